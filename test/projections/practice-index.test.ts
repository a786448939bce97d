import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { COSTS, isChosen, practicesIn, waysOut, type FoundPractice } from '../../src/projections/practice-filter.ts';
import { indexParts, practiceIndex } from '../../src/projections/practice-index.ts';
import { practiceTwins } from '../../src/projections/practice-twins.ts';
import type { Corpus } from '../../src/records/corpus.ts';
import { writePracticesOf } from '../bench/practices.ts';
import { contentOf, NEIGHBOURS } from './practice-corpus.ts';

const found = (practices: readonly FoundPractice[], choice: Parameters<typeof isChosen>[1]) =>
  practices.filter((practice) => isChosen(practice, choice)).map(({ path }) => path);

describe('the filters', () => {
  test('choose by theme, region, category, cost, year, result and words, all at once', () => {
    const { corpus } = contentOf(NEIGHBOURS);
    const practices = practiceIndex(corpus).flatMap(practicesIn);
    expect(found(practices, { measured: 'yes' })).toEqual(['tikho/sto-dney']);
    expect(found(practices, { year: '2026', theme: 'дворы' })).toEqual(['luga/dvory']);
    expect(found(practices, { region: 'Томская область', q: 'ОЧЕРЕДЬ хозяин' })).toEqual(['tikho/dvory']);
    expect(found(practices, { cost: 'unknown' })).toHaveLength(4);
    expect(found(practices, { cost: 'constructor' })).toEqual([]);
    expect(found(practices, { category: 'I' })).toEqual([]);
  });

  test('know on which side of a range its limits lie', () => {
    const [one] = practiceIndex(contentOf(NEIGHBOURS).corpus).flatMap(practicesIn);
    const rangesOf = (cost: number) =>
      Object.keys(COSTS).filter((range) => isChosen({ ...one!, cost }, { cost: range }));
    expect([-1, 0, 1, 99_999, 100_000, 1_000_000, 10_000_000].map(rangesOf)).toEqual([
      ['unknown'],
      ['free'],
      ['to-100k'],
      ['to-100k'],
      ['to-1m'],
      ['to-10m'],
      ['more'],
    ]);
  });

  test('say what to drop where nothing was found', () => {
    const practices = practiceIndex(contentOf(NEIGHBOURS).corpus).flatMap(practicesIn);
    expect(waysOut(practices, { year: '2026', measured: 'yes', q: 'сто' })).toEqual([{ facet: 'year', found: 1 }]);
    expect(waysOut(practices, { year: '1990', theme: 'нет такой' })).toEqual([]);
  });
});

describe('a thousand practices of more than three hundred municipalities', () => {
  const folder = mkdtempSync(join(tmpdir(), 'practices-1000-'));
  let corpus: Corpus;

  beforeAll(() => {
    writePracticesOf(folder, { records: 1000, inFolder: 3, seed: 7 });
    corpus = checkContent(folder, '2026-11-21').corpus;
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('are one file of less than 70 KB on the way', () => {
    expect(indexParts(corpus)).toBe(1);
    const [index] = practiceIndex(corpus);
    expect(index?.rows).toHaveLength(1000);
    expect(gzipSync(JSON.stringify(index)).length).toBeLessThan(70 * 1024);
  });

  test('are filtered a hundred times within a second', () => {
    const practices = practiceIndex(corpus).flatMap(practicesIn);
    const from = performance.now();
    for (let n = 0; n < 100; n += 1) found(practices, { q: 'о', measured: 'yes', cost: 'to-1m' });
    expect(performance.now() - from).toBeLessThan(1000);
    expect(found(practices, { measured: 'yes' }).length).toBeGreaterThan(100);
  });

  test('are compared with each other for likeness, and few pairs are found in chance titles', () => {
    expect(practiceTwins(corpus).length).toBeLessThan(50);
  });
});
