import type { DerivedCheck } from './check.ts';

export const firstTenOverlapIsShown: DerivedCheck = {
  id: 'M6.6',
  scope: 'derived',
  clause: 'п. 6.6',
  level: 'warning',
  shows: '«Первая десятка»',
  guarantee:
    'Человек может быть и в функциональном резерве, и в «Первой десятке»: это показано и повтором не считается.',
  why: 'Методика прямо разрешает состоять в обоих.',
  fix: 'Исправлять нечего: это сведение, а не нарушение.',
};
