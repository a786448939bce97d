import { didYouMean } from '../findings/suggest.ts';
import type { MunicipalityCheck } from './check.ts';

export const positionGroupIsKnown: MunicipalityCheck = {
  id: 'M1.4',
  scope: 'municipality',
  clause: 'п. 1.4',
  level: 'error',
  guarantee: 'Каждая должность отнесена к одной из групп методики.',
  why: 'Методика называет группы должностей, для которых формируют резерв; должности вне групп в перечне не место.',
  fix: 'Впишите код группы из профиля методики.',
  *run({ positions, profile }) {
    const { groups } = profile.data;
    for (const entry of positions) {
      const { group } = entry.data;
      if (groups.some(({ code }) => code === group)) continue;
      const known = groups.map(({ code, label }) => `${code} (${label})`).join(', ');
      const hint = didYouMean(
        group,
        groups.map(({ code }) => code),
      );
      yield { entry, path: ['group'], message: `группы «${group}» в методике нет. Есть: ${known}.${hint}` };
    }
  },
};
