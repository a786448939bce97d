import { distances, type Postings } from '../components/search/format.ts';
import { rawText } from '../components/search/page-text.ts';
import { stemsOf, wordsIn } from '../components/search/query.ts';
import { ownText } from '../records/own-text.ts';

/** Which words a page has: those of its title under the length of this, those that it has often, and the others. */
export type PageWords = readonly [brief: Words, line: Words, longer: Words, often: Words, once: Words];
type Words = readonly string[];

/** A title of so many words is brief, as a person's name is, and of so many is a line: in a longer one each word says less. */
const BRIEF = 4;
const LINE = 12;
/** From this weight on, as BM25 weighs, a word stands often on a page: three times on one of a usual length. */
const OFTEN = 0.7;
const [K1, B, USUAL] = [1.2, 0.75, 300];

/** The words of a page as the index takes them; they follow from its title and its HTML alone. */
export function pageWords(title: string, html: string): PageWords {
  const inTitle = new Set<string>();
  const titleLength = eachStem(title, (stem) => inTitle.add(stem));
  const counts = new Map<string, number>();
  const length = eachStem(rawText(html), (stem) => {
    if (!inTitle.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  });
  const saturation = K1 * (1 - B + (B * length) / USUAL);
  const often: string[] = [];
  const once: string[] = [];
  for (const [stem, count] of counts) (count > 1 && count / (count + saturation) >= OFTEN ? often : once).push(stem);
  const named = [...inTitle];
  if (titleLength <= BRIEF) return [named, [], [], often, once];
  return titleLength <= LINE ? [[], named, [], often, once] : [[], [], named, often, once];
}

/** The same words as numbers. */
export type NumberedWords = readonly (Uint32Array | readonly number[])[];

/** Gives words numbers: equal words have equal ones. */
export class Vocabulary {
  readonly #numbers: Map<string, number>;

  constructor(words: readonly string[] = []) {
    this.#numbers = new Map(words.map((word, number) => [word, number]));
  }

  /** All words in the order of their numbers. */
  get words(): string[] {
    return [...this.#numbers.keys()];
  }

  get size(): number {
    return this.#numbers.size;
  }

  numbered(words: PageWords): NumberedWords {
    return words.map((list) => list.map((word) => this.#numberOf(word)));
  }

  numberOf(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** More than there are pages. */
const PAGES = 2 ** 26;
/** How many places there is room for at first. */
const ROOM = 2 ** 16;

/** Gathers pages by word, in two numbers for each word of a page: a site of many pages stays small in memory. */
export class WordList {
  readonly #vocabulary: Vocabulary;
  #words = new Uint32Array(ROOM);
  #pages = new Uint32Array(ROOM);
  #count = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Adds a page under its number; pages may come in any order. */
  add(page: number, words: NumberedWords): void {
    for (const [place, list] of words.entries())
      for (const word of list) {
        if (this.#count === this.#words.length) {
          this.#words = twice(this.#words);
          this.#pages = twice(this.#pages);
        }
        this.#words[this.#count] = word;
        this.#pages[this.#count++] = place * PAGES + page;
      }
  }

  /** Every word with its pages, in order. */
  *inOrder(): Iterable<readonly [word: string, postings: Postings]> {
    const ends = new Uint32Array(this.#vocabulary.size + 1);
    for (let at = 0; at < this.#count; at++) ends[this.#words[at]! + 1]!++;
    for (let word = 1; word < ends.length; word++) ends[word]! += ends[word - 1]!;
    const starts = ends.slice();
    const found = new Uint32Array(this.#count);
    for (let at = 0; at < this.#count; at++) found[starts[this.#words[at]!]!++] = this.#pages[at]!;
    for (const word of this.#vocabulary.words.sort()) {
      const number = this.#vocabulary.numberOf(word)!;
      // It stood on pages that are no more.
      if (ends[number] === ends[number + 1]) continue;
      const lists: [number[], number[], number[], number[], number[]] = [[], [], [], [], []];
      for (const one of found.subarray(ends[number], ends[number + 1]).sort())
        lists[Math.floor(one / PAGES)]?.push(one % PAGES);
      const [brief, line, longer, often, once] = lists;
      yield [word, [distances(brief), distances(line), distances(longer), distances(often), distances(once)]];
    }
  }
}

function twice(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

/** Most words of a site are always the same. */
const stems = new Map<string, readonly string[]>();
const MOST_STEMS = 200_000;

/** Gives the stems of a text one by one, and how many words there were. */
function eachStem(text: string, take: (stem: string) => void): number {
  const words = wordsIn(text);
  for (const word of words) (stems.get(word) ?? remembered(word)).forEach(take);
  return words.length;
}

function remembered(word: string): readonly string[] {
  const own = ownText(word);
  const found = stemsOf(own);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(own, found);
  return found;
}
