import { figure, rowFor, type Row } from './figures.ts';
import type { Goal, WorkId } from './goals.ts';

/** What became of a goal in one run of the benchmark. */
export interface Verdict {
  readonly goal: Goal;
  readonly outcome: 'met' | 'missed' | 'not measured';
  readonly ratio?: number;
  /** The same relation at a smaller size: it shows where things are going and decides nothing. */
  readonly hint?: { readonly size: number; readonly ratio: number };
}

/** Every goal against what was measured. A goal is judged at its own size only, and only if all its works were measured. */
export function judge(goals: readonly Goal[], rows: readonly Row[]): Verdict[] {
  const goalSizes = sorted(goals.map(({ records }) => records));
  const sizes = sorted(rows.map(({ size }) => size));
  /** In a quick run the largest size stands for the largest of the goals, the smallest for the smallest. */
  const stand = (size: number) => sizes.at(size === goalSizes[0] ? 0 : -1) ?? size;
  return goals.map((goal) => {
    const ratio = ratioOf(goal, rows, (size) => size);
    if (ratio !== undefined) return { goal, outcome: ratio <= goal.atMost ? 'met' : 'missed', ratio };
    const hint = sizes.includes(goal.records) ? undefined : ratioOf(goal, rows, stand);
    return {
      goal,
      outcome: 'not measured',
      ...(hint !== undefined && { hint: { size: stand(goal.records), ratio: hint } }),
    };
  });
}

/** 1 where a goal is missed or something of our own did not work, 0 otherwise: what was not measured is neither. */
export function exitCodeOf(verdicts: readonly Verdict[], complaints: readonly string[]): 0 | 1 {
  return complaints.length > 0 || verdicts.some(({ outcome }) => outcome === 'missed') ? 1 : 0;
}

function ratioOf(
  { against, metric, of, records }: Goal,
  rows: readonly Row[],
  stand: (size: number) => number,
): number | undefined {
  const sum = (works: readonly WorkId[], size: number) => {
    const parts = works.map((work) => figure(rowFor(rows, work, size), metric)?.middle);
    return parts.reduce((total, part) => (total === undefined || part === undefined ? undefined : total + part), 0);
  };
  const own = sum(of, stand(records));
  if (own === undefined) return undefined;
  if ('limit' in against) return own / against.limit;
  if (!('growthFrom' in against)) return over(own, sum(against, stand(records)));
  const [small, large] = [against.growthFrom, records].map((size) => rowFor(rows, of[0]!, stand(size)));
  if (!small || !large || small === large) return undefined;
  return over(over(own, sum(of, small.size)), large.records / small.records);
}

function over(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined || b === 0 ? undefined : a / b;
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
