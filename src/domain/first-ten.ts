import type { CivilDate } from './calendar.ts';
import { personsOf, type Profile } from './records.ts';
import type { Resolution } from './sitting.ts';

/** The First Ten on a day. */
export interface FirstTen {
  readonly members: readonly FirstTenMember[];
  readonly conflicts: readonly FirstTenConflict[];
  /** The size that the Commission has set: that of the profile until a decision lowers it. */
  readonly size: number;
  readonly sizeDecision: Resolution | undefined;
  /** The last decision that changed who is in it. */
  readonly lastChange: Resolution | undefined;
  /** `not-formed` is neutral: a small settlement may never form it. */
  readonly state: 'not-formed' | 'complete' | 'short' | 'over';
}

/** A decision about the First Ten that cannot be true. It has no effect and is reported. */
export interface FirstTenConflict {
  readonly kind: 'included-twice' | 'excluded-not-in';
  readonly person: string;
  readonly resolution: Resolution;
}

export interface FirstTenMember {
  readonly person: string;
  readonly since: Resolution;
}

/**
 * Who is in the First Ten on a day. A person who is excluded from the municipal reserve as a whole leaves it too,
 * because it is a part of the reserve (clause 6.1); being in the functional reserve at the same time is no conflict (6.6).
 */
export function firstTenOn(
  date: CivilDate,
  resolutions: readonly Resolution[],
  profile: Profile,
  isInReserve: (person: string, date: CivilDate) => boolean = () => true,
): FirstTen {
  const members = new Map<string, FirstTenMember>();
  let sizeDecision: Resolution | undefined;
  let lastChange: Resolution | undefined;
  const conflicts: FirstTenConflict[] = [];
  for (const resolution of resolutions) {
    if (!resolution.valid || resolution.date > date) continue;
    const { kind, level, position } = resolution.decision.data;
    const named = personsOf(resolution.decision);
    const before = members.size;
    if (kind === 'first-ten-include') {
      const twice = named.filter((id) => members.has(id));
      conflicts.push(...twice.map((id) => ({ kind: 'included-twice' as const, person: id, resolution })));
      for (const id of named) if (!members.has(id)) members.set(id, { person: id, since: resolution });
    } else if (kind === 'first-ten-exclude' || kind === 'exclude') {
      // Leaving the reserve says nothing about having been in the First Ten.
      const strangers = kind === 'exclude' ? [] : named.filter((id) => !members.has(id));
      conflicts.push(...strangers.map((id) => ({ kind: 'excluded-not-in' as const, person: id, resolution })));
      // An exclusion from one level or post leaves a person in as long as another stay goes on.
      const partial = kind === 'exclude' && (level !== undefined || position !== undefined);
      const leaving = partial ? named.filter((id) => !isInReserve(id, resolution.date)) : named;
      for (const id of leaving) members.delete(id);
    } else if (kind === 'first-ten-size') {
      sizeDecision = resolution;
    }
    if (before !== members.size) lastChange = resolution;
  }
  const size = sizeDecision?.decision.data.size ?? profile.firstTen.max;
  const state = stateOf(members.size, size, profile);
  return { members: [...members.values()], conflicts, size, sizeDecision, lastChange, state };
}

function stateOf(n: number, size: number, profile: Profile): FirstTen['state'] {
  if (n === 0) return 'not-formed';
  if (n > profile.firstTen.max) return 'over';
  return n < Math.max(size, profile.firstTen.min) ? 'short' : 'complete';
}
