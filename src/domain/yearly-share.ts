import { addDays, type CivilDate } from './calendar.ts';
import type { Identified } from './records.ts';
import type { Register } from './register.ts';

/** How many of those who were in the reserve within a year were appointed in it. */
export interface YearlyShare {
  /** The first day of the year that ends with the day asked for. */
  readonly since: CivilDate;
  readonly appointed: number;
  readonly inReserve: number;
}

const YEAR_DAYS = 365;

/**
 * Counts persons, not stays: everyone who was in the reserve on some day of the year that ends today, and those of them who
 * were appointed in it from the reserve.
 */
export function yearlyShare(
  register: Register,
  appointments: readonly Identified<'appointment'>[],
  today: CivilDate,
): YearlyShare {
  const since = addDays(today, 1 - YEAR_DAYS);
  const { current, ended } = register.reserveOn(today);
  // A stay ends on the day from which the person is not in the reserve.
  const left = ended.filter(({ end }) => end !== undefined && end.date > since);
  const within = appointments.filter(({ data }) => data.date >= since && data.date <= today);
  const appointed = within.filter(
    ({ data }) => register.staysOf(data.person, addDays(data.date, -1)).current.length > 0,
  );
  const promoted = appointed.map(({ data }) => data.person);
  return {
    since,
    appointed: new Set(promoted).size,
    // Who was appointed on the first day had left the reserve by then.
    inReserve: new Set([...current, ...left].map(({ person }) => person).concat(promoted)).size,
  };
}
