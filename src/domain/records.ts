import type { RecordType } from '../records/registry.ts';
import type { RecordTypes } from '../records/types.generated.ts';

/** A record as the domain sees it: its id and what it says. Where it was written is not the domain's business. */
export interface Identified<T extends RecordType> {
  readonly id: string;
  readonly data: RecordTypes[T];
}

/** The records of one municipality from which its reserve is computed. */
export interface MunicipalityRecords {
  readonly profile: RecordTypes['profile'];
  readonly acts: readonly Identified<'act'>[];
  readonly memberships: readonly Identified<'membership'>[];
  readonly protocols: readonly Identified<'protocol'>[];
  readonly decisions: readonly Identified<'decision'>[];
}

export type Act = Identified<'act'>;
export type Decision = Identified<'decision'>;
export type Membership = Identified<'membership'>;
export type Protocol = Identified<'protocol'>;
export type Profile = RecordTypes['profile'];

/** Whom a decision is about, one person or several, by id; empty for a decision about no one. */
export function personsOf({ data }: Decision): readonly string[] {
  return data.person === undefined ? (data.persons ?? []) : [data.person];
}
