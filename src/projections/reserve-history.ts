import { changesOf, dynamicsOf } from '../domain/dynamics.ts';
import { dateInWords } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import { addressOf } from './addresses.ts';
import { protocolName } from './citations.ts';
import { decisionView, type DecisionView } from './decisions.ts';
import type { Fact, Link, Table } from './inline.ts';
import type { Section } from './section.ts';

/** The reserve through time: what each sitting changed, and the years in numbers. */
export interface ReserveHistoryView {
  readonly facts: readonly Fact[];
  readonly chart: ChartView;
  readonly table: Table;
  readonly sittings: readonly {
    readonly date: string;
    readonly protocol: Link;
    readonly total: string;
    readonly changes: readonly DecisionView[];
  }[];
}

/** A chart of bars: a few series over the same labels. The table beside it says the same in numbers. */
export interface ChartView {
  readonly title: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** Days of an average month, to say a median in months. */
const MONTH_DAYS = 30.44;

/** The view of a section's history. */
export function reserveHistory(section: Section): ReserveHistoryView {
  const { appointments, corpus, register, today } = section.context;
  const { appointed, ever, medianDays, years } = dynamicsOf(register, appointments, today);
  const columns = [
    ['Включены', years.map(({ included }) => included)],
    ['Исключены', years.map(({ excluded }) => excluded)],
    ['Назначены', years.map((year) => year.appointed)],
    ['В резерве на конец года', years.map(({ atEnd }) => atEnd)],
  ] as const;
  const sittings = corpus
    .list('protocol', section.id)
    .flatMap((entry) => {
      const sitting = register.sittings.get(entry.id)!;
      const changes = entry.data.date <= today ? changesOf(sitting, register) : [];
      return changes.length > 0 ? [{ entry, changes }] : [];
    })
    .sort((a, b) => (a.entry.data.date < b.entry.data.date ? 1 : -1));
  return {
    facts: [
      { name: 'Всего побывало в резерве', value: count(ever, 'человек', 'человека', 'человек') },
      {
        name: 'Из них назначены',
        value: ever === 0 ? '—' : `${appointed} (${Math.round((appointed / ever) * 100)} %)`,
      },
      {
        name: 'От включения до исключения, медиана',
        value:
          medianDays === undefined ? '—' : count(Math.round(medianDays / MONTH_DAYS), 'месяц', 'месяца', 'месяцев'),
      },
    ],
    chart: {
      title: 'Резерв по годам',
      description: years
        .map(
          (year, index) =>
            `${year.year}: ${columns.map(([name, values]) => `${name.toLowerCase()} ${values[index] ?? 0}`).join(', ')}`,
        )
        .join('. '),
      labels: years.map(({ year }) => String(year)),
      series: columns.map(([name, values]) => ({ name, values })),
    },
    table: {
      caption: 'Резерв по годам',
      columns: ['Год', ...columns.map(([name]) => name)],
      rows: years.map(({ year }, index) => [String(year), ...columns.map(([, values]) => String(values[index] ?? 0))]),
    },
    sittings: sittings.map(({ changes, entry }) => ({
      date: dateInWords(entry.data.date),
      protocol: { text: protocolName(entry), href: addressOf(entry) },
      total: count(
        new Set(register.reserveOn(entry.data.date).current.map(({ person }) => person)).size,
        'человек',
        'человека',
        'человек',
      ),
      changes: changes.map((resolution) => decisionView(section, resolution)),
    })),
  };
}
