import { changesOf, dynamicsOf, type YearOfReserve } from '../domain/dynamics.ts';
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
  readonly charts: readonly Charted[];
  readonly sittings: readonly {
    readonly date: string;
    readonly protocol: Link;
    readonly total: string;
    readonly changes: readonly DecisionView[];
  }[];
}

/** A chart and the table that says the same in numbers. */
export interface Charted {
  readonly chart: ChartView;
  readonly table: Table;
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
  const { appointed, ever, medianDays, waiting, years } = dynamicsOf(register, appointments, today);
  const labels = years.map(({ year }) => String(year));
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
        value: medianDays === undefined ? '—' : count(inMonths(medianDays), 'месяц', 'месяца', 'месяцев'),
      },
    ],
    charts: [
      charted('Резерв по годам', 'Год', labels, [
        { name: 'Включены', values: years.map(({ included }) => included) },
        { name: 'Исключены', values: years.map(({ excluded }) => excluded) },
        { name: 'Назначены', values: years.map((year) => year.appointed) },
        { name: 'В резерве на конец года', values: years.map(({ atEnd }) => atEnd) },
      ]),
      charted(
        'Что стало с теми, кто побывал в резерве',
        'Что стало',
        ['Назначены', 'Ждут назначения', 'Выбыли иначе'],
        [{ name: 'Человек', values: [appointed, waiting, ever - appointed - waiting] }],
      ),
      stayChart(years),
    ].filter(({ table }) => ever > 0 && table.rows.length > 0),
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

/** The same numbers as bars, as a sentence for those who hear them, and as a table. */
function charted(title: string, axis: string, labels: readonly string[], series: ChartView['series']): Charted {
  const at = (index: number) => series.map(({ values }) => values[index] ?? 0);
  const said = labels.map(
    (label, index) =>
      `${label}: ${series.map(({ name }, j) => `${name.toLowerCase()} ${at(index)[j] ?? 0}`).join(', ')}`,
  );
  return {
    chart: { title, description: said.join('. '), labels, series },
    table: {
      caption: title,
      columns: [axis, ...series.map(({ name }) => name)],
      rows: labels.map((label, index) => [label, ...at(index).map(String)]),
    },
  };
}

/** Only years in which somebody left: elsewhere there is no median, and zero would be a lie. */
function stayChart(years: readonly YearOfReserve[]): Charted {
  const known = years.flatMap(({ medianDays, year }) =>
    medianDays === undefined ? [] : [{ year, months: inMonths(medianDays) }],
  );
  return charted(
    'Сколько месяцев проводят в резерве, медиана по году исключения',
    'Год',
    known.map(({ year }) => String(year)),
    [{ name: 'Месяцев', values: known.map(({ months }) => months) }],
  );
}

function inMonths(days: number): number {
  return Math.round(days / MONTH_DAYS);
}
