/** Keeps the parts of a date on one line. */
const NBSP = '\u00A0';
/** Months as they stand in a date. */
export const MONTHS: readonly string[] =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const MONTH_NAMES = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

/** «15 января 2026 г.» from a civil date; month and year, or the year alone, where the date is partial. */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const end = `${year}${NBSP}г.`;
  if (month === undefined) return end;
  const name = (day === undefined ? MONTH_NAMES : MONTHS)[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${end}` : `${Number(day)}${NBSP}${name} ${end}`;
}

/** «15.01.2026»: short, for tables and messages. */
export function dateInDigits(date: string): string {
  return date.split('-').reverse().join('.');
}
