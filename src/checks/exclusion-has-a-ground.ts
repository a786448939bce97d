import { personsOf } from '../domain/records.ts';
import { didYouMean } from '../findings/suggest.ts';
import type { MunicipalityCheck } from './check.ts';

/** The ground that a profile gives to a person appointed to the post. */
const APPOINTED = 'appointed';

export const exclusionHasAGround: MunicipalityCheck = {
  id: 'M14.2',
  scope: 'municipality',
  clause: 'п. 14.2',
  level: 'error',
  guarantee:
    'Исключают из резерва только по основаниям, которые называет методика; назначенный человек исключён вместе с записью о назначении.',
  why: 'Перечень оснований закрыт, а основание «назначение» должно вести к самому назначению.',
  fix: 'Впишите код основания из профиля методики; о назначении внесите запись в папку appointments.',
  *run({ appointments, decisions, profile, register }) {
    const grounds = profile.data.exclusionGrounds;
    const appointed = new Set(appointments.map(({ data }) => data.person));
    for (const entry of decisions) {
      const { kind, ground } = entry.data;
      if (kind !== 'exclude' || ground === undefined) continue;
      if (!grounds.some(({ code }) => code === ground)) {
        const known = grounds.map(({ code, label }) => `${code} (${label})`).join(', ');
        yield {
          entry,
          path: ['ground'],
          message: `основания «${ground}» в методике нет. Есть: ${known}.${didYouMean(
            ground,
            grounds.map(({ code }) => code),
          )}`,
        };
      } else if (ground === APPOINTED && register.resolutions.get(entry.id)?.valid) {
        const missing = personsOf(entry).filter((id) => !appointed.has(id));
        if (missing.length > 0)
          yield {
            entry,
            path: ['ground'],
            level: 'warning',
            message: `исключён в связи с назначением, а записи о назначении нет (${missing.join(', ')}). Внесите её в папку appointments.`,
          };
      }
    }
  },
};
