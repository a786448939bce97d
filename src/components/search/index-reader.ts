import { numbersOf, partFile, ROWS, type Manifest, type PageRow, type WordPart } from './format.ts';
import { goesOn, isAsked, type QueryWord } from './query.ts';

/** The index of words as whoever searches needs it; its parts are fetched when they are asked for, and once. */
export interface WordIndex {
  readonly rules: number;
  readonly pages: number;
  /** The pages with a word, each with how much it is about it. */
  readonly withWord: (asked: QueryWord) => Promise<ReadonlyMap<number, number>>;
  /** The pages that a choice lets through. */
  readonly withValue: (facet: string, value: string) => Promise<ReadonlySet<number>>;
  readonly row: (page: number) => Promise<PageRow>;
  /** Words of titles around the place where this one would stand. */
  readonly titlesNear: (word: string) => Promise<readonly string[]>;
}

/** What a word is worth in a title of a few words, of a line or of more, often in the text, or once. */
const WORTH = [8, 6, 5, 3, 2];
/** What a word is worth that is another form, or only begins so. */
const SHARE = 0.5;
/** How many parts a beginning may ask for at most: a visitor's traffic does not grow with the site. */
const MOST_PARTS = 3;

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
          postings.forEach((list, place) => {
            const worth = WORTH[place]! * (word === asked.stem ? 1 : SHARE);
            for (const page of numbersOf(list)) found.set(page, Math.max(found.get(page) ?? 0, worth));
          });
        }
      return found;
    },
    withValue: async (facet, value) => {
      const place = manifest.facets[facet]?.indexOf(value) ?? -1;
      if (place === -1) return new Set();
      return new Set(numbersOf(await part<number[]>(partFile(`facet-${facet}`, place))));
    },
    row: async (page) => (await part<PageRow[]>(partFile('pages', Math.floor(page / ROWS))))[page % ROWS]!,
    titlesNear: async (word) => {
      const around = partOf(manifest.titles, word);
      const wanted = [around - 1, around, around + 1].filter((one) => one >= 0 && one < manifest.titles.length);
      return (await Promise.all(wanted.map((one) => part<string[]>(partFile('titles', one))))).flat();
    },
  };
}

/** The parts where a word can be. */
function partsWith(firsts: readonly string[], asked: QueryWord): number[] {
  const whole = [asked.stem, asked.other].map((stem) => partOf(firsts, stem)).filter((one) => one !== -1);
  return [...new Set([...whole, ...(goesOn(asked) ? partsBegun(firsts, asked.begun) : [])])];
}

/** The parts with words that begin so, by the first words of the parts, which are in order. */
function partsBegun(firsts: readonly string[], begun: string): number[] {
  const from = Math.max(0, partOf(firsts, begun));
  const parts = firsts.map((_, part) => part).slice(from, from + MOST_PARTS);
  return parts.filter((part) => part === from || firsts[part]!.startsWith(begun));
}

/** The part where this very word can be, or −1. */
function partOf(firsts: readonly string[], word: string): number {
  let last = -1;
  for (const [part, first] of firsts.entries()) if (first <= word) last = part;
  return last;
}
