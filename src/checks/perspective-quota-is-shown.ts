import type { DerivedCheck } from './check.ts';

export const perspectiveQuotaIsShown: DerivedCheck = {
  id: 'M1.9b',
  scope: 'derived',
  clause: 'п. 1.9',
  level: 'warning',
  shows: 'поэтому число показано без оценки',
  guarantee: 'Число кандидатов в перспективном резерве показано рядом с числом из методики, без оценки.',
  why: 'Текст не говорит, два–три кандидата — это на должность или всего. Оценку включает профиль.',
  fix: 'Исправлять нечего: это сведение, а не нарушение.',
};
