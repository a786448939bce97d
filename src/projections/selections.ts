import type { Identified } from '../domain/records.ts';
import { selectionState, type SelectionState } from '../domain/selection.ts';
import { dateInWords } from '../i18n/dates.ts';
import { ru } from '../i18n/ru.ts';
import type { Entry } from '../records/corpus.ts';
import { optionLabel } from '../records/fields.ts';
import { addressOf } from './addresses.ts';
import type { Fact, Inline, Status, Table } from './inline.ts';
import { capitalise, notesOf, type Notes } from './notes.ts';
import { pagesOf, yearGroup, type ListPages } from './paging.ts';
import { publicRecord } from './public-fields.ts';
import type { Section } from './section.ts';

/** A selection as a page shows it. */
export interface SelectionView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly state: SelectionState;
  readonly status: Status;
  /** «Приём документов с 10 ноября по 11 декабря 2026 г.» */
  readonly term: string;
  readonly place: string;
  readonly requirements: readonly string[];
  readonly documents: readonly string[];
  readonly positions: readonly string[];
  readonly facts: readonly Fact[];
  readonly stages: Table | undefined;
  readonly html: string | undefined;
  readonly notes: Notes;
}

const TONES: Record<SelectionState, Status['tone']> = {
  announced: 'wait',
  open: 'ok',
  assessing: 'wait',
  held: 'info',
  'not-held': 'off',
  cancelled: 'off',
};

/** One selection on the section's build date. */
export function selectionView(section: Section, entry: Entry<'selection'>): SelectionView {
  const data = publicRecord(entry);
  const state = selectionState(entry, section.context.today);
  const title = (id: string) => section.context.corpus.get('position', section.id, id)?.data.title ?? id;
  return {
    id: entry.id,
    href: addressOf(entry),
    title: data.title,
    state,
    status: { tone: TONES[state], text: ru.selection[state] },
    term: `Приём документов с ${dateInWords(data.docsFrom)} по ${dateInWords(data.docsUntil)} включительно`,
    place: data.place,
    requirements: data.requirements,
    documents: data.documents,
    positions: (data.positions ?? []).map(title),
    facts: factsOf(section, entry),
    stages: stagesOf(section, entry),
    html: entry.body?.html,
    notes: notesOf(section, entry),
  };
}

/** Whether documents are taken or will be: only then is it of use where to bring them. */
export function isTaking({ context }: Section, selection: Identified<'selection'>): boolean {
  return isOpen(selectionState(selection, context.today));
}

/** The newest selection for which documents are taken or will be. */
export function openSelectionOf(views: readonly SelectionView[]): SelectionView | undefined {
  return views.find(({ state }) => isOpen(state));
}

function isOpen(state: SelectionState): boolean {
  return state === 'announced' || state === 'open';
}

/** All selections, newest first. */
export function selectionViews(section: Section): SelectionView[] {
  return newestFirst(section).map((entry) => selectionView(section, entry));
}

const MOST = 100;

/** The pages of the list of selections, newest first. */
export function selectionPages(section: Section): ListPages<Entry<'selection'>> {
  return pagesOf({
    address: `/${section.id}/selections/`,
    what: 'Отборы',
    items: newestFirst(section),
    most: MOST,
    groupOf: ({ data }) => yearGroup(data.announcedOn),
  });
}

function newestFirst({ context }: Section): Entry<'selection'>[] {
  return context.selections.toSorted((a, b) => (a.data.announcedOn < b.data.announcedOn ? 1 : -1));
}

/** Selections as a table. */
export function selectionTable(selections: readonly SelectionView[]): Table {
  return {
    caption: 'Отборы в резерв, сначала новые',
    columns: ['Отбор', 'Приём документов', 'Состояние'],
    rows: selections.map(({ href, status, term, title }) => [
      { text: title, href },
      term.replace('Приём документов ', ''),
      status,
    ]),
  };
}

function factsOf(section: Section, entry: Entry<'selection'>): Fact[] {
  const data = publicRecord(entry);
  const { corpus, profile } = section.context;
  const level = profile.data.levels.find(({ code }) => code === data.level);
  const methods = (data.methods ?? []).map(
    (code) => profile.data.evaluationMethods.find((method) => method.code === code)?.label ?? code,
  );
  const repeated = data.repeats === undefined ? undefined : corpus.get('selection', section.id, data.repeats);
  const repeatedBy = repeatsOf(section).get(entry.id);
  const facts: (Fact | undefined)[] = [
    { name: 'Объявлен', value: dateInWords(data.announcedOn) },
    level && { name: 'В какой резерв', value: level.label },
    data.discoveredBy?.length
      ? {
          name: 'Как выявляли кандидатов',
          value: data.discoveredBy.map((way) => optionLabel('selection', ['discoveredBy', 0], way)).join(', '),
        }
      : undefined,
    methods.length > 0 ? { name: 'Методы оценки', value: methods.join(', ') } : undefined,
    data.evaluatedBy === undefined
      ? undefined
      : { name: 'Кто оценивает', value: optionLabel('selection', ['evaluatedBy'], data.evaluatedBy) },
    data.outcomeNote === undefined ? undefined : { name: 'Почему такой итог', value: data.outcomeNote },
    repeated && { name: 'Повторяет отбор', value: { text: repeated.data.title, href: addressOf(repeated) } },
    repeatedBy && { name: 'Повторный отбор', value: { text: repeatedBy.data.title, href: addressOf(repeatedBy) } },
    data.publications?.length ? { name: 'Где объявлен', value: publicationsOf(data.publications) } : undefined,
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** The first selection that repeats each, by section. */
const repeats = new WeakMap<Section, ReadonlyMap<string, Entry<'selection'>>>();

function repeatsOf(section: Section): ReadonlyMap<string, Entry<'selection'>> {
  const known =
    repeats.get(section) ??
    new Map(
      section.context.selections
        .toReversed()
        .flatMap((one) => (one.data.repeats === undefined ? [] : [[one.data.repeats, one]])),
    );
  repeats.set(section, known);
  return known;
}

function publicationsOf(publications: NonNullable<Entry<'selection'>['data']['publications']>): Inline[] {
  return publications.flatMap(({ kind, name, date, url }, index) => {
    const text = `${name ?? optionLabel('selection', ['publications', 0, 'kind'], kind)}, ${dateInWords(date)}`;
    return [...(index > 0 ? ['; '] : []), url === undefined ? text : { text, href: url }];
  });
}

function stagesOf(section: Section, { data }: Entry<'selection'>): Table | undefined {
  if (!data.stages?.length) return undefined;
  const label = (code: string) =>
    section.context.profile.data.stages.find((stage) => stage.code === code)?.label ?? code;
  return {
    caption: 'Этапы отбора',
    columns: ['Этап', 'Начало', 'Окончание'],
    rows: data.stages.map(({ stage, from, until }) => [
      capitalise(label(stage)),
      dateInWords(from),
      until === undefined ? '—' : dateInWords(until),
    ]),
  };
}
