import { addDays, addMonths, type CivilDate } from './calendar.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: a day as far as it is known. */
export type PartialDate = string;

/** The first day that a partial date can mean. */
export function firstDayOf(date: PartialDate): CivilDate {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day that a partial date can mean: a term «2021 год» ends with the year. */
export function lastDayOf(date: PartialDate): CivilDate {
  if (date.length === 10) return date;
  return addDays(addMonths(firstDayOf(date), date.length === 4 ? 12 : 1), -1);
}

/** Whether what happened on `date` kept the term `due`; undefined where so little is known of the days that both may be true. */
export function isInTime(date: PartialDate, due: PartialDate): boolean | undefined {
  if (lastDayOf(date) <= lastDayOf(due)) return true;
  return firstDayOf(date) > lastDayOf(due) ? false : undefined;
}
