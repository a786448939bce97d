import { addsUp } from '../domain/voting.ts';
import type { MunicipalityCheck } from './check.ts';

export const tieIsBrokenByTheChair: MunicipalityCheck = {
  id: 'A1-4.7b',
  scope: 'municipality',
  clause: 'Приложение 1, п. 4.7',
  level: 'error',
  acknowledgeable: true,
  guarantee: 'При равенстве голосов записан решающий голос председательствующего, а без равенства он не указан.',
  why: 'При равенстве исход определяет голос председателя. Если вёл заместитель, методика о его голосе прямо не говорит: проверьте положение о Комиссии.',
  fix: 'Допишите vote.casting: for или against, как проголосовал председательствующий.',
  *run({ corpus, municipality, register }) {
    for (const { ballot, decision, outcome, sitting } of register.inOrder) {
      const entry = corpus.get('decision', municipality.id, decision.id)!;
      const tally = `${ballot.for}:${ballot.against}`;
      if (!sitting.hasQuorum || !addsUp(ballot)) continue;
      if (outcome.result === 'undecided') {
        yield {
          entry,
          path: ['vote'],
          part: 'key',
          message: `голоса разделились поровну (${tally}), а решающий голос не записан, и решение не действует. Допишите casting: for или casting: against.`,
        };
      } else if (ballot.casting !== undefined && !outcome.tie) {
        yield {
          entry,
          path: ['vote', 'casting'],
          message: `решающий голос указан, а равенства нет (${tally}). Удалите casting или исправьте числа.`,
        };
      } else if (outcome.brokenTie === 'deputy') {
        yield {
          entry,
          path: ['vote', 'casting'],
          level: 'warning',
          message: `равенство (${tally}) решил голос заместителя, который вёл заседание. Проверьте, даёт ли ему это право положение о Комиссии.`,
        };
      }
    }
  },
};
