import type { CivilDate } from './calendar.ts';
import type { Profile } from './records.ts';
import type { Resolution } from './sitting.ts';

/** The First Ten on a day. */
export interface FirstTen {
  readonly members: readonly FirstTenMember[];
  /** The size that the Commission has set: that of the profile until a decision lowers it. */
  readonly size: number;
  readonly sizeDecision: Resolution | undefined;
  /** The last decision that changed who is in it. */
  readonly lastChange: Resolution | undefined;
  /** `not-formed` is neutral: a small settlement may never form it. */
  readonly state: 'not-formed' | 'complete' | 'short' | 'over';
}

export interface FirstTenMember {
  readonly person: string;
  readonly since: Resolution;
}

/**
 * Who is in the First Ten on a day. A person who is excluded from the municipal reserve as a whole leaves it too,
 * because it is a part of the reserve (clause 6.1); being in the functional reserve at the same time is no conflict (6.6).
 */
export function firstTenOn(date: CivilDate, resolutions: readonly Resolution[], profile: Profile): FirstTen {
  let members: FirstTenMember[] = [];
  let sizeDecision: Resolution | undefined;
  let lastChange: Resolution | undefined;
  for (const resolution of resolutions) {
    if (!resolution.valid || resolution.date > date) continue;
    const { kind, person, persons = [], level, position } = resolution.decision.data;
    const named = person === undefined ? persons : [person];
    const before = members;
    if (kind === 'first-ten-include') {
      const fresh = named.filter((id) => !members.some((member) => member.person === id));
      members = [...members, ...fresh.map((id) => ({ person: id, since: resolution }))];
    } else if (kind === 'first-ten-exclude' || (kind === 'exclude' && level === undefined && position === undefined)) {
      members = members.filter((member) => !named.includes(member.person));
    } else if (kind === 'first-ten-size') {
      sizeDecision = resolution;
    }
    if (before.length !== members.length) lastChange = resolution;
  }
  const size = sizeDecision?.decision.data.size ?? profile.firstTen.max;
  return { members, size, sizeDecision, lastChange, state: stateOf(members.length, size, profile) };
}

function stateOf(n: number, size: number, profile: Profile): FirstTen['state'] {
  if (n === 0) return 'not-formed';
  if (n > profile.firstTen.max) return 'over';
  return n < Math.max(size, profile.firstTen.min) ? 'short' : 'complete';
}
