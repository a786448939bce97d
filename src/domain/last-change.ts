import type { CivilDate } from './calendar.ts';

/** Fields that say when something happened, in records of any type. */
const DATES = ['publishedOn', 'date', 'signedOn', 'announcedOn'] as const;

/** The latest day on which something is recorded to have happened, not later than today; undefined where there is none. */
export function lastChange(records: readonly { readonly data: object }[], today: CivilDate): CivilDate | undefined {
  const dates = records.flatMap(({ data }) => {
    const fields = data as Readonly<Record<string, unknown>>;
    return DATES.map((name) => fields[name]).filter((value) => typeof value === 'string');
  });
  return dates
    .filter((date) => date <= today)
    .sort()
    .at(-1);
}
