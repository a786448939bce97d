import { didYouMean } from '../findings/suggest.ts';
import type { MunicipalityCheck } from './check.ts';

export const selectionNamesItsMethods: MunicipalityCheck = {
  id: 'M5.5',
  scope: 'municipality',
  clause: 'п. 5.5, 5.7',
  level: 'error',
  guarantee: 'Методы оценки взяты из методики, и у состоявшегося отбора назван хотя бы один.',
  why: 'Кандидат должен знать, как его будут оценивать.',
  fix: 'Впишите в methods коды из профиля методики.',
  *run({ profile, selections }) {
    const codes = profile.data.evaluationMethods.map(({ code }) => code);
    for (const entry of selections) {
      const { methods = [], outcome } = entry.data;
      for (const [index, method] of methods.entries()) {
        if (!codes.includes(method))
          yield {
            entry,
            path: ['methods', index],
            message: `метода «${method}» в методике нет. Есть: ${codes.join(', ')}.${didYouMean(method, codes)}`,
          };
      }
      if (outcome === 'held' && methods.length === 0)
        yield {
          entry,
          path: ['outcome'],
          level: 'warning',
          message: 'отбор состоялся, а методы оценки не названы.',
          next: 'Допишите поле methods.',
        };
    }
  },
};
