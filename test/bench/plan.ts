import type { WorkId } from './goals.ts';

/** Which works are run at which size and how often. */
export interface Plan {
  readonly sizes: readonly number[];
  readonly rounds: (work: WorkId, size: number) => number;
  /** Seconds of the whole run after which no other process is started. */
  readonly budget: number;
}

/** In the order in which they take turns: what goals need most comes first. */
export const ORDER: readonly WorkId[] = [
  'bare',
  'check',
  'hugo',
  'build',
  'check-changed',
  'build-changed',
  'bare-sections',
  'check-sections',
  'build-all',
  'astro',
  'eleventy',
  'build-sections',
];

const QUICK_SECONDS = 48;
const LARGE = 50_000;
const SLOW: readonly WorkId[] = ['astro', 'eleventy', 'build-all'];

/** Under a minute: what is slow is run once, at the smaller size, or not at all. */
export const QUICK: Plan = {
  sizes: [1_000, 3_000],
  rounds: (work, size) => {
    if (work === 'eleventy' || work === 'build-sections') return 0;
    if (work === 'astro' || work === 'build-all') return size === 1_000 ? 1 : 0;
    return 3;
  },
  budget: QUICK_SECONDS,
};

/** Everything, at the sizes of the goals or at others. */
export function fullPlan(sizes: readonly number[]): Plan {
  return {
    sizes,
    rounds: (work, size) => {
      if (work === 'build-sections') return size > LARGE ? 0 : 1;
      if (size <= LARGE) return 3;
      return SLOW.includes(work) ? 1 : 2;
    },
    budget: Infinity,
  };
}
