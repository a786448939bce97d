import { count } from '../i18n/plural.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { dutyProblems } from './support/duty-problems.ts';
import type { MunicipalityCheck } from './check.ts';

export const everyoneIsReviewedYearly: MunicipalityCheck = {
  id: 'M14.1',
  scope: 'municipality',
  clause: 'п. 14.1',
  level: 'breach',
  guarantee: 'По каждому, кто был в резерве весь год, Комиссия решила: оставить или исключить.',
  why: 'Резерв подлежит обновлению; без ежегодного решения в нём копятся те, кто давно не готовится.',
  fix: 'Внесите решение keep (можно одно на всех, поле persons) или exclude.',
  run: (context) =>
    dutyProblems(context, 'review-everyone', {
      path: () => [],
      remind: 92,
      overdue: ({ period = '', persons = [] }) =>
        `за ${period} год нет решения «оставить» или «исключить» о ${count(persons.length, 'человеке', 'людях', 'людях')}.`,
      open: ({ due, persons = [] }) =>
        `не позднее ${dateInDigits(due)} Комиссия должна решить, оставить или исключить, о ${count(persons.length, 'человеке', 'людях', 'людях')}.`,
      next: ({ persons = [] }) => `Внесите решение keep или exclude (${persons.join(', ')}).`,
    }),
};
