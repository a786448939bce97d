import { numbersOf, partFile, ROWS, type Manifest, type PageRow, type WordPart } from './format.ts';
import { goesOn, isAsked } from './query.ts';

/** The index of words as whoever searches needs it; its parts are fetched when they are asked for, and once. */
export interface WordIndex {
  readonly rules: number;
  readonly pages: number;
  /** The pages with a word, each with how much it is about it. */
  readonly withWord: (asked: string) => Promise<ReadonlyMap<number, number>>;
  /** The pages that a choice lets through. */
  readonly withValue: (facet: string, value: string) => Promise<ReadonlySet<number>>;
  readonly row: (page: number) => Promise<PageRow>;
  /** Words of titles. */
  readonly titles: () => Promise<readonly string[]>;
}

/** What a word in a title, often, or once is worth: more where it is the very word than where one only begins so. */
const WORTH = [6, 3, 2];
const WORTH_BEGUN = [4, 2, 1];

/** Opens the index whose parts `fetchPart` brings from its folder. */
export function openIndex(manifest: Manifest, fetchPart: (file: string) => Promise<unknown>): WordIndex {
  const parts = new Map<string, Promise<unknown>>();
  const part = <T>(file: string): Promise<T> => {
    const known = parts.get(file) ?? fetchPart(`${manifest.folder}/${file}`);
    parts.set(file, known);
    return known as Promise<T>;
  };
  return {
    rules: manifest.rules,
    pages: manifest.pages,
    withWord: async (asked) => {
      const wanted = partsWith(manifest.words, asked).map((one) => part<WordPart>(partFile('words', one)));
      const found = new Map<number, number>();
      for (const words of await Promise.all(wanted))
        for (const [word, postings] of Object.entries(words)) {
          if (!isAsked(word, asked)) continue;
          for (const [place, list] of postings.entries())
            for (const page of numbersOf(list))
              found.set(page, Math.max(found.get(page) ?? 0, (word === asked ? WORTH : WORTH_BEGUN)[place] ?? 0));
        }
      return found;
    },
    withValue: async (facet, value) => {
      const place = manifest.facets[facet]?.indexOf(value) ?? -1;
      if (place === -1) return new Set();
      return new Set(numbersOf(await part<number[]>(partFile(`facet-${facet}`, place))));
    },
    row: async (page) => (await part<PageRow[]>(partFile('pages', Math.floor(page / ROWS))))[page % ROWS]!,
    titles: () => part(partFile('titles')),
  };
}

/** The parts where a word can be, by the first words of the parts, which are in order. */
function partsWith(firsts: readonly string[], asked: string): number[] {
  const last = firsts.findLastIndex((first) => first <= asked || (goesOn(asked) && first.startsWith(asked)));
  const begin = firsts.findLastIndex((first) => first <= asked);
  const from = Math.max(0, begin);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index);
}
