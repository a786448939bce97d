import { countUpTo, isWithin, type CivilDate } from './calendar.ts';
import type { Membership, Profile } from './records.ts';

/** Who makes up the Commission on one day. */
export interface Composition {
  readonly members: readonly Membership[];
  /** Persons who count towards the quorum and may vote. */
  readonly voting: ReadonlySet<string>;
}

/** The composition on a day: everyone whose membership covers it; both ends belong to the term. */
export function compositionOn(memberships: readonly Membership[], date: CivilDate, profile: Profile): Composition {
  const members = memberships.filter(({ data }) => isWithin(date, data.from, data.until));
  const voting = members.filter(
    ({ data }) => (data.voting ?? true) && (data.role !== 'secretary' || (profile.secretaryVotes ?? true)),
  );
  return { members, voting: new Set(voting.map(({ data }) => data.person)) };
}

/** The composition on any day, worked out once for all days between two changes: sittings are many, changes few. */
export function compositionsOf(memberships: readonly Membership[], profile: Profile): (date: CivilDate) => Composition {
  const begun = memberships.map(({ data }) => data.from).sort();
  const over = memberships.flatMap(({ data }) => data.until ?? []).sort();
  const known = new Map<string, Composition>();
  return (date) => {
    const ended = countUpTo(over, date, (day) => day);
    // On the last day of a term its holder is still there.
    const key = `${countUpTo(begun, date, (day) => day)} ${ended} ${over[ended - 1] === date}`;
    const composition = known.get(key) ?? compositionOn(memberships, date, profile);
    known.set(key, composition);
    return composition;
  };
}

/** The person's membership in a composition, or undefined for an outsider. */
export function memberOf(composition: Composition, person: string): Membership | undefined {
  return composition.members.find(({ data }) => data.person === person);
}

/** Pairs of memberships that cannot both be true: one person twice at a time, or two chairs on a day. The later one comes second. */
export function clashingMemberships(
  memberships: readonly Membership[],
): { first: Membership; second: Membership; why: 'person' | 'chair' }[] {
  const ordered = [...memberships].sort((a, b) =>
    a.data.from < b.data.from ? -1 : a.data.from > b.data.from ? 1 : a.id < b.id ? -1 : 1,
  );
  const clashes: { first: Membership; second: Membership; why: 'person' | 'chair' }[] = [];
  const latest = new Map<string, Membership>();
  for (const second of ordered) {
    const { person, role } = second.data;
    for (const [key, why] of [[`person ${person}`, 'person'], ...(role === 'chair' ? [['chair', 'chair']] : [])] as [
      string,
      'person' | 'chair',
    ][]) {
      const first = latest.get(key);
      if (first && isWithin(second.data.from, first.data.from, first.data.until)) {
        if (why === 'person' || first.data.person !== person) clashes.push({ first, second, why });
      }
      if (!first || endsLater(second, first)) latest.set(key, second);
    }
  }
  return clashes;
}

function endsLater(a: Membership, b: Membership): boolean {
  return a.data.until === undefined || (b.data.until !== undefined && a.data.until > b.data.until);
}
