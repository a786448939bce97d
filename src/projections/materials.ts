import { dateInDigits, dateInWords } from '../i18n/dates.ts';
import type { Entry } from '../records/corpus.ts';
import { optionLabel } from '../records/fields.ts';
import { addressOf } from './addresses.ts';
import type { Fact, Table } from './inline.ts';
import { capitalise, notesOf, type Notes } from './notes.ts';
import { pagesOf, yearGroup, type ListPages } from './paging.ts';
import { publicRecord } from './public-fields.ts';
import type { Section } from './section.ts';

/** A material of the section as a page shows it. */
export interface MaterialView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly date: string;
  readonly facts: readonly Fact[];
  readonly html: string | undefined;
  readonly notes: Notes;
}

/** Materials that may be shown, newest first: one about a person needs that person's consent to a biography. */
export function shownMaterials(section: Section): Entry<'material'>[] {
  return section.context.materials
    .filter(({ data }) => data.person === undefined || section.people.opens(data.person, 'bio'))
    .toSorted((a, b) => (a.data.date < b.data.date ? 1 : -1));
}

const MOST = 150;

/** The pages of the list of materials, newest first. */
export function materialPages(section: Section): ListPages<Entry<'material'>> {
  return pagesOf({
    address: `/${section.id}/materials/`,
    what: 'Материалы',
    items: shownMaterials(section),
    most: MOST,
    groupOf: ({ data }) => yearGroup(data.date),
  });
}

/** One material with its facts. */
export function materialView(section: Section, entry: Entry<'material'>): MaterialView {
  const data = publicRecord(entry);
  const labels = (name: 'financing' | 'parts' | 'sections', values: readonly string[]) =>
    values.map((value) => optionLabel('material', [name, 0], value)).join(', ');
  const facts: (Fact | undefined)[] = [
    { name: 'Вид', value: optionLabel('material', ['kind'], data.kind) },
    data.person === undefined ? undefined : { name: 'О ком', value: section.people.inline(data.person) },
    data.quarter === undefined
      ? undefined
      : { name: 'За квартал', value: data.quarter.split('-').reverse().join(' квартал ') },
    data.year === undefined ? undefined : { name: 'На год', value: String(data.year) },
    data.place === undefined ? undefined : { name: 'Место', value: data.place },
    data.participants === undefined ? undefined : { name: 'Участников', value: String(data.participants) },
    data.sections?.length ? { name: 'Что есть в плане', value: labels('sections', data.sections) } : undefined,
    data.financing?.length
      ? { name: 'Источник финансирования', value: labels('financing', data.financing) }
      : undefined,
  ];
  return {
    id: entry.id,
    href: addressOf(entry),
    title: data.title,
    date: dateInWords(data.date),
    facts: facts.filter((fact) => fact !== undefined),
    html: entry.body?.html,
    notes: notesOf(section, entry),
  };
}

/** Materials as a table. */
export function materialTable(materials: readonly Entry<'material'>[]): Table {
  return {
    caption: 'Материалы, сначала новые',
    columns: ['Дата', 'Материал', 'Вид'],
    rows: materials.map((entry) => [
      dateInDigits(entry.data.date),
      { text: entry.data.title, href: addressOf(entry) },
      capitalise(optionLabel('material', ['kind'], entry.data.kind)),
    ]),
  };
}
