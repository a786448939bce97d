import { resolve } from 'node:path';
import { hold } from '../editing/lock.ts';
import { shardOf, type Shard } from '../settings/shard.ts';
import { collect, type Outcome } from './collect.ts';
import { Judge } from './judge-process.ts';
import { viewOf, writeResult, type Written } from './result.ts';
import type { Source, SourceList } from './sources.ts';
import { Store } from './store.ts';

/** What to collect, where to, and for which day. */
export interface HarvestOptions {
  readonly list: SourceList;
  readonly out: string;
  readonly today: string;
  /** The part of the sources that this machine asks. What it takes goes into the store alone: a part is no result. */
  readonly shard?: Shard | undefined;
  /** Whether sources are asked at all; otherwise the result is put together from the store. */
  readonly fetch?: boolean;
  /** Told of each source as soon as it is done. */
  readonly done?: (outcome: Outcome, store: Store, count: number) => void;
}

/** What a harvest has done, source by source in the order of the list, and what lies in the folder now. */
export interface Harvest extends Written {
  readonly outcomes: readonly Outcome[];
}

/** What is kept between two runs lies beside the result, under this ending. */
export const STORE = '.store';

/**
 * Collects the records of all sources, several at a time, and puts the result in its place in one step. A bad source costs
 * the others nothing; a run that is killed leaves what it has taken, and the next one goes on. Throws `Busy` where another is at it.
 */
export async function harvest({ done, fetch = true, list, out, shard, today }: HarvestOptions): Promise<Harvest> {
  const store = new Store(resolve(out) + STORE);
  const free = hold(`${store.root}/.reserve-lock`, `В папку ${out} уже собирает записи другая программа`);
  const judges: Judge[] = [];
  try {
    store.tidy(list.sources.map(({ id }) => id));
    const outcomes = new Map<string, Outcome>();
    const asked = list.sources.filter(({ id }) => shard === undefined || shardOf(id, shard.of) === shard.part);
    const waiting = asked.values();
    const collectNext = async (): Promise<void> => {
      const judge = new Judge();
      judges.push(judge);
      for (const source of waiting) {
        const outcome = fetch ? await collect(source, { list, store, judge, today }) : known(source, store, today);
        outcomes.set(source.id, outcome);
        done?.(outcome, store, outcomes.size);
      }
    };
    await Promise.all(Array.from({ length: list.limits.parallel }, collectNext));
    const written = shard
      ? {
          result: asked.map((source) =>
            viewOf(source, { list, store, failure: store.failure(source.id), gone: false }),
          ),
          own: undefined,
        }
      : await writeResult({ list, out, store, judge: judges[0]!, today });
    return { outcomes: asked.map(({ id }) => outcomes.get(id)!), ...written };
  } finally {
    for (const judge of judges) judge.stop();
    free();
  }
}

/** What the store says of a source that is not asked. */
function known(source: Source, store: Store, today: string): Outcome {
  const { id } = source;
  if (!store.taken(id) && !store.failure(id)) {
    const reason = 'Это хранилище ещё не собирали: его часть не попала в запас.';
    store.fail(id, { kind: 'link', reason, details: [], since: today, on: today });
  }
  return { source, state: store.failure(id) ? 'failed' : 'unchanged', fetched: false };
}
