import type { Adoption } from '../domain/practice-adoptions.ts';
import { isMeasured, measuredResults, placesOf } from '../domain/practice-status.ts';
import { dateInWords } from '../i18n/dates.ts';
import { inDigits } from '../i18n/numbers.ts';
import { count } from '../i18n/plural.ts';
import { optionLabel } from '../records/fields.ts';
import { addressOf } from './addresses.ts';
import type { Cell, Fact, Inline, Link, Status, Table } from './inline.ts';
import type { OpenPractice, PracticeLinks } from './practice-links.ts';

type Data = OpenPractice['data'];
type Result = Data['results'][number];
type NameOf = (municipality: string) => string;

/** A result with two numbers: how long each bar is, of a hundred. */
export interface MeasuredChange {
  readonly what: string;
  readonly before: { readonly text: string; readonly share: number };
  readonly after: { readonly text: string; readonly share: number };
}

/** A number as people write it: spaces between thousands, a comma before the fraction. */
const NUMBER = /^\d{1,12}(?:[.,]\d{1,6})?$/;

/** A result to draw; undefined where one of its sides is no number, or both are nought. */
export function changeOf({ after, before, unit, what }: Result): MeasuredChange | undefined {
  const [from, to] = [numberOf(before), numberOf(after)];
  if (before === undefined || from === undefined || to === undefined) return undefined;
  const most = Math.max(from, to);
  if (most === 0) return undefined;
  const share = (value: number) => Math.round((value / most) * 1000) / 10;
  const named = (text: string) => (unit === undefined ? text : `${text} ${unit}`);
  return {
    what,
    before: { text: named(before), share: share(from) },
    after: { text: named(after), share: share(to) },
  };
}

