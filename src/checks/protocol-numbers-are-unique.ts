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
      for (const [index, entry] of ordered.entries()) yield* judge(entry, ordered.slice(0, index));
    }
  },
};

/** «Без номера» is no number that could repeat. */
const UNNUMBERED = /^б\/?\s?н\.?$/i;

function* judge(entry: Entry<'protocol'>, earlier: readonly Entry<'protocol'>[]): Iterable<Problem> {
  const { number, date } = entry.data;
  const twin = UNNUMBERED.test(number) ? undefined : earlier.find(({ data }) => data.number === number);
  if (twin) {
    yield {
      entry,
      path: ['number'],
      message: `номер ${number} уже у протокола ${twin.id} от ${dateInDigits(twin.data.date)}. Исправьте один из номеров.`,
    };
    return;
  }
  const higher = earlier.findLast(({ data }) => data.date < date && isLater(data.number, number));
  if (higher) {
    const message = `протокол ${number} от ${dateInDigits(date)} стоит после протокола ${higher.data.number} от ${dateInDigits(higher.data.date)}: порядок номеров и дат расходится. Проверьте номер и дату.`;
    yield { entry, path: ['number'], level: 'warning', message };
  }
}

/** Only plain numbers have an order; «3/70-89» and «б/н» have none. */
function isLater(a: string, b: string): boolean {
  return /^\d+$/.test(a) && /^\d+$/.test(b) && Number(a) > Number(b);
}
