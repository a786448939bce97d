/**
 * Civil days as `YYYY-MM-DD` strings. No clock and no time zone: a day is a day. Strings of this form also compare
 * with `<` and `>` in the order of the calendar.
 */
export type CivilDate = string;

const DAY_MS = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists: 2024-02-29 is real, 2025-02-29 and 2025-02-30 are not. Years from 1900 to 2199. */
export function isRealDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = FORM.exec(text) ?? [];
  if (year < '1900' || year > '2199') return false;
  return fromDayNumber(Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS) === text;
}

/** The day `days` calendar days after (or, if negative, before) `date`. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The last day of a term of `days` calendar days that starts to run the day after `start` (Civil Code, article 191).
 * No shift for weekends: the Methodology counts calendar days and says nothing of them.
 */
export function dueDate(start: CivilDate, days: number): CivilDate {
  return addDays(start, days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day `months` later; the last day of the month where that day does not exist (31 January + 1 → 28 or 29 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromDayNumber(Date.UTC(year, month, Math.min(Number(date.slice(8)), lastDay)) / DAY_MS);
}

/** The year of a date. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** Whether `date` lies in the span; both ends belong to it, a missing end is open. */
export function isWithin(date: CivilDate, from: CivilDate | undefined, until: CivilDate | undefined): boolean {
  return (from === undefined || from <= date) && (until === undefined || date <= until);
}

/** How many of some things in the order of their days come no later than `date`. */
export function countUpTo<T>(inOrder: readonly T[], date: CivilDate, dayOf: (one: T) => CivilDate): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayOf(inOrder[middle]!) <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

function dayNumber(date: CivilDate): number {
  const [, year = '', month = '', day = ''] = FORM.exec(date) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (Number.isNaN(time) || year === '') throw new RangeError(`Not a civil date: ${date}`);
  return time / DAY_MS;
}

function fromDayNumber(days: number): CivilDate {
  const date = new Date(days * DAY_MS);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
