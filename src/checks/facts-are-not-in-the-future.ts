import { isRealDate } from '../domain/calendar.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { eachOf } from '../records/fields.ts';
import type { CorpusCheck, Problem } from './check.ts';

const eachFact = eachOf(({ fact }) => fact);

/** The calendar itself (30 February) is the schema's business and is reported under the same id. */
export const factsAreNotInTheFuture: CorpusCheck = {
  id: 'X1',
  scope: 'corpus',
  clause: '',
  level: 'error',
  guarantee: 'Все даты существуют в календаре, а то, что записано как случившееся, не лежит в будущем.',
  why: 'Опечатка в годе незаметна глазу, но сдвигает все сроки и порядок событий.',
  fix: 'Проверьте день, месяц и год по документу. Если событие ещё не произошло, внесите запись, когда оно произойдёт.',
  *run({ corpus, todayIn }) {
    for (const entry of corpus.all()) {
      const today = todayIn(entry.municipality);
      const problems: Problem[] = [];
      eachFact(entry.type, entry.data, (_, value, path) => {
        if (typeof value === 'string' && value > today && isRealDate(value)) {
          const message = `${dateInDigits(value)} ещё не наступило (сегодня ${dateInDigits(today)}), а в записи это уже случилось. Проверьте год, месяц и день.`;
          problems.push({ entry, path: path(), message });
        }
      });
      yield* problems;
    }
  },
};
