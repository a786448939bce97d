import { describe, expect, test } from 'vitest';
import { distances, numbersOf, type Manifest } from '../../../src/components/search/format.ts';
import { openIndex } from '../../../src/components/search/index-reader.ts';

const PARTS: Readonly<Record<string, unknown>> = {
  'f/words-0.pack': { '231-р': [[4], [], []], акт: [[], [1], []] },
  'f/words-1.pack': { кадр: [[2], [5], [1, 6]] },
  'f/words-2.pack': { кадровик: [[], [], [1, 8]], кот: [[], [], [3]] },
  'f/facet-kind-1.pack': [0, 1, 2],
};
const manifest: Manifest = {
  folder: 'f',
  pages: 10,
  rules: 8,
  words: ['231-р', 'кадр', 'кадровик'],
  facets: { kind: ['acts', 'people'] },
};

function index() {
  const asked: string[] = [];
  const reader = openIndex(manifest, (file) => {
    asked.push(file);
    return Promise.resolve(PARTS[file]);
  });
  return { asked, reader };
}

test('numbers come out of their distances as they were', () => {
  for (const numbers of [[], [0], [0, 1, 2, 80_999], [7, 9]]) expect(numbersOf(distances(numbers))).toEqual(numbers);
});

describe('the index', () => {
  test('gives the pages of a word and of those that begin so, the very word for more, a title for most', async () => {
    const { asked, reader } = index();
    expect([...(await reader.withWord('кадр'))].sort()).toEqual([
      [1, 2],
      [2, 6],
      [5, 3],
      [7, 2],
      [9, 1],
    ]);
    expect(asked).toEqual(['f/words-1.pack', 'f/words-2.pack']);
  });

  test('asks for no part where a word cannot be, and for none twice', async () => {
    const { asked, reader } = index();
    expect([...(await reader.withWord('231-р'))]).toEqual([[4, 6]]);
    expect([...(await reader.withWord('231'))]).toEqual([]);
    expect([...(await reader.withWord('акт'))]).toEqual([[1, 3]]);
    expect(asked).toEqual(['f/words-0.pack']);
  });

  test('takes a short word as it is, and knows which pages a choice lets through', async () => {
    const { reader } = index();
    expect((await reader.withWord('кад')).size).toBe(0);
    expect([...(await reader.withValue('kind', 'people'))]).toEqual([0, 1, 3]);
    expect((await reader.withValue('kind', 'nothing')).size).toBe(0);
  });
});
