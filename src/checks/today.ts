/** The zone of shared records and of municipalities that name none. */
const DEFAULT_ZONE = 'Europe/Moscow';

/** Today as a civil date in a time zone. The only place that looks at the clock; every command can set the day by `--today`. */
export function todayIn(timeZone = DEFAULT_ZONE, now = new Date()): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
