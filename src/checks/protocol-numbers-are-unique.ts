import { yearOf } from '../domain/calendar.ts';
import type { Entry } from '../records/corpus.ts';
import { dateInDigits } from '../i18n/dates.ts';
import type { MunicipalityCheck, Problem } from './check.ts';

export const protocolNumbersAreUnique: MunicipalityCheck = {
  id: 'X8',
  scope: 'municipality',
  clause: '',
  level: 'error',
  guarantee: 'Номера протоколов в пределах года не повторяются и растут вместе с датами.',
  why: 'Основание включения называют по номеру и дате решения. Два протокола с одним номером делают основание неясным.',
  fix: 'Сверьте номер и дату с подписанным протоколом.',
  *run({ protocols }) {
    const byYear = Map.groupBy(protocols, ({ data }) => yearOf(data.date));
    for (const year of byYear.values()) {
      const ordered = [...year].sort((a, b) =>
        a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : a.id < b.id ? -1 : 1,
      );
      yield* judge(ordered);
    }
  },
};

/** «Без номера» is no number that could repeat. */
const UNNUMBERED = /^б\/?\s?н\.?$/i;

function* judge(ordered: readonly Entry<'protocol'>[]): Iterable<Problem> {
  const first = new Map<string, Entry<'protocol'>>();
  const earlier = new Highest();
  for (const day of Map.groupBy(ordered, ({ data }) => data.date).values()) {
    for (const entry of day) {
      const { number } = entry.data;
      const twin = UNNUMBERED.test(number) ? undefined : first.get(number);
      if (!first.has(number)) first.set(number, entry);
      const higher = earlier.lastAbove(number);
      if (twin) yield repeated(entry, twin);
      else if (higher) yield outOfOrder(entry, higher);
    }
    for (const entry of day) earlier.add(entry);
  }
}

/** Protocols of the days before, without those that a later and higher number stands in front of. */
class Highest {
  readonly #falling: Entry<'protocol'>[] = [];

  add(entry: Entry<'protocol'>): void {
    const number = plainNumber(entry.data.number);
    if (number === undefined) return;
    while (this.#falling.length > 0 && numberOf(this.#falling.at(-1)!) <= number) this.#falling.pop();
    this.#falling.push(entry);
  }

  /** The last one whose number is above this one. */
  lastAbove(text: string): Entry<'protocol'> | undefined {
    const number = plainNumber(text);
    return number === undefined ? undefined : this.#falling.findLast((entry) => numberOf(entry) > number);
  }
}

function repeated(entry: Entry<'protocol'>, { data, id }: Entry<'protocol'>): Problem {
  const message = `номер ${entry.data.number} уже у протокола ${id} от ${dateInDigits(data.date)}. Исправьте один из номеров.`;
  return { entry, path: ['number'], message };
}

function outOfOrder(entry: Entry<'protocol'>, { data }: Entry<'protocol'>): Problem {
  const { date, number } = entry.data;
  const message = `протокол ${number} от ${dateInDigits(date)} стоит после протокола ${data.number} от ${dateInDigits(data.date)}: порядок номеров и дат расходится. Проверьте номер и дату.`;
  return { entry, path: ['number'], level: 'warning', message };
}

function numberOf({ data }: Entry<'protocol'>): number {
  return Number(data.number);
}

/** Only plain numbers have an order; «3/70-89» and «б/н» have none. */
function plainNumber(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
