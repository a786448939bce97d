import { addDays, daysBetween, yearOf, type CivilDate } from './calendar.ts';
import { personsOf, type Identified } from './records.ts';
import type { Register } from './register.ts';
import type { Resolution, Sitting } from './sitting.ts';

/** What happened to the reserve in a year. Persons are counted, not stays. */
export interface YearOfReserve {
  readonly year: number;
  readonly included: number;
  readonly excluded: number;
  readonly appointed: number;
  /** In the reserve on 31 December, or on the day asked for in its own year. */
  readonly atEnd: number;
  /** The median of days in the reserve over stays that an exclusion ended in the year; undefined where none did. */
  readonly medianDays: number | undefined;
}

/** The reserve through time, in numbers. */
export interface Dynamics {
  readonly years: readonly YearOfReserve[];
  /** Everyone who has ever been included. */
  readonly ever: number;
  /** How many of them were in the reserve on the eve of an appointment. */
  readonly appointed: number;
  /** How many of those never appointed are in the reserve on the day. */
  readonly waiting: number;
  /** The median of days from inclusion to exclusion, over stays that ended; undefined while none has. */
  readonly medianDays: number | undefined;
}

/** Counts the reserve year by year up to a day. */
export function dynamicsOf(
  register: Register,
  appointments: readonly Identified<'appointment'>[],
  today: CivilDate,
): Dynamics {
  const past = register.inOrder.filter(({ date, valid }) => valid && date <= today);
  const inclusions = past.filter(({ decision }) => decision.data.kind === 'include');
  const ever = new Set(inclusions.flatMap(({ decision }) => personsOf(decision)));
  const wasIn = (person: string, date: CivilDate) => register.staysOf(person, addDays(date, -1)).current.length > 0;
  const appointed = appointments.filter(({ data }) => data.date <= today && wasIn(data.person, data.date));
  const first = inclusions[0] && yearOf(inclusions[0].date);
  const years =
    first === undefined ? [] : Array.from({ length: yearOf(today) - first + 1 }, (_, index) => first + index);
  const promoted = new Set(appointed.map(({ data }) => data.person));
  const { current, ended: closed } = register.reserveOn(today);
  const now = current.map(({ person }) => person);
  const ended = closed.flatMap(({ begin, end }) =>
    end?.decision.data.kind === 'exclude' ? [{ year: yearOf(end.date), days: daysBetween(begin.date, end.date) }] : [],
  );
  return {
    years: years.map((year) => {
      const end = `${year}-12-31` < today ? `${year}-12-31` : today;
      const ofYear = past.filter(({ date }) => yearOf(date) === year);
      const count = (kind: 'include' | 'exclude') =>
        new Set(
          ofYear.filter(({ decision }) => decision.data.kind === kind).flatMap(({ decision }) => personsOf(decision)),
        ).size;
      return {
        year,
        included: count('include'),
        excluded: count('exclude'),
        appointed: appointed.filter(({ data }) => yearOf(data.date) === year).length,
        atEnd: register.sizeOn(end),
        medianDays: median(ended.filter((stay) => stay.year === year).map(({ days }) => days)),
      };
    }),
    ever: ever.size,
    appointed: promoted.size,
    waiting: new Set(now.filter((person) => !promoted.has(person))).size,
    medianDays: median(ended.map(({ days }) => days)),
  };
}

/** What a sitting changed in the reserve: its valid decisions about people, in order. */
export function changesOf(sitting: Sitting, register: Register): Resolution[] {
  const kinds = ['include', 'transfer', 'exclude', 'first-ten-include', 'first-ten-exclude', 'first-ten-size'];
  return register
    .decidedAt(sitting.protocol.id)
    .filter(({ decision, valid }) => valid && kinds.includes(decision.data.kind));
}

/** The middle of some numbers, halfway between the two middle ones where their number is even; undefined for none. */
export function median(values: readonly number[]): number | undefined {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = Math.floor(ordered.length / 2);
  if (ordered.length === 0) return undefined;
  return ordered.length % 2 === 1 ? ordered[middle] : Math.round((ordered[middle - 1]! + ordered[middle]!) / 2);
}
