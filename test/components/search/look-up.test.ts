import { describe, expect, test } from 'vitest';
import type { WordIndex } from '../../../src/components/search/index-reader.ts';
import { lookUp } from '../../../src/components/search/look-up.ts';
import { isAsked, queryWords, stemsOf, wordsIn, type QueryWord } from '../../../src/components/search/query.ts';

/** An index of pages given as title and words; the last one is a rule. */
const PAGES = [
  { title: 'решение', words: 'о кадрах в округе', kind: 'decisions' },
  { title: 'акт', words: 'о дворах', kind: 'acts' },
  { title: 'кадры', words: 'округа', kind: 'acts' },
  { title: 'правило о кадрах', words: 'кадры и решение', kind: 'rules' },
];

function indexOf(): WordIndex & { readonly asked: string[] } {
  const asked: string[] = [];
  const has = (text: string, word: QueryWord) =>
    wordsIn(text)
      .flatMap(stemsOf)
      .some((stem) => isAsked(stem, word));
  return {
    asked,
    rules: 3,
    pages: PAGES.length,
    withWord: (word) => {
      asked.push(word.typed);
      const worth = ({ title, words }: (typeof PAGES)[number]) => (has(title, word) ? 6 : has(words, word) ? 2 : 0);
      return Promise.resolve(
        new Map(PAGES.map((page, number) => [number, worth(page)] as const).filter(([, one]) => one > 0)),
      );
    },
    withValue: (_, value) =>
      Promise.resolve(new Set(PAGES.flatMap(({ kind }, number) => (kind === value ? [number] : [])))),
    row: () => Promise.reject(new Error('not asked')),
    titlesNear: () => Promise.resolve([]),
  };
}

describe('lookUp', () => {
  test('puts pages first that are called so, newest first, and rules last whatever they are called', async () => {
    const { results, unfiltered, unknown } = await lookUp(indexOf(), 'кадры', {});
    expect(results).toEqual([2, 0, 3]);
    expect({ unfiltered, unknown }).toEqual({ unfiltered: 3, unknown: [] });
  });

  test('finds pages with all the words', async () => {
    expect((await lookUp(indexOf(), 'кадры округа', {})).results).toEqual([2, 0]);
  });

  test('puts a page with the rarer of two words first', async () => {
    const pages = [
      new Map([
        [0, 2],
        [1, 3],
        [2, 2],
        [3, 3],
      ]),
      new Map([
        [2, 2],
        [3, 1],
        [0, 1],
        [1, 1],
      ]),
    ];
    const found = (sizes: readonly number[]) =>
      lookUp(
        { ...indexOf(), pages: 40, rules: 40, withWord: ({ typed }) => Promise.resolve(worths(typed, sizes)) },
        'часто редко',
        {},
      );
    const worths = (typed: string, sizes: readonly number[]) => {
      const word = typed === 'часто' ? 0 : 1;
      const others = Array.from({ length: sizes[word]! }, (_, page) => [10 + word * 15 + page, 1] as const);
      return new Map([...(pages[word] ?? []), ...others]);
    };
    expect((await found([12, 0])).results[0]).toBe(2);
    expect((await found([0, 12])).results[0]).toBe(1);
  });

  test('finds what was chosen alone, and says what there would be otherwise', async () => {
    expect((await lookUp(indexOf(), 'кадры', { kind: 'rules' })).results).toEqual([3]);
    const none = await lookUp(indexOf(), 'дворы', { kind: 'decisions' });
    expect([none.results, none.unfiltered]).toEqual([[], 1]);
  });

  test('looks for the other words when one stands nowhere', async () => {
    const { asked, results, unknown } = await lookUp(indexOf(), 'решение вахрушева', {});
    expect(results).toEqual([0, 3]);
    expect([asked, unknown]).toEqual([queryWords('решение'), ['вахрушева']]);
    expect(await lookUp(indexOf(), 'вахрушев', {})).toEqual({
      results: [],
      unfiltered: 0,
      asked: [],
      unknown: ['вахрушев'],
    });
  });

  test('shows all that was chosen when there are no words, and nothing when nothing was chosen either', async () => {
    expect((await lookUp(indexOf(), '', { kind: 'acts' })).results).toEqual([1, 2]);
    const idle = indexOf();
    expect((await lookUp(idle, ' № ', {})).results).toEqual([]);
    expect(idle.asked).toEqual([]);
  });
});
