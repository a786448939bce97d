/** A number about fewer people than this could point at a person and is not shown. */
export const LEAST_GROUP = 5;
/** Rows of one year and metric beyond which nobody can tell what follows from which. */
const MOST_ROWS = 10;

/** A measured result of a group. */
interface Outcome {
  readonly year: number;
  readonly n: number;
  readonly metric: string;
  readonly unit?: string | undefined;
}

/**
 * The results that may be shown: those of groups in which nobody can be recognised, and from which no smaller group follows by
 * subtraction. Whether rows of one year and metric are parts of one another is not known, so it is taken that they may be.
 */
export function shownOutcomes<T extends Outcome>(
  outcomes: readonly T[],
): { readonly shown: readonly T[]; readonly hidden: boolean } {
  const alike = Map.groupBy(outcomes, ({ metric, unit, year }) => JSON.stringify([year, metric, unit]));
  const safe = new Set([...alike.values()].flatMap(safeOf));
  return { shown: outcomes.filter((one) => safe.has(one)), hidden: safe.size < outcomes.length };
}

/** The largest groups first, each as long as nothing small is left of one without others. */
function safeOf<T extends Outcome>(outcomes: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const one of outcomes.toSorted((a, b) => b.n - a.n)) {
    const sizes = [...kept, one].map(({ n }) => n);
    if (one.n >= LEAST_GROUP && kept.length < MOST_ROWS && !leavesFew(sizes)) kept.push(one);
  }
  return kept;
}

/** Whether one of the groups without some of the others would be one that is not shown. */
function leavesFew(sizes: readonly number[]): boolean {
  return sizes.some((whole, at) => {
    const sums = sizes.toSpliced(at, 1).reduce((found, n) => [...found, ...found.map((sum) => sum + n)], [0]);
    return sums.some((sum) => whole > sum && whole - sum < LEAST_GROUP);
  });
}
