/** What lies at the top of the index: how it is divided, and the name of the folder with its parts, which changes with them. */
export interface Manifest {
  readonly folder: string;
  /** How many pages there are; they are numbered in the order in which they are shown, rules last. */
  readonly pages: number;
  /** The number of the first rule. */
  readonly rules: number;
  /** The first word of each part of the words. */
  readonly words: readonly string[];
  /** The first word of each part of the words of titles. */
  readonly titles: readonly string[];
  /** The values of each facet. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

/**
 * Where the word stands on a page: in a title of a few words, of a line or of more, often for the page's length, or at all. In each
 * list are the numbers of pages, each as the distance from the one before.
 */
export type Postings = readonly [brief: Numbers, line: Numbers, longer: Numbers, often: Numbers, once: Numbers];
type Numbers = readonly number[];
export type WordPart = Readonly<Record<string, Postings>>;

/** What is told of a page before it is fetched itself. A long one is not fetched for a line of its text. */
export type PageRow = readonly [href: string, title: string, remark: string, long?: 1];

/** How many pages are described in one part. */
export const ROWS = 32;

/** The file that holds the part of some name. */
export function partFile(kind: 'words' | 'pages' | 'titles' | `facet-${string}`, part: number): string {
  return `${kind}-${part}.json`;
}

/** Numbers in order as the distances between them. */
export function distances(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** The numbers that these are the distances between. */
export function numbersOf(list: readonly number[]): number[] {
  let number = 0;
  return list.map((step) => (number += step));
}
