const long = new Intl.DateTimeFormat('ru-RU', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('ru-RU', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** «15 января 2026 г.» from a civil date; month and year, or the year alone, where the date is partial. */
export function dateInWords(date: string): string {
  if (date.length === 4) return `${date} г.`;
  if (date.length === 7) return month.format(new Date(`${date}-01T00:00:00Z`));
  return long.format(new Date(`${date}T00:00:00Z`));
}

/** «15.01.2026»: short, for tables and messages. */
export function dateInDigits(date: string): string {
  return date.split('-').reverse().join('.');
}
