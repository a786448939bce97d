import { daysBetween } from '../domain/calendar.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { inDigits } from '../i18n/numbers.ts';
import { count } from '../i18n/plural.ts';
import type { HarvestedSource, TakenSource } from '../records/provenance.ts';
import { repositoryOf, shortCommit } from './collected.ts';
import type { Cell, Fact, Inline, Status, Table } from './inline.ts';
import { pagesOf, type ListPages } from './paging.ts';
import type { Site } from './site.ts';

/** A repository in the list. */
export type SourceRow = HarvestedSource;

const MOST = 60;
const NONE = '—';
/** What is wrong, in the words that go with a day. */
const TROUBLES: Readonly<Record<NonNullable<HarvestedSource['failure']>['kind'], string>> = {
  address: 'адрес не годится',
  link: 'нет связи',
  content: 'записи с ошибками',
};

/** The pages of the list of repositories; without a page where nothing was collected. */
export function sourcePages({ sources }: Pick<Site, 'sources'>): ListPages<SourceRow> | [] {
  if (sources.length === 0) return [];
  return pagesOf({ address: '/sources/', what: 'Хранилища', items: sources.toSorted(byTrouble), most: MOST });
}

/** How many repositories are well, and how many are not. */
export function sourceFacts({ sources }: Pick<Site, 'sources'>): Fact[] {
  const bad = sources.filter(({ failure }) => failure !== undefined);
  const records = sources.reduce((sum, { taken }) => sum + (taken?.records.length ?? 0), 0);
  const kept = bad.filter(({ taken }) => taken !== undefined).length;
  return [
    { name: 'Хранилищ', value: String(sources.length) },
    { name: 'Исправны', value: String(sources.length - bad.length) },
    ...(kept === 0 ? [] : [{ name: 'Показано последнее исправное', value: String(kept) }]),
    ...(bad.length === kept ? [] : [{ name: 'Показать нечего', value: String(bad.length - kept) }]),
    { name: 'Записей собрано', value: inDigits(records) },
  ];
}

/** One part of the list as a table. */
export function sourceTable(site: Pick<Site, 'sections' | 'corpus' | 'today'>, items: readonly SourceRow[]): Table {
  const sections = new Set(site.sections.map(({ id }) => id));
  return {
    caption: 'Хранилища, из которых собраны записи',
    columns: ['Муниципалитет', 'Состояние', 'Последний успех', 'Версия', 'Записей', 'Замечаний'],
    rows: items.map((source): Cell[] => {
      const { id, taken } = source;
      const known = site.corpus.get('municipality', '', id)?.data;
      const name = known?.shortName ?? known?.name ?? source.name;
      return [
        sections.has(id) ? { text: name, href: `/${id}/` } : name,
        stateOf(source),
        taken ? [dateInDigits(taken.seenOn), ...ageOf(taken.seenOn, site.today)] : NONE,
        taken ? versionOf(source, taken) : NONE,
        taken ? String(taken.records.length) : NONE,
        taken ? String(taken.findings) : NONE,
      ];
    }),
  };
}

function stateOf({ failure, taken }: SourceRow): Cell {
  if (!failure) return { tone: 'ok', text: 'исправно' } satisfies Status;
  const shown = taken ? 'Показано последнее исправное' : 'Показать нечего';
  return [
    { tone: 'warn', text: `${TROUBLES[failure.kind]} с ${dateInDigits(failure.since)}` },
    { note: `${shown}. ${failure.reason}` },
  ];
}

/** How long ago that was; nothing for the same day. */
function ageOf(day: string, today: string): Inline[] {
  const days = daysBetween(day, today);
  return days > 0 ? [' ', { note: `${count(days, 'день', 'дня', 'дней')} назад` }] : [];
}

function versionOf(source: SourceRow, taken: TakenSource): Inline {
  const repository = repositoryOf(source);
  const text = shortCommit(taken);
  return typeof repository === 'object' && 'href' in repository ? { text, href: repository.href } : text;
}

const collator = new Intl.Collator('ru');

/** Whoever needs help comes first. */
function byTrouble(a: HarvestedSource, b: HarvestedSource): number {
  return Number(!a.failure) - Number(!b.failure) || collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
