import type { DerivedCheck } from './check.ts';

export const financingIsShown: DerivedCheck = {
  id: 'M12',
  scope: 'derived',
  clause: 'п. 12.1–12.3',
  level: 'warning',
  shows: 'местный бюджет',
  guarantee: 'У программ подготовки показан источник финансирования.',
  why: 'Методика называет источники: местный бюджет для служащих, свои средства для предприятий.',
  fix: 'Заполните financing в материале о программе.',
};
