import { distances, type Postings } from '../components/search/format.ts';
import { pageText } from '../components/search/page-text.ts';
import { partsOf, stemOf, wordsIn } from '../components/search/query.ts';

/** Which words a page has, in order: those of its title, those that it has often, and the others. */
export type PageWords = readonly [title: readonly string[], often: readonly string[], once: readonly string[]];

/** From here on a word stands often on a page. */
const OFTEN = 3;

/** The words of a page as the index takes them; they follow from its title and its HTML alone. */
export function pageWords(title: string, html: string): PageWords {
  const named = new Set(stemsOf(title));
  const counts = new Map<string, number>();
  for (const stem of stemsOf(pageText(html))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rest = [...counts].filter(([stem]) => !named.has(stem));
  return [
    [...named],
    rest.flatMap(([stem, count]) => (count >= OFTEN ? [stem] : [])),
    rest.flatMap(([stem, count]) => (count < OFTEN ? [stem] : [])),
  ];
}

/** Gathers pages by word. A page is kept as a number, so a site of many words stays small in memory. */
export class WordList {
  readonly #found = new Map<string, number[]>();

  /** Adds a page under its number; pages may come in any order. */
  add(page: number, words: PageWords): void {
    for (const [place, list] of words.entries())
      for (const word of list) {
        const known = this.#found.get(word);
        const one = place * PLACES + page;
        if (known) known.push(one);
        else this.#found.set(word, [one]);
      }
  }

  /** Every word with its pages, in order. */
  *inOrder(): Iterable<readonly [word: string, postings: Postings]> {
    for (const word of [...this.#found.keys()].sort()) {
      const found = Float64Array.from(this.#found.get(word)!).sort();
      const lists: [number[], number[], number[]] = [[], [], []];
      for (const one of found) lists[Math.floor(one / PLACES)]?.push(one % PLACES);
      yield [word, [distances(lists[0]), distances(lists[1]), distances(lists[2])]];
    }
  }
}

/** More than there are pages. */
const PLACES = 2 ** 26;
/** Most words of a site are always the same. */
const stems = new Map<string, readonly string[]>();
const MOST_STEMS = 200_000;

function stemsOf(text: string): readonly string[] {
  return wordsIn(text).flatMap((word) => {
    const known = stems.get(word) ?? [...new Set(partsOf(word).map(stemOf))];
    if (stems.size < MOST_STEMS) stems.set(word, known);
    return known;
  });
}
