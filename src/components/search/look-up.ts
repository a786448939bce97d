import type { WordIndex } from './index-reader.ts';
import { queryWords, type QueryWord } from './query.ts';

/** What the visitor chose, a value for each facet. */
export type Chosen = Readonly<Record<string, string>>;

/** What a search found. */
export interface Outcome {
  /** The numbers of the pages, in the order in which they are shown. */
  readonly results: readonly number[];
  /** How many there would be without a choice. */
  readonly unfiltered: number;
  /** What was searched for, as the index has it. */
  readonly asked: readonly QueryWord[];
  /** Words that stand on no page; the results are without them. */
  readonly unknown: readonly string[];
}

/** Looks for pages with all the words of a query that stand on any page at all; without words, for all that was chosen, newest first. */
export async function lookUp(index: WordIndex, query: string, chosen: Chosen): Promise<Outcome> {
  const words = queryWords(query);
  const choices = Object.entries(chosen);
  const idle = words.length === 0 && choices.length === 0;
  const [found, allowed] = await Promise.all([
    Promise.all(words.map((word) => index.withWord(word))),
    Promise.all(choices.map(([facet, value]) => index.withValue(facet, value))),
  ]);
  const unknown = words.filter((_, place) => found[place]?.size === 0).map(({ typed }) => typed);
  const asked = words.filter((_, place) => found[place]?.size !== 0);
  const known = found.filter(({ size }) => size > 0);
  const [first, ...others] = known;
  const rarity = known.map(({ size }) => rarityOf(size, index.pages));
  const worth = (page: number) => known.reduce((sum, pages, word) => sum + rarity[word]! * (pages.get(page) ?? 0), 0);
  const everywhere = first ? [...first.keys()] : words.length > 0 || idle ? [] : [...Array(index.pages).keys()];
  const matching = everywhere.filter((page) => others.every((pages) => pages.has(page)));
  // Rules explain themselves with the words of all the others: they come last.
  const isRule = (page: number) => Number(page >= index.rules);
  const results = matching
    .filter((page) => allowed.every((pages) => pages.has(page)))
    .map((page) => ({ page, worth: worth(page) }))
    .sort((a, b) => isRule(a.page) - isRule(b.page) || b.worth - a.worth || a.page - b.page)
    .map(({ page }) => page);
  return { results, unfiltered: matching.length, asked, unknown };
}

/** How much a word says that stands on so many of the pages: as BM25 has it, and never nothing. */
function rarityOf(found: number, pages: number): number {
  return Math.log(1 + (pages - found + 0.5) / (found + 0.5));
}
