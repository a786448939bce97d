import type { MunicipalityCheck } from './check.ts';

const WANTED = [
  ['commission-regulation', 'положения о Комиссии'],
  ['commission-membership', 'акта о составе Комиссии'],
] as const;

export const sectionShowsTheCommission: MunicipalityCheck = {
  id: 'M13.3c',
  scope: 'municipality',
  clause: 'п. 13.3',
  level: 'breach',
  guarantee: 'Опубликованы положение о Комиссии, её состав и решения каждого заседания.',
  why: 'Раздел показывает работу Комиссии целиком: кто решает, по каким правилам и что решил.',
  fix: 'Внесите недостающий акт, состав или решения заседания.',
  *run({ acts, decisions, memberships, municipality, protocols }) {
    for (const [purpose, name] of WANTED) {
      if (!acts.some(({ data }) => data.purposes.includes(purpose))) {
        yield {
          entry: municipality,
          path: [],
          message: `в разделе нет ${name}.`,
          next: `Внесите акт с назначением ${purpose}.`,
        };
      }
    }
    if (memberships.length === 0)
      yield {
        entry: municipality,
        path: [],
        message: 'не указан состав Комиссии.',
        next: 'Внесите записи в папку commission.',
      };
    const decided = new Set(decisions.map(({ data }) => data.protocol));
    for (const entry of protocols) {
      if (!decided.has(entry.id))
        yield {
          entry,
          path: ['agenda'],
          message: 'заседание прошло, а ни одного его решения не опубликовано.',
          next: 'Внесите решения в папку decisions.',
        };
    }
  },
};
