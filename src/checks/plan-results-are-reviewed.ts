import { dateInDigits } from '../i18n/dates.ts';
import { dutyProblems } from './support/duty-problems.ts';
import type { MunicipalityCheck } from './check.ts';

export const planResultsAreReviewed: MunicipalityCheck = {
  id: 'M9.5',
  scope: 'municipality',
  clause: 'п. 9.5',
  level: 'breach',
  guarantee: 'Итоги выполнения планов за год рассмотрены на заседании Комиссии.',
  why: 'Без ежегодного рассмотрения планы остаются на бумаге.',
  fix: 'Внесите решение review-plan-results с годом.',
  run: (context) =>
    dutyProblems(context, 'review-plan-results', {
      path: () => [],
      remind: 60,
      overdue: ({ period = '' }) => `итоги выполнения планов за ${period} год Комиссия не рассмотрела.`,
      late: ({ done = '', due, period = '' }) =>
        `итоги выполнения планов за ${period} год рассмотрены ${dateInDigits(done)}, а последний день — ${dateInDigits(due)}.`,
      open: ({ due, period = '' }) =>
        `итоги выполнения планов за ${period} год надо рассмотреть не позднее ${dateInDigits(due)}.`,
      next: ({ period = '' }) => `Внесите решение review-plan-results, year: ${period}.`,
    }),
};
