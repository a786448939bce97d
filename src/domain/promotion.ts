import { addDays, daysBetween, yearOf, type CivilDate } from './calendar.ts';
import { personsOf, type Identified } from './records.ts';
import type { Register } from './register.ts';
import type { Stay } from './reserve.ts';

/** The way of one person from inclusion to the first appointment made while in the reserve. */
export interface Promotion {
  readonly person: string;
  readonly includedOn: CivilDate;
  readonly appointedOn: CivilDate;
  readonly days: number;
}

/** Those included in a year, and how many of them the day asked for finds appointed. */
export interface Cohort {
  readonly year: number;
  readonly included: number;
  readonly appointed: number;
}

/** Everyone appointed from the reserve up to a day, in the order of appointment. Who had left before it is not among them. */
export function promotionsOf(
  register: Register,
  appointments: readonly Identified<'appointment'>[],
  today: CivilDate,
): Promotion[] {
  const inOrder = appointments
    .filter(({ data }) => data.date <= today)
    .toSorted((a, b) => (a.data.date < b.data.date ? -1 : 1));
  const promotions = new Map<string, Promotion>();
  for (const { data } of inOrder) {
    const { date, person } = data;
    const includedOn = promotions.has(person) ? undefined : includedBefore(register, person, date);
    if (includedOn === undefined) continue;
    promotions.set(person, { person, includedOn, appointedOn: date, days: daysBetween(includedOn, date) });
  }
  return [...promotions.values()];
}

/** Years of inclusion with the fate of those included; a year in which nobody was included has no cohort. */
export function cohortsOf(register: Register, promotions: readonly Promotion[], today: CivilDate): Cohort[] {
  const inclusions = register.inOrder.filter(
    ({ date, decision, valid }) => valid && date <= today && decision.data.kind === 'include',
  );
  return [...Map.groupBy(inclusions, ({ date }) => yearOf(date))].map(([year, decisions]) => ({
    year,
    included: new Set(decisions.flatMap(({ decision }) => personsOf(decision))).size,
    appointed: promotions.filter(({ includedOn }) => yearOf(includedOn) === year).length,
  }));
}

/** Since when the person had been in the reserve on the eve of a day: a transfer goes on from the stay that it ended. */
function includedBefore(register: Register, person: string, date: CivilDate): CivilDate | undefined {
  const { current, ended } = register.staysOf(person, addDays(date, -1));
  const origin = (stay: Stay): CivilDate => {
    const before = ended.find((other) => other.end === stay.begin);
    return before ? origin(before) : stay.begin.date;
  };
  return current.map(origin).sort()[0];
}
