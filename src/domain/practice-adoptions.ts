import type { RecordTypes } from '../records/types.generated.ts';
import { byPracticePath, practicePath, samePractices, type KeptPractice } from './practice-links.ts';

type Said = NonNullable<RecordTypes['practice']['adoptions']>[number];

/** One practice taken over, from the donor to the adopter, and who says so. */
export interface Adoption<Kept extends KeptPractice = KeptPractice> {
  /** The donor's record; undefined where the adopter names one that is not at hand. */
  readonly donor: Kept | undefined;
  /** The adopter's own record of what it made of the practice. */
  readonly adopter: Kept | undefined;
  /** What the donor's record says of the adopter. */
  readonly said: Said | undefined;
  /** The records of both sides agree. What one side says alone is a claim. */
  readonly confirmed: boolean;
}

/** The names by which others call a municipality. */
export type NamesOf = (municipality: string) => readonly string[];

/**
 * All adoptions that the records speak of, donor by donor, each once. It is confirmed where the donor lists the adopter and the
 * adopter's own record says that the practice came from the donor; records of one practice, linked by people, answer for each other.
 * Nobody confirms an adoption to himself.
 */
export function adoptionsAmong<Kept extends KeptPractice>(
  practices: readonly Kept[],
  namesOf: NamesOf,
): readonly Adoption<Kept>[] {
  const known = byPracticePath(practices);
  const groups = samePractices(practices);
  const groupOf = new Map(groups.flatMap((group) => group.map((practice) => [practice, group] as const)));
  const taken = Map.groupBy(
    practices.filter(({ data }) => data.adoptedFrom !== undefined),
    ({ data }) => groupOf.get(known.get(sourceOf(data.adoptedFrom!))!),
  );
  const found = groups.flatMap((group) => adoptionsFrom(group, taken.get(group) ?? [], { known, namesOf }));
  const elsewhere = taken.get(undefined) ?? [];
  return [...found, ...elsewhere.map((adopter) => ({ donor: undefined, adopter, said: undefined, confirmed: false }))];
}

interface Among<Kept> {
  readonly known: ReadonlyMap<string, Kept>;
  readonly namesOf: NamesOf;
}

function adoptionsFrom<Kept extends KeptPractice>(
  donors: readonly Kept[],
  takers: readonly Kept[],
  { known, namesOf }: Among<Kept>,
): Adoption<Kept>[] {
  const answered = new Set<Kept>();
  const listed = donors.flatMap((donor) =>
    (donor.data.adoptions ?? []).map((said) => {
      const adopter = takers.find(
        (taker) => taker.municipality !== donor.municipality && isMeant(said, taker, namesOf) && !answered.has(taker),
      );
      if (adopter) answered.add(adopter);
      return { donor, adopter, said, confirmed: adopter !== undefined };
    }),
  );
  const claims = takers
    .filter((taker) => !answered.has(taker))
    .map((adopter) => ({
      donor: known.get(sourceOf(adopter.data.adoptedFrom!))!,
      adopter,
      said: undefined,
      confirmed: false,
    }))
    .filter(({ adopter, donor }) => adopter !== donor);
  return [...listed, ...claims];
}

/** The folder decides where the donor names it; otherwise the name, as it is written in the passport or among the owners. */
function isMeant(said: Said, taker: KeptPractice, namesOf: NamesOf): boolean {
  if (said.adopterId !== undefined) return said.adopterId === taker.municipality;
  const name = plainName(said.municipality);
  return [...namesOf(taker.municipality), ...taker.data.owners].some((known) => plainName(known) === name);
}

function sourceOf({ municipality, practice }: NonNullable<KeptPractice['data']['adoptedFrom']>): string {
  return practicePath({ municipality, id: practice });
}

/** A name without what people write now so, now otherwise: capitals, ё, quotation marks, spaces. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
