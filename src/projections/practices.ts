import { dateInWords } from '../i18n/dates.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { optionLabel } from '../records/fields.ts';
import { addressOf } from './addresses.ts';
import { computedOnce } from './current.ts';
import type { Fact, Status, Table } from './inline.ts';
import { pagesOf, yearGroup, type ListPages } from './paging.ts';
import { publicRecord } from './public-fields.ts';

/** A best practice as a page shows it. */
export interface PracticeView {
  readonly municipality: string;
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly owners: string;
  readonly theme: string;
  readonly year: number;
  readonly status: Status;
  readonly problem: string;
  readonly actions: readonly string[];
  readonly results: Table | undefined;
  readonly headline: string | undefined;
  readonly facts: readonly Fact[];
  readonly risks: readonly string[];
  readonly adoptions: Table | undefined;
  readonly html: string | undefined;
}

/** Practices of all municipalities, newest first, then by title. */
export const practiceViews = computedOnce('practices', (corpus: Corpus): readonly PracticeView[] => {
  const collator = new Intl.Collator('ru');
  return corpus
    .list('practice')
    .map(practiceView)
    .sort((a, b) => b.year - a.year || collator.compare(a.title, b.title));
});

/** A card is some lines. */
const MOST = 50;

/** The pages of the list of practices. */
export function practicePages(corpus: Corpus): ListPages<PracticeView> {
  return pagesOf({
    address: '/practices/',
    what: 'Практики',
    items: practiceViews(corpus),
    most: MOST,
    groupOf: ({ year }) => yearGroup(String(year)),
  });
}

/** One for all: a number that makes its own format takes a hundred times as long. */
const NUMBERS = new Intl.NumberFormat('ru-RU');

function practiceView(entry: Entry<'practice'>): PracticeView {
  const data = publicRecord(entry);
  const [first] = data.results;
  return {
    municipality: entry.municipality,
    id: entry.id,
    href: addressOf(entry),
    title: data.title,
    owners: data.owners.join(', '),
    theme: data.theme,
    year: data.year,
    status: first ? { tone: 'ok', text: 'результат измерен' } : { tone: 'off', text: 'без измеренного результата' },
    problem: data.problem,
    actions: data.actions,
    results: resultsOf(data),
    headline:
      first &&
      `${first.what}: ${first.before === undefined ? '' : `${first.before} → `}${first.after}${first.unit === undefined ? '' : ` ${first.unit}`}`,
    facts: factsOf(data),
    risks: data.risks ?? [],
    adoptions: adoptionsOf(data),
    html: entry.body?.html,
  };
}

type Data = ReturnType<typeof publicRecord<'practice'>>;

function resultsOf({ results }: Data): Table | undefined {
  if (results.length === 0) return undefined;
  return {
    caption: 'Что измерили',
    columns: ['Показатель', 'Было', 'Стало', 'Откуда число'],
    rows: results.map(({ what, before, after, unit, source }) => [
      unit === undefined ? what : `${what}, ${unit}`,
      before ?? '—',
      after,
      source ?? '—',
    ]),
  };
}

function adoptionsOf({ adoptions = [] }: Data): Table | undefined {
  if (adoptions.length === 0) return undefined;
  return {
    caption: 'Кто перенял',
    columns: ['Муниципалитет', 'Когда', 'Что изменили', 'Что получили', 'Кто подтвердил'],
    rows: adoptions.map(({ municipality, date, changed, result, confirmedBy }) => [
      municipality,
      dateInWords(date),
      changed ?? '—',
      result ?? '—',
      confirmedBy ?? '—',
    ]),
  };
}

function factsOf(data: Data): Fact[] {
  const facts: (Fact | undefined)[] = [
    { name: 'Тема', value: data.theme },
    { name: 'Год', value: String(data.year) },
    data.category === undefined
      ? undefined
      : { name: 'Категория', value: optionLabel('practice', ['category'], data.category) },
    data.population === undefined
      ? undefined
      : { name: 'Население', value: `${NUMBERS.format(data.population)} человек` },
    data.cost === undefined
      ? undefined
      : { name: 'Стоимость', value: data.cost === 0 ? 'без затрат' : `${NUMBERS.format(data.cost)} ₽` },
    data.staff === undefined ? undefined : { name: 'Кто делал', value: data.staff },
    ...(data.contests ?? []).map(({ name, year, nomination, place }) => ({
      name: 'Конкурс',
      value: [`${name}, ${year}`, nomination, place].filter((part) => part !== undefined).join(', '),
    })),
    data.contactOffice === undefined ? undefined : { name: 'К кому обратиться', value: data.contactOffice },
  ];
  return facts.filter((fact) => fact !== undefined);
}
