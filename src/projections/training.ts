import { daysBetween, isWithin } from '../domain/calendar.ts';
import { selectionState } from '../domain/selection.ts';
import { dateInWords } from '../i18n/dates.ts';
import { inCodeOrder } from '../i18n/ordering.ts';
import type { Entry } from '../records/corpus.ts';
import { addressOf } from './addresses.ts';
import type { Table } from './inline.ts';
import { shownMaterials } from './materials.ts';
import { publicRecord } from './public-fields.ts';
import type { Section } from './section.ts';
import type { Site } from './site.ts';

/** So many lines of all that there are; the rest stands in the sections. */
const MOST = 20;

/** A table that may be cut short, and how many lines there would be. */
export interface LongTable {
  readonly table: Table;
  readonly total: number;
}

interface Session {
  readonly section: Section;
  readonly entry: Entry<'material'>;
  readonly data: ReturnType<typeof publicRecord<'material'>>;
}

/** Training sessions by year: how many, how long, for how many people. What is not in the records is said. */
export function schoolYears(site: Pick<Site, 'sections'>): Table {
  const years = Map.groupBy(sessionsOf(site), ({ data }) => data.date.slice(0, 4));
  return {
    caption: 'Занятия по годам',
    columns: ['Год', 'Занятий', 'Дней', 'Участников', 'Муниципалитетов'],
    rows: [...years].map(([year, sessions]) => [
      year,
      String(sessions.length),
      String(sessions.reduce((sum, { data }) => sum + daysOf(data), 0)),
      audienceOf(sessions),
      String(new Set(sessions.map(({ section }) => section.id)).size),
    ]),
  };
}

/** The latest training sessions of all sections. */
export function schoolSessions(site: Pick<Site, 'sections'>): LongTable {
  return cut(
    sessionsOf(site).map(({ data, entry, section }) => [
      { text: data.title, href: addressOf(entry) },
      dateInWords(data.date),
      String(daysOf(data)),
      data.participants === undefined ? '—' : String(data.participants),
      nameOf(section),
    ]),
    { caption: 'Последние занятия', columns: ['Занятие', 'Начало', 'Дней', 'Участников', 'Муниципалитет'] },
  );
}

/** Selections for which documents are or will be taken, or which are being judged; those that close first come first. */
export function currentSelections({ sections }: Pick<Site, 'sections'>): LongTable {
  const current = sections.flatMap((section) =>
    section.context.selections
      .filter((one) => ['announced', 'open', 'assessing'].includes(selectionState(one, section.context.today)))
      .map((entry) => ({ data: publicRecord(entry), entry, section })),
  );
  return cut(
    current
      .toSorted((a, b) => inCodeOrder(a.data.docsUntil, b.data.docsUntil))
      .map(({ data, entry, section }) => [
        { text: data.title, href: addressOf(entry) },
        dateInWords(data.docsUntil),
        nameOf(section),
      ]),
    { caption: 'Отборы, которые идут', columns: ['Отбор', 'Документы принимают по', 'Муниципалитет'] },
  );
}

/** Posts of the approved lists that are vacant or will be, counted by municipality: no post says who leaves it. */
export function vacancies({ sections }: Pick<Site, 'sections'>): LongTable {
  const rows = sections.flatMap((section) => {
    const { positions, today } = section.context;
    const listed = positions.filter(({ data }) => isWithin(today, data.from, data.until)).map(publicRecord<'position'>);
    const vacant = listed.filter(({ vacantSince }) => vacantSince !== undefined && vacantSince <= today);
    const forecast = listed
      .filter((post) => !vacant.includes(post))
      .flatMap(({ forecastFrom }) => (forecastFrom === undefined ? [] : [forecastFrom]))
      .sort(inCodeOrder);
    if (vacant.length + forecast.length === 0) return [];
    return [{ first: forecast[0], forecast: forecast.length, section, vacant: vacant.length }];
  });
  return cut(
    rows
      .toSorted((a, b) => b.vacant + b.forecast - a.vacant - a.forecast)
      .map(({ first, forecast, section, vacant }) => [
        { text: nameOf(section), href: `/${section.id}/positions/` },
        String(vacant),
        String(forecast),
        first === undefined ? '—' : dateInWords(first),
      ]),
    {
      caption: 'Вакантные и ожидаемые должности',
      columns: ['Муниципалитет', 'Вакантно', 'Ожидается', 'Ближайшая с'],
    },
  );
}

/** Newest first. */
function sessionsOf({ sections }: Pick<Site, 'sections'>): Session[] {
  return sections
    .flatMap((section) =>
      shownMaterials(section)
        .filter(({ data }) => data.kind === 'training')
        .map((entry) => ({ data: publicRecord(entry), entry, section })),
    )
    .sort((a, b) => inCodeOrder(b.data.date, a.data.date));
}

/** A session whose last day is not said, or cannot be, took one day. */
function daysOf({ date, until }: Session['data']): number {
  return until === undefined || until < date ? 1 : daysBetween(date, until) + 1;
}

function audienceOf(sessions: readonly Session[]): Table['rows'][number][number] {
  const known = sessions.flatMap(({ data }) => data.participants ?? []);
  if (known.length === 0) return '—';
  const sum = String(known.reduce((all, one) => all + one, 0));
  return known.length === sessions.length ? sum : [sum, { note: `известно о ${known.length} из ${sessions.length}` }];
}

function cut(rows: Table['rows'], head: Omit<Table, 'rows'>): LongTable {
  return { table: { ...head, rows: rows.slice(0, MOST) }, total: rows.length };
}

function nameOf({ context }: Section): string {
  return context.municipality.data.name;
}
