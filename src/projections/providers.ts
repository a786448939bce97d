import { dateInWords } from '../i18n/dates.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { optionLabel } from '../records/fields.ts';
import type { Cell, Fact, Status, Table } from './inline.ts';
import { keeperName } from './municipality-name.ts';
import { pagesOf, type ListPages } from './paging.ts';
import { publicRecord } from './public-fields.ts';
import { latestDay } from './section.ts';
import { shownOutcomes } from './shown-outcomes.ts';
import type { Site } from './site.ts';

/** An organisation that teaches the reserve. */
export interface ProviderView {
  readonly id: string;
  readonly name: string;
  readonly keeper: string;
  /** Whether the accreditation holds on the day of the site. */
  readonly accreditation: Status | undefined;
  readonly facts: readonly Fact[];
  readonly programmes: Table;
  readonly outcomes: Table | undefined;
  readonly hidden: boolean;
}

const collator = new Intl.Collator('ru');

/** All providers, by name. */
export function providerViews(site: Pick<Site, 'corpus' | 'sections'>): ProviderView[] {
  const today = latestDay(site.sections);
  return site.corpus
    .list('provider')
    .map((entry) => providerView(site.corpus, entry, today))
    .sort((a, b) => collator.compare(a.name, b.name));
}

const MOST = 100;

/** The pages of the list. */
export function providerPages(site: Pick<Site, 'corpus' | 'sections'>): ListPages<ProviderView> {
  return pagesOf({
    address: '/providers/',
    what: 'Организации',
    items: providerViews(site),
    most: MOST,
    weightOf: ({ outcomes, programmes }) => 6 + programmes.rows.length + (outcomes?.rows.length ?? 0),
  });
}

/** Providers of a page side by side. */
export function providersTable(views: readonly ProviderView[]): Table {
  return {
    caption: 'Организации на этой странице',
    columns: ['Организация', 'Программ', 'Аккредитация', 'Показано результатов'],
    rows: views.map(({ accreditation, hidden, id, name, outcomes, programmes }) => [
      { text: name, href: `#${id}` },
      String(programmes.rows.length),
      accreditation ?? 'не указана',
      [String(outcomes?.rows.length ?? 0), ...(hidden ? [{ note: 'есть скрытые' }] : [])],
    ]),
  };
}

/** Results that can be compared: of several providers, by one metric in one unit, measured in one way. */
export function ratings({ corpus }: Pick<Site, 'corpus'>): Table[] {
  const rows = corpus.list('provider').flatMap((entry) => {
    const { name, outcomes = [] } = publicRecord(entry);
    return shownOutcomes(outcomes).shown.map((outcome) => ({ ...outcome, name, id: idOf(entry) }));
  });
  const alike = Map.groupBy(rows, ({ method, metric, unit }) => JSON.stringify([metric, unit, method]));
  return [...alike.values()]
    .filter((group) => new Set(group.map(({ id }) => id)).size > 1)
    .map((group) => ({
      caption: `${group[0]!.metric}. Как измерено: ${group[0]!.method}`,
      columns: ['Организация', 'Год', 'Значение', 'Обучено'],
      rows: group
        .toSorted((a, b) => b.value - a.value || b.year - a.year || collator.compare(a.name, b.name))
        .map(({ id, n, name, unit, value, year }) => [
          { text: name, href: `#${id}` },
          String(year),
          valueOf(value, unit),
          String(n),
        ]),
    }))
    .sort((a, b) => collator.compare(a.caption, b.caption));
}

function providerView(corpus: Corpus, entry: Entry<'provider'>, today: string | undefined): ProviderView {
  const data = publicRecord(entry);
  const { accreditation, licence, outcomes = [] } = data;
  const { hidden, shown } = shownOutcomes(outcomes);
  const status = accreditation && accreditationStatus(accreditation, today);
  const facts: (Fact | undefined)[] = [
    accreditation && { name: 'Аккредитация', value: [`№ ${accreditation.number}, `, ...(status ? [status] : [])] },
    licence === undefined ? undefined : { name: 'Лицензия', value: licence },
  ];
  return {
    id: idOf(entry),
    name: data.name,
    keeper: keeperName(corpus, entry.municipality),
    accreditation: status,
    facts: facts.filter((fact) => fact !== undefined),
    programmes: {
      caption: 'Программы',
      columns: ['Программа', 'Часов', 'Форма'],
      rows: data.programmes.map(({ title, hours, form }) => [
        title,
        String(hours),
        optionLabel('provider', ['programmes', 0, 'form'], form),
      ]),
    },
    outcomes:
      shown.length === 0
        ? undefined
        : {
            caption: 'Результаты обученных',
            columns: ['Год', 'Обучено', 'Показатель', 'Значение', 'Как измерено'],
            rows: shown.map(({ year, n, metric, value, unit, method }): Cell[] => [
              String(year),
              String(n),
              metric,
              valueOf(value, unit),
              method,
            ]),
          },
    hidden,
  };
}

function idOf({ id, municipality }: Entry<'provider'>): string {
  return `${municipality}-${id}`;
}

/** The last day still counts. */
function accreditationStatus(
  { since, until }: NonNullable<Entry<'provider'>['data']['accreditation']>,
  today: string | undefined,
): Status {
  if (since !== undefined && today !== undefined && today < since)
    return { tone: 'wait', text: `действует с ${dateInWords(since)}` };
  if (until === undefined) return { tone: 'info', text: 'срок не указан' };
  return today !== undefined && today > until
    ? { tone: 'off', text: `закончилась ${dateInWords(until)}` }
    : { tone: 'ok', text: `действует до ${dateInWords(until)}` };
}

function valueOf(value: number, unit: string | undefined): string {
  return `${value.toLocaleString('ru-RU')}${unit === undefined ? '' : ` ${unit}`}`;
}
