import { didYouMean } from '../findings/suggest.ts';
import type { MunicipalityCheck } from './check.ts';

export const levelIsKnown: MunicipalityCheck = {
  id: 'M1.8',
  scope: 'municipality',
  clause: 'п. 1.8',
  level: 'error',
  guarantee: 'Уровень резерва в каждом решении — один из уровней методики.',
  why: 'Методика делит резерв на уровни, и от уровня зависит, нужна ли конкретная должность.',
  fix: 'Впишите код уровня из профиля методики.',
  *run({ decisions, profile }) {
    const levels = profile.data.levels;
    for (const entry of decisions) {
      const { level } = entry.data;
      if (level === undefined || levels.some(({ code }) => code === level)) continue;
      const known = levels.map(({ code, label }) => `${code} (${label})`).join(', ');
      yield {
        entry,
        path: ['level'],
        message: `уровня «${level}» в методике нет. Есть: ${known}.${didYouMean(
          level,
          levels.map(({ code }) => code),
        )}`,
      };
    }
  },
};
