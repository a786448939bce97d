import { addDays, type CivilDate } from './calendar.ts';
import type { Profile } from './records.ts';

/** Quarterly and yearly dates that only the administration's own papers can show as met: days without records. */
export function internalDays(
  { deadlines }: Profile,
  year: number,
): {
  readonly kind: 'personnel-report' | 'reservist-report' | 'personnel-yearly-report' | 'yearly-rotation';
  readonly clause: string;
  readonly due: CivilDate;
}[] {
  const quarterly = (
    kind: 'personnel-report' | 'reservist-report',
    term: { day: number; clause: string } | undefined,
  ) =>
    term
      ? ['01', '04', '07', '10'].map((month) => ({
          kind,
          clause: term.clause,
          due: `${year}-${month}-${String(term.day).padStart(2, '0')}`,
        }))
      : [];
  const yearly = (
    kind: 'personnel-yearly-report' | 'yearly-rotation',
    term: { before: string; clause: string } | undefined,
  ) => (term ? [{ kind, clause: term.clause, due: addDays(`${year}-${term.before}`, -1) }] : []);
  return [
    ...quarterly('personnel-report', deadlines.personnelQuarterlyReport),
    ...quarterly('reservist-report', deadlines.reservistReport),
    ...yearly('personnel-yearly-report', deadlines.personnelYearlyReport),
    ...yearly('yearly-rotation', deadlines.yearlyRotation),
  ].sort((a, b) => (a.due < b.due ? -1 : 1));
}
