import { hash } from 'node:crypto';

/** One of the parts into which work is divided: the `part`-th of `of`, counted from one. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** More parts than this cost more than they save: each begins with the same work. */
export const MOST_SHARDS = 256;

/** Reads `2/3`: the second of three parts; undefined where that is no part of anything. */
export function parseShard(text: string): Shard | undefined {
  const [, part, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text)?.map(Number) ?? [];
  return part !== undefined && of !== undefined && part <= of && of <= MOST_SHARDS ? { part, of } : undefined;
}

/** In which of so many parts something with this name belongs, from 1; always the same, on every machine. */
export function shardOf(key: string, of: number): number {
  return (Number.parseInt(hash('sha256', key).slice(0, 12), 16) % of) + 1;
}
