import type { MunicipalityCheck } from './check.ts';

const WANTED = [
  ['base-law', 'федерального закона, на котором держится резерв'],
  ['regional-law', 'правового акта субъекта Российской Федерации'],
  ['procedure', 'муниципального порядка формирования резерва'],
] as const;

export const legalBaseIsNamed: MunicipalityCheck = {
  id: 'M1.2',
  scope: 'municipality',
  clause: 'п. 1.2',
  level: 'warning',
  guarantee: 'Названы федеральный, региональный и муниципальный акты, на которых держится резерв.',
  why: 'Читатель должен видеть, по какому праву ведётся резерв на каждом уровне.',
  fix: 'Внесите акт в папку acts с нужным назначением (purposes).',
  *run({ acts, municipality }) {
    for (const [purpose, name] of WANTED) {
      if (acts.some(({ data }) => data.purposes.includes(purpose))) continue;
      yield {
        entry: municipality,
        path: [],
        message: `в разделе нет ${name}.`,
        next: `Внесите акт с назначением ${purpose}.`,
      };
    }
  },
};
