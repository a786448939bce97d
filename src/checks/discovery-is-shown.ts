import type { DerivedCheck } from './check.ts';

export const discoveryIsShown: DerivedCheck = {
  id: 'M3.1',
  scope: 'derived',
  clause: 'п. 3.1–3.3',
  level: 'warning',
  shows: 'Как выявляли кандидатов',
  guarantee: 'Показано, как выявляли кандидатов: опрос, конкурсы, самовыдвижение, иные источники.',
  why: 'Методика допускает любые способы и просит их назвать.',
  fix: 'Заполните discoveredBy в записи об отборе.',
};
