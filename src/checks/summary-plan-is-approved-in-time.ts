import { addDays } from '../domain/calendar.ts';
import type { Duty } from '../domain/duties.ts';
import { dateInDigits } from '../i18n/dates.ts';
import { dutyProblems } from './support/duty-problems.ts';
import type { MunicipalityCheck } from './check.ts';

export const summaryPlanIsApprovedInTime: MunicipalityCheck = {
  id: 'M8.8',
  scope: 'municipality',
  clause: 'п. 8.8',
  level: 'breach',
  guarantee: 'Сводный план подготовки на год утверждён решением Комиссии до 20 января.',
  why: 'По сводному плану резерв учат весь год; без него индивидуальные планы не складываются в программу.',
  fix: 'Внесите решение approve-summary-plan с годом.',
  run: (context) =>
    dutyProblems(context, 'approve-summary-plan', {
      path: () => [],
      remind: 30,
      overdue: (duty) =>
        `сводный план на ${duty.period ?? ''} год Комиссией не утверждён, срок — до ${deadline(duty)}.`,
      late: (duty) =>
        `сводный план на ${duty.period ?? ''} год утверждён ${dateInDigits(duty.done ?? '')}, а срок — до ${deadline(duty)}.`,
      // Whether the day named after «до» still counts is disputed: done on that very day is no more than a warning.
      lateLevel: ({ done, due }) => (done === addDays(due, 1) ? 'warning' : 'breach'),
      open: (duty) => `сводный план на ${duty.period ?? ''} год надо утвердить до ${deadline(duty)}.`,
      next: (duty) => `Внесите решение approve-summary-plan, year: ${duty.period ?? ''}.`,
    }),
};

function deadline({ due }: Duty): string {
  return dateInDigits(addDays(due, 1));
}
