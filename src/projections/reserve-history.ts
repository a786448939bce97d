import { changesOf, dynamicsOf, type Dynamics, type YearOfReserve } from '../domain/dynamics.ts';
import type { Resolution } from '../domain/sitting.ts';
import { dateInWords } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import type { Entry } from '../records/corpus.ts';
import { addressOf } from './addresses.ts';
import { protocolName } from './citations.ts';
import { decisionView, type DecisionView } from './decisions.ts';
import type { Fact, Link } from './inline.ts';
import { pagesOf, yearGroup, type ListPages } from './paging.ts';
import { barsPicture, type Picture } from './pictures.ts';
import type { Section } from './section.ts';
import { flowPicture } from './statistics-reserve.ts';

/** The reserve through time in numbers. */
export interface ReserveHistoryView {
  readonly facts: readonly Fact[];
  readonly pictures: readonly Picture[];
}

/** A sitting that changed the reserve, and its decisions that did. */
export interface SittingChanges {
  readonly entry: Entry<'protocol'>;
  readonly changes: readonly Resolution[];
}

/** What a sitting changed, as the page shows it. */
export interface SittingView {
  readonly date: string;
  readonly protocol: Link;
  readonly total: string;
  readonly changes: readonly DecisionView[];
}

/** Days of an average month, to say a median in months. */
const MONTH_DAYS = 30.44;

/** The view of a section's history. */
export function reserveHistory(section: Section): ReserveHistoryView {
  const { appointments, register, today } = section.context;
  const { appointed, ever, medianDays, waiting, years } = dynamicsOf(register, appointments, today);
  return {
    facts: [
      { name: 'Всего побывало в резерве', value: count(ever, 'человек', 'человека', 'человек') },
      {
        name: 'Из них назначены',
        value: ever === 0 ? '—' : `${appointed} (${Math.round((appointed / ever) * 100)} %)`,
      },
      {
        name: 'От включения до исключения, медиана',
        value: medianDays === undefined ? '—' : count(inMonths(medianDays), 'месяц', 'месяца', 'месяцев'),
      },
    ],
    pictures:
      ever === 0 ? [] : [flowPicture(section), fatePicture({ appointed, ever, waiting }), ...stayPicture(years)],
  };
}

/** A line for a sitting, and one for each of its decisions. */
const MOST = 120;

/** The pages of what sittings changed, newest first. */
export function historyPages(section: Section): ListPages<SittingChanges> {
  const { corpus, register, today } = section.context;
  const sittings = corpus.list('protocol', section.id).flatMap((entry) => {
    const sitting = register.sittings.get(entry.id)!;
    const changes = entry.data.date <= today ? changesOf(sitting, register) : [];
    return changes.length > 0 ? [{ entry, changes }] : [];
  });
  return pagesOf({
    address: `/${section.id}/reserve/history/`,
    what: 'Заседания',
    items: sittings.sort((a, b) => (a.entry.data.date < b.entry.data.date ? 1 : -1)),
    most: MOST,
    weightOf: ({ changes }) => 1 + changes.length,
    groupOf: ({ entry }) => yearGroup(entry.data.date),
  });
}

/** Sittings of a page. */
export function sittingsOf(section: Section, sittings: readonly SittingChanges[]): SittingView[] {
  const { register } = section.context;
  return sittings.map(({ changes, entry }) => ({
    date: dateInWords(entry.data.date),
    protocol: { text: protocolName(entry), href: addressOf(entry) },
    total: count(register.sizeOn(entry.data.date), 'человек', 'человека', 'человек'),
    changes: changes.map((resolution) => decisionView(section, resolution)),
  }));
}

function fatePicture({ appointed, ever, waiting }: Pick<Dynamics, 'appointed' | 'ever' | 'waiting'>): Picture {
  const rows: [string, number][] = [
    ['назначены', appointed],
    ['ждут', waiting],
    ['выбыли', ever - appointed - waiting],
  ];
  return barsPicture({
    id: 'fate',
    title: 'Что стало с теми, кто побывал в резерве',
    finding: 'Ждут — состоят в резерве и ещё не назначены; выбыли — исключены не из-за назначения.',
    axis: 'Что стало',
    parts: ['человек'],
    rows: rows.map(([label, n]) => ({ label, values: [n] })),
  });
}

/** Only years in which somebody left: elsewhere there is no median, and zero would be a lie. */
function stayPicture(years: readonly YearOfReserve[]): Picture[] {
  const rows = years.flatMap(({ medianDays, year }) =>
    medianDays === undefined ? [] : [{ label: String(year), values: [inMonths(medianDays)] }],
  );
  const picture = barsPicture({
    id: 'stay',
    title: 'Сколько месяцев проводят в резерве',
    finding: 'Медиана по году исключения: у половины исключённых меньше, у половины больше.',
    axis: 'Год исключения',
    parts: ['месяцев'],
    rows,
  });
  return rows.length > 0 ? [picture] : [];
}

function inMonths(days: number): number {
  return Math.round(days / MONTH_DAYS);
}
