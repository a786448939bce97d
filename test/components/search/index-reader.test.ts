import { describe, expect, test } from 'vitest';
import { distances, numbersOf, type Manifest } from '../../../src/components/search/format.ts';
import { openIndex } from '../../../src/components/search/index-reader.ts';
import { queryWords } from '../../../src/components/search/query.ts';

const PARTS: Readonly<Record<string, unknown>> = {
  'f/words-0.json': { '231-р': [[], [4], [], [], []], акт: [[], [], [], [1], []] },
  'f/words-1.json': { иван: [[9], [], [], [], []], иванов: [[3], [], [], [], [5]], кадр: [[0], [2], [3], [5], [1, 6]] },
  'f/words-2.json': { кадровик: [[], [], [], [], [1, 8]], кот: [[], [], [], [], [3]] },
  'f/facet-kind-1.json': [0, 1, 2],
};
const manifest: Manifest = {
  folder: 'f',
  pages: 10,
  rules: 8,
  words: ['231-р', 'иван', 'кадровик'],
  titles: ['а', 'е', 'к', 'с', 'э'],
  facets: { kind: ['acts', 'people'] },
};
const word = (typed: string) => queryWords(typed)[0]!;

function index(own: Partial<Manifest> = {}) {
  const asked: string[] = [];
  const reader = openIndex({ ...manifest, ...own }, (file) => {
    asked.push(file);
    return Promise.resolve(PARTS[file] ?? (file.includes('titles') ? [file] : {}));
  });
  return { asked, reader };
}

test('numbers come out of their distances as they were', () => {
  for (const numbers of [[], [0], [0, 1, 2, 80_999], [7, 9]]) expect(numbersOf(distances(numbers))).toEqual(numbers);
});

describe('the index', () => {
  test('gives the pages of a word: those called so for most, those called longer, those with it often, and all', async () => {
    const { asked, reader } = index();
    expect([...(await reader.withWord(word('кадры')))].sort()).toEqual([
      [0, 8],
      [1, 2],
      [2, 6],
      [3, 5],
      [5, 3],
      [7, 2],
    ]);
    expect(asked).toEqual(['f/words-1.json', 'f/words-2.json']);
  });

  test('gives the pages of words that begin as what was typed, for less', async () => {
    const { asked, reader } = index();
    expect([...(await reader.withWord(word('кадров')))].sort()).toEqual([
      [0, 4],
      [1, 1],
      [2, 3],
      [3, 2.5],
      [5, 1.5],
      [7, 1],
      [9, 1],
    ]);
    expect(asked).toEqual(['f/words-1.json', 'f/words-2.json']);
  });

  test('tells a surname from a first name in all its forms but the one they share', async () => {
    const { reader } = index();
    expect([...(await reader.withWord(word('Ивановым')))]).toEqual([
      [3, 8],
      [5, 2],
    ]);
    expect([...(await reader.withWord(word('Иванов')))]).toEqual([
      [9, 4],
      [3, 8],
      [5, 2],
    ]);
  });

  test('asks for no part where a word cannot be, and for none twice', async () => {
    const { asked, reader } = index();
    expect([...(await reader.withWord(word('231-р')))]).toEqual([[4, 6]]);
    expect([...(await reader.withWord(word('231')))]).toEqual([]);
    expect([...(await reader.withWord(word('акт')))]).toEqual([[1, 3]]);
    expect(asked).toEqual(['f/words-0.json']);
  });

  test('asks for three parts at most, however many words begin so', async () => {
    const { asked, reader } = index({ words: Array.from({ length: 40 }, (_, part) => `нача${part + 10}`) });
    await reader.withWord(word('нача'));
    expect(asked).toEqual(['f/words-0.json', 'f/words-1.json', 'f/words-2.json']);
  });

  test('asks for the words of titles around a mistyped one, not for all', async () => {
    const { reader } = index();
    expect(await reader.titlesNear('мышь')).toEqual(['f/titles-1.json', 'f/titles-2.json', 'f/titles-3.json']);
    expect(await reader.titlesNear('0')).toEqual(['f/titles-0.json']);
    expect(await reader.titlesNear('яма')).toEqual(['f/titles-3.json', 'f/titles-4.json']);
  });

  test('takes a short word as it is, and knows which pages a choice lets through', async () => {
    const { reader } = index();
    expect((await reader.withWord(word('кад'))).size).toBe(0);
    expect([...(await reader.withValue('kind', 'people'))]).toEqual([0, 1, 3]);
    expect((await reader.withValue('kind', 'nothing')).size).toBe(0);
  });
});
