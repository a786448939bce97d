import type { MunicipalityCheck } from './check.ts';
import { wrongSources } from './support/inclusion-source.ts';

export const perspectiveInclusionHasASource: MunicipalityCheck = {
  id: 'M1.8.2a',
  scope: 'municipality',
  clause: 'п. 1.8.2',
  level: 'error',
  guarantee: 'В перспективный резерв включают по основанию, которое методика называет для него.',
  why: 'Методика перечисляет, откуда приходят в перспективный резерв: самовыдвижение, рекомендация, конкурс и другие.',
  fix: 'Впишите код основания из профиля методики.',
  run: (context) => wrongSources(context, false),
};
