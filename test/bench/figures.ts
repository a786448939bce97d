import type { Metric, WorkId } from './goals.ts';

/** One run of one process. Memory is missing where the system does not tell it. */
export interface Sample {
  readonly wall: number;
  readonly cpu: number;
  readonly peak?: number;
}

/** All runs of one work at one size, and what it wrote. */
export interface Row {
  readonly work: WorkId;
  /** The size that was asked for. */
  readonly size: number;
  /** How many records there really were. */
  readonly records: number;
  readonly samples: readonly Sample[];
  readonly output?: { readonly files: number; readonly pages: number; readonly bytesPerPage: number };
}

/** The middle of the numbers; of an even count, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** What the runs say of a metric, and between what it lay; nothing if one of them does not tell it. */
export function figure(row: Row | undefined, metric: Metric): { middle: number; min: number; max: number } | undefined {
  const numbers = row?.samples.map((sample) => sample[metric]).filter((number) => number !== undefined) ?? [];
  const middle = median(numbers);
  if (middle === undefined || numbers.length !== row?.samples.length) return undefined;
  return { middle, min: Math.min(...numbers), max: Math.max(...numbers) };
}

/** The row of a work at a size. */
export function rowFor(rows: readonly Row[], work: WorkId, size: number): Row | undefined {
  return rows.find((row) => row.work === work && row.size === size);
}

/** The power of the number of records that the metric grew with between two rows: 1 is proportional. */
export function growthExponent(small: Row | undefined, large: Row | undefined, metric: Metric): number | undefined {
  const [before, after] = [figure(small, metric), figure(large, metric)];
  if (!before || !after || small!.records === large!.records) return undefined;
  return Math.log(after.middle / before.middle) / Math.log(large!.records / small!.records);
}
