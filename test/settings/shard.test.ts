import { describe, expect, test } from 'vitest';
import { MOST_SHARDS, parseShard, shardOf } from '../../src/settings/shard.ts';

describe('the name of a part', () => {
  test.each([
    ['1/1', { part: 1, of: 1 }],
    ['2/3', { part: 2, of: 3 }],
    ['256/256', { part: 256, of: 256 }],
  ])('%s is one', (text, shard) => {
    expect(parseShard(text)).toEqual(shard);
  });

  test.each(['', '3', '0/3', '4/3', '1/0', '01/3', '1/257', '1 / 3', '1/3/5', '-1/3', '1.5/3', 'a/b', '1/3\n'])(
    '%j is none',
    (text) => {
      expect(parseShard(text)).toBeUndefined();
    },
  );
});

test('a name belongs in one part for ever', () => {
  // Another answer would put a page into two parts of a site, or into none, where machines have different versions.
  expect(['tikhorechensk', '/practices/a/b/', ''].map((key) => shardOf(key, 7))).toEqual([4, 7, 2]);
});

test('parts are of about one size, and none lies outside', () => {
  const sizes = new Map<number, number>();
  for (let number = 0; number < 3000; number++) {
    const part = shardOf(`municipality-${number}`, 3);
    sizes.set(part, (sizes.get(part) ?? 0) + 1);
  }
  expect([...sizes.keys()].sort()).toEqual([1, 2, 3]);
  for (const size of sizes.values()) expect(Math.abs(size - 1000)).toBeLessThan(120);
  expect(shardOf('anything', MOST_SHARDS)).toBeLessThanOrEqual(MOST_SHARDS);
});
