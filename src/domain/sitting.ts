import { memberOf, type Composition } from './commission.ts';
import type { Decision, Membership, Profile, Protocol } from './records.ts';
import { leastOf, outcomeOf, type Ballot, type Outcome } from './voting.ts';

/** A sitting of the Commission with everything that follows from its protocol and the composition of that day. */
export interface Sitting {
  readonly protocol: Protocol;
  readonly composition: Composition;
  /** N: members who count towards the quorum. */
  readonly members: number;
  /** Voting members who took part. */
  readonly present: ReadonlySet<string>;
  readonly quorum: number;
  readonly hasQuorum: boolean;
  readonly presidingRole: Membership['data']['role'] | undefined;
  readonly chairPresent: boolean;
}

/** Works out a sitting of the Commission as it was made up that day. Those who take part by video count as present unless the profile says otherwise. */
export function sittingOf(protocol: Protocol, composition: Composition, profile: Profile): Sitting {
  const { data } = protocol;
  const present = new Set(
    data.present.filter((person) => composition.voting.has(person) && countsAsPresent(person, protocol, profile)),
  );
  const members = composition.voting.size;
  const quorum = leastOf(members, profile.quorum);
  const roleOf = (person: string) => memberOf(composition, person)?.data.role;
  return {
    protocol,
    composition,
    members,
    present,
    quorum,
    hasQuorum: members > 0 && present.size >= quorum,
    presidingRole: roleOf(data.presiding),
    chairPresent: data.present.some((person) => roleOf(person) === 'chair'),
  };
}

function countsAsPresent(person: string, { data }: Protocol, profile: Profile): boolean {
  if (profile.remoteCounts ?? true) return true;
  return data.form !== 'remote' && !(data.remote ?? []).includes(person);
}

/** A decision seen together with its sitting: when it was taken, how the vote went, and whether it has any effect. */
export interface Resolution {
  readonly decision: Decision;
  readonly sitting: Sitting;
  readonly ballot: Ballot;
  readonly outcome: Outcome;
  /** Adopted by a sitting with a quorum. Nothing else can change the reserve. */
  readonly valid: boolean;
  /** The day from which it acts: its own date if it names a later one, else the day of the sitting. */
  readonly date: string;
}

/** Works out a decision of a known sitting. */
export function resolve(decision: Decision, sitting: Sitting, profile: Profile): Resolution {
  const ballot = ballotOf(decision, sitting);
  const outcome = outcomeOf(ballot, profile);
  return {
    decision,
    sitting,
    ballot,
    outcome,
    valid: sitting.hasQuorum && outcome.result === 'adopted',
    date: decision.data.effectiveFrom ?? sitting.protocol.data.date,
  };
}

function ballotOf({ data }: Decision, sitting: Sitting): Ballot {
  const { vote } = data;
  const recused = (vote.recused ?? []).filter((person) => sitting.present.has(person)).length;
  return {
    for: vote.for,
    against: vote.against ?? 0,
    abstained: vote.abstained ?? 0,
    notVoted: vote.notVoted ?? 0,
    voters: sitting.present.size - recused,
    casting: vote.casting,
    chairPresides: sitting.presidingRole === 'chair',
    chairPresent: sitting.chairPresent,
  };
}

/** Whether a decision puts someone on the list that an act must approve. */
export function formsList({ decision, valid }: Resolution): boolean {
  return valid && (decision.data.kind === 'include' || decision.data.kind === 'transfer');
}
