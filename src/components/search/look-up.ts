import { facetKey, YES } from './facet-key.ts';
import { piecesOf } from './excerpt.ts';
import { isForm, queryWords, type QueryWord } from './query.ts';

/** What Pagefind tells of one page. */
export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** A page among the results, which is fetched when it is asked for. */
export interface Result {
  readonly data: () => Promise<Found>;
}

/** What pages must be by their filters; under `not` what they must not be. */
export type Filters = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** What the visitor chose, a value for each facet. */
export type Chosen = Readonly<Record<string, string>>;

/** The part of Pagefind that is used. */
export interface Engine {
  readonly search: (
    term: string | null,
    options?: { readonly filters?: Filters; readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ) => Promise<{ readonly results: readonly Result[]; readonly unfilteredResultCount: number }>;
}

/** What a search found. */
export interface Outcome {
  readonly results: readonly Result[];
  /** How many there would be without filters. */
  readonly unfiltered: number;
  /** Words that stand on no page; the results are without them. */
  readonly unknown: readonly string[];
}

/** Looks for pages with all the words of a query that stand on any page at all; without words, for all that the filters let through. */
export async function lookUp(engine: Engine, query: string, chosen: Chosen): Promise<Outcome> {
  const words = queryWords(query);
  const known = await Promise.all(words.map((word) => isKnown(engine, word)));
  const unknown = words.filter((_, index) => !known[index]).map(({ typed }) => typed);
  const asked = words.filter((_, index) => known[index]).map((word) => word.asked);
  if (asked.length === 0 && (words.length > 0 || Object.keys(chosen).length === 0)) {
    return { results: [], unfiltered: 0, unknown };
  }
  const term = asked.length === 0 ? null : asked.join(' ');
  // Rules explain themselves with the words of all the others: they come last where nobody asked for them.
  const filters = Object.fromEntries(Object.entries(chosen).map(([name, value]) => [facetKey(name, value), YES]));
  const rules = { [facetKey('kind', 'rules')]: YES };
  const parts: Filters[] =
    'kind' in chosen
      ? [filters]
      : [
          { ...filters, not: rules },
          { ...filters, ...rules },
        ];
  const order = term === null ? { sort: { order: 'asc' as const } } : {};
  const found = await Promise.all(parts.map((part) => engine.search(term, { filters: part, ...order })));
  return {
    results: found.flatMap(({ results }) => results),
    unfiltered: found[0]?.unfilteredResultCount ?? 0,
    unknown,
  };
}

/** Whether a word stands on any page: what is found for it alone has to be a form of it. */
async function isKnown(engine: Engine, word: QueryWord): Promise<boolean> {
  const { results } = await engine.search(word.asked);
  const first = await results[0]?.data();
  if (first === undefined) return false;
  const marked = piecesOf(first.excerpt).flatMap(({ marked, text }) => (marked ? [text] : []));
  return [...marked, ...(first.meta['title'] ?? '').split(/\s+/)].some((found) => isForm(found, word));
}
