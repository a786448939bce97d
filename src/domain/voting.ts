import type { Profile } from './records.ts';

/** A share from a profile: «more than half» is 1/2 and strict, «not less than two thirds» is 2/3 and not strict. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly strict: boolean;
}

/** The least number of `total` that makes up the share. With «more than half»: 1→1, 2→2, 5→3, 6→4, 7→4, 8→5, 9→5. */
export function leastOf(total: number, { numerator, denominator, strict }: Share): number {
  return strict ? Math.floor((total * numerator) / denominator) + 1 : Math.ceil((total * numerator) / denominator);
}

/** Votes on one question, with the persons who had one. */
export interface Ballot {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly notVoted: number;
  /** How many voters were present, those who withdrew from the question not counted. */
  readonly voters: number;
  /** How the person whose vote breaks a tie voted, where it is recorded: the chair, or whoever presides in the chair's place. */
  readonly casting: 'for' | 'against' | undefined;
  readonly chairPresides: boolean;
  readonly chairPresent: boolean;
}

/**
 * What a vote came to. `adopted` and `rejected` are final; `undecided` is a tie without the vote that breaks it.
 * `brokenTie` says whose vote broke a tie: the chair's, or the deputy's in the chair's place (Annex 1, 4.4 and 4.7).
 */
export interface Outcome {
  readonly result: 'adopted' | 'rejected' | 'undecided';
  readonly tie: boolean;
  readonly brokenTie?: 'chair' | 'deputy';
  /** Votes that were needed to adopt. */
  readonly needed: number;
}

/** Whether the numbers of a vote add up to the voters present. */
export function addsUp(ballot: Ballot): boolean {
  return ballot.for + ballot.against + ballot.abstained + ballot.notVoted === ballot.voters;
}

/** The outcome of a vote by the profile's majority and its rule for ties. */
export function outcomeOf(ballot: Ballot, profile: Pick<Profile, 'majority' | 'tie'>): Outcome {
  const base = profile.majority.base === 'present' ? ballot.voters : ballot.for + ballot.against;
  const needed = leastOf(base, profile.majority);
  const tie = ballot.for === ballot.against && ballot.for > 0;
  if (ballot.for >= needed && ballot.for > 0) return { result: 'adopted', tie: false, needed };
  if (!tie) return { result: 'rejected', tie, needed };
  return { ...breakTie(ballot, profile.tie.rule), tie, needed };
}

function breakTie(ballot: Ballot, rule: Profile['tie']['rule']): Pick<Outcome, 'result' | 'brokenTie'> {
  switch (rule) {
    case 'none':
      return { result: 'rejected' };
    case 'chair-side':
      if (!ballot.chairPresent) return { result: 'rejected' };
      break;
    case 'chair':
    case 'presiding':
      break;
    default:
      rule satisfies never;
  }
  if (ballot.casting === undefined) return { result: 'undecided' };
  const brokenTie = ballot.chairPresides ? 'chair' : 'deputy';
  return { result: ballot.casting === 'for' ? 'adopted' : 'rejected', brokenTie };
}
