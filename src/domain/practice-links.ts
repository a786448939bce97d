import type { RecordTypes } from '../records/types.generated.ts';

/** A practice and the municipality that keeps its record. */
export interface KeptPractice {
  readonly municipality: string;
  readonly id: string;
  readonly data: Pick<
    RecordTypes['practice'],
    'title' | 'owners' | 'year' | 'adoptions' | 'adoptedFrom' | 'sameAs' | 'formerIds'
  >;
}

/** `municipality/id`: what a practice is called in the records of others. */
export function practicePath({ id, municipality }: Pick<KeptPractice, 'municipality' | 'id'>): string {
  return `${municipality}/${id}`;
}

/** Practices by the paths that lead to them, the former ones too: a present name is stronger than somebody's former one. */
export function byPracticePath<Kept extends KeptPractice>(practices: readonly Kept[]): ReadonlyMap<string, Kept> {
  const former = practices.flatMap((practice) =>
    (practice.data.formerIds ?? []).map((id) => [practicePath({ ...practice, id }), practice] as const),
  );
  return new Map([...former, ...practices.map((practice) => [practicePath(practice), practice] as const)]);
}

/**
 * Records of one and the same practice, as people have linked them: a link of either side is enough, and links lead on.
 * Every practice is in exactly one group; a group and the groups among themselves stand by year, then by path.
 */
export function samePractices<Kept extends KeptPractice>(practices: readonly Kept[]): readonly (readonly Kept[])[] {
  const known = byPracticePath(practices);
  const above = new Map<Kept, Kept>();
  const rootOf = (one: Kept): Kept => {
    let root = one;
    for (let next = above.get(root); next; next = above.get(root)) {
      // The way is halved as it is gone: a long chain of links is not walked again for each of its members.
      above.set(root, above.get(next) ?? next);
      root = next;
    }
    return root;
  };
  for (const practice of practices) {
    for (const path of practice.data.sameAs ?? []) {
      const other = known.get(path);
      const [mine, its] = [rootOf(practice), other && rootOf(other)];
      if (its && its !== mine) above.set(its, mine);
    }
  }
  return [...Map.groupBy(practices.toSorted(earliestFirst), rootOf).values()];
}

/** By year, then by path: the order of records of one practice. */
export function earliestFirst(a: KeptPractice, b: KeptPractice): number {
  const [one, two] = [practicePath(a), practicePath(b)];
  return a.data.year - b.data.year || (one < two ? -1 : one > two ? 1 : 0);
}
