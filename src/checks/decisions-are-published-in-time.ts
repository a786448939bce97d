import { daysBetween } from '../domain/calendar.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { count } from '../i18n/plural.ts';
import { dutyProblems } from './support/duty-problems.ts';
import type { MunicipalityCheck } from './check.ts';

export const decisionsArePublishedInTime: MunicipalityCheck = {
  id: 'X10',
  scope: 'municipality',
  clause: '',
  level: 'breach',
  guarantee:
    'Протокол размещён на сайте в срок, который установил муниципалитет; где срок не установлен, проверять нечего.',
  why: 'Перечень размещаемой информации с её сроками муниципалитет утверждает сам (8-ФЗ).',
  fix: 'Впишите publishedOn — день размещения протокола.',
  run: (context) =>
    dutyProblems(context, 'publish-decisions', {
      path: ({ done }) => [done === undefined ? 'signedOn' : 'publishedOn'],
      remind: 3,
      overdue: ({ due }) => `протокол не размещён на сайте, последний день — ${dateInDigits(due)}.`,
      late: ({ done = '', due }) =>
        `протокол размещён ${dateInDigits(done)}, на ${count(daysBetween(due, done), 'день', 'дня', 'дней')} позже срока (${dateInDigits(due)}).`,
      open: ({ due }) => `протокол надо разместить на сайте не позднее ${dateInDigits(due)}.`,
      next: () => 'Впишите publishedOn.',
    }),
};