function numberOf(text: string | undefined): number | undefined {
  const plain = text?.replaceAll(/[\s\u00A0]/g, '');
  return plain !== undefined && NUMBER.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

/** What was reached, in numbers. */
export function resultsTable(data: Data): Table | undefined {
  const { results } = data;
  if (results.length === 0) return undefined;
  return {
    caption: isMeasured(data) ? 'Что измерили' : 'Что получили',
    columns: ['Показатель', 'Было', 'Стало', 'Откуда число'],
    rows: results.map(({ what, before, after, unit, source }) => [
      unit === undefined ? what : `${what}, ${unit}`,
      before ?? '—',
      after,
      source ?? '—',
    ]),
  };
}

/** What is said of a practice of which nothing is measured, whether it tells numbers or none. */
export function unmeasuredNote(data: Data): string | undefined {
  if (isMeasured(data)) return undefined;
  return data.results.length === 0
    ? 'Результат не измерен: чисел в записи нет.'
    : 'Результат не измерен: у чисел нет ни единицы, ни источника, проверить их нельзя.';
}

/** Both records agree, or one side says so alone: that is never the same. */
export function agreement({ adopter, confirmed, said }: Adoption<OpenPractice>): Cell {
  if (confirmed) return { tone: 'ok', text: 'подтверждено обеими записями' } satisfies Status;
  const claim: Status = { tone: 'wait', text: 'заявлено' };
  if (said === undefined) return [claim, { note: 'Говорит только тот, кто перенял.' }];
  const by = said.confirmedBy === undefined ? '' : ` Сослались на: ${said.confirmedBy}.`;
  return [claim, { note: `${adopter ? '' : 'Записи того, кто перенял, здесь нет.'}${by}`.trim() }];
}

/** More would not come with the first answer of a server; the page says how many there are and where all of them stand. */
const MOST_ADOPTERS = 40;

/** Who took a practice over: those who agree with the donor first. */
export function adoptersTable(adoptions: readonly Adoption<OpenPractice>[], nameOf: NameOf): Table | undefined {
  if (adoptions.length === 0) return undefined;
  const inOrder = adoptions.toSorted((a, b) => Number(b.confirmed) - Number(a.confirmed));
  return {
    caption: 'Кто перенял',
    columns: ['Муниципалитет', 'Когда', 'Что изменили', 'Что получили', 'Записи'],
    rows: inOrder
      .slice(0, MOST_ADOPTERS)
      .map((adoption) => [
        adopterCell(adoption, nameOf),
        adoption.said ? dateInWords(adoption.said.date) : adoption.adopter ? String(adoption.adopter.data.year) : '—',
        adoption.said?.changed ?? '—',
        adoption.said?.result ?? '—',
        agreement(adoption),
      ]),
  };
}

/** Who took over: his own record where there is one. */
export function adopterCell({ adopter, said }: Adoption<OpenPractice>, nameOf: NameOf): Inline {
  if (!adopter) return said?.municipality ?? '—';
  return { text: said?.municipality ?? nameOf(adopter.municipality), href: addressOf(adopter.entry) };
}

/** From whom a practice was taken, with the donor's record where it is at hand. */
export function sourceCell(adoption: Adoption<OpenPractice>, nameOf: NameOf): Cell {
  const { adopter, donor } = adoption;
  const from = adopter!.data.adoptedFrom!;
  const source: Inline = donor
    ? { text: `${donor.data.title} (${nameOf(donor.municipality)})`, href: addressOf(donor.entry) }
    : (from.title ?? `${nameOf(from.municipality)}, запись ${from.practice}`);
  const status: Status = adoption.confirmed
    ? { tone: 'ok', text: 'подтверждено обеими записями' }
    : { tone: 'wait', text: 'заявлено' };
  const why = donor ? 'В записи о той практике этот муниципалитет не назван.' : 'Записи о той практике здесь нет.';
  return adoption.confirmed ? [source, ' ', status] : [source, ' ', status, { note: why }];
}

/** The facts that lift a practice above a mere description, the strongest first; each leads to its record where it has one. */
export function groundsOf(links: PracticeLinks, practice: OpenPractice): Cell[] {
  const { data } = practice;
  const taken = links.takenBy(practice);
  const confirmed = taken.filter((one) => one.confirmed).length;
  const claimed = taken.length - confirmed;
  const adopted = [
    ...(confirmed > 0 ? [`перенято и подтверждено: ${confirmed}`] : []),
    ...(claimed > 0 ? [`заявлено, но не подтверждено: ${claimed}`] : []),
  ].join('; ');
  const recommended = links.recommendedIn(practice);
  const measured = measuredResults(data).length;
  return [
    ...(adopted === '' ? [] : [[{ text: adopted, href: `${addressOf(practice.entry)}#adopters` }]]),
    ...recommended.map((list) => ['рекомендована: ', list]),
    ...placesOf(data).map(({ name, nomination, place, year }) =>
      ['рекомендована: ' + place!, nomination, `${name}, ${year}`].filter((part) => part !== undefined).join(', '),
    ),
    ...(measured > 0 ? [`измерено: ${count(measured, 'показатель', 'показателя', 'показателей')}`] : []),
  ];
}

/** What it takes to do the same. */
export function needsOf(data: Data): Fact[] {
  return present([
    { name: 'Стоимость', value: data.cost === undefined ? undefined : costWords(data.cost) },
    { name: 'Кто делал', value: data.staff },
    {
      name: 'На сколько человек',
      value: data.population === undefined ? undefined : `${inDigits(data.population)} человек`,
    },
    { name: 'Кого спросить', value: data.contactOffice },
  ]);
}

/** What else is known of a practice. */
export function factsOf(data: Data, theme: Link, region: Link | undefined): Fact[] {
  const category = data.category;
  return present([
    { name: 'Тема', value: theme },
    { name: 'Год', value: String(data.year) },
    { name: 'Регион', value: region },
    {
      name: 'Категория',
      value: category === undefined ? undefined : `${category}: ${optionLabel('practice', ['category'], category)}`,
    },
    ...(data.contests ?? []).map(({ name, year, nomination, place }) => ({
      name: 'Конкурс',
      value: [`${name}, ${year}`, nomination, place].filter((part) => part !== undefined).join(', '),
    })),
  ]);
}

/** Roubles in words: nought is worth saying. */
export function costWords(cost: number): string {
  return cost === 0 ? 'без затрат' : `${inDigits(cost)} ₽`;
}

function present(facts: readonly { readonly name: string; readonly value: Cell | undefined }[]): Fact[] {
  return facts.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]));
}
