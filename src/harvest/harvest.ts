import { resolve } from 'node:path';
import { hold } from '../editing/lock.ts';
import { collect, type Outcome } from './collect.ts';
import { Judge } from './judge-process.ts';
import { writeResult, type Result } from './result.ts';
import type { SourceList } from './sources.ts';
import { Store } from './store.ts';

/** What to collect, where to, and for which day. */
export interface HarvestOptions {
  readonly list: SourceList;
  readonly out: string;
  readonly today: string;
  /** Told of each source as soon as it is done. */
  readonly done?: (outcome: Outcome, store: Store, count: number) => void;
}

/** What a harvest has done, source by source in the order of the list, and what lies in the folder now. */
export interface Harvest {
  readonly outcomes: readonly Outcome[];
  readonly result: Result;
}

/** What is kept between two runs lies beside the result, under this ending. */
export const STORE = '.store';

/**
 * Collects the records of all sources, several at a time, and puts the result in its place in one step. A bad source costs
 * the others nothing; a run that is killed leaves what it has taken, and the next one goes on. Throws `Busy` where another is at it.
 */
export async function harvest({ done, list, out, today }: HarvestOptions): Promise<Harvest> {
  const store = new Store(resolve(out) + STORE);
  const free = hold(`${store.root}/.reserve-lock`, `В папку ${out} уже собирает записи другая программа`);
  const judges: Judge[] = [];
  try {
    store.tidy(list.sources.map(({ id }) => id));
    const outcomes = new Map<string, Outcome>();
    const waiting = list.sources.values();
    const collectNext = async (): Promise<void> => {
      const judge = new Judge();
      judges.push(judge);
      for (const source of waiting) {
        const outcome = await collect(source, { list, store, judge, today });
        outcomes.set(source.id, outcome);
        done?.(outcome, store, outcomes.size);
      }
    };
    await Promise.all(Array.from({ length: list.limits.parallel }, collectNext));
    const result = await writeResult({ list, out, store, judge: judges[0]!, today });
    return { outcomes: list.sources.map(({ id }) => outcomes.get(id)!), result };
  } finally {
    for (const judge of judges) judge.stop();
    free();
  }
}
