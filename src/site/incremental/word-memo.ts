import { hash } from 'node:crypto';
import type { Page } from '../shown.ts';
import { pageWords, Vocabulary, type NumberedWords } from '../search-words.ts';

/** The words of many pages as numbers: each word is kept once. */
export interface KeptWords {
  readonly vocabulary: readonly string[];
  readonly pages: readonly string[];
  /** Of so many lists for each page. */
  readonly lists: number;
  readonly lengths: Uint32Array;
  readonly words: Uint32Array;
  /** The index that was made of these pages, in the order of their numbers. */
  readonly index?: KeptIndex | undefined;
}

/** The lines of an index, one for each word, and of which pages they are. */
export interface KeptIndex {
  readonly pages: readonly (string | undefined)[];
  readonly lines: Uint8Array;
}

/** Works out the words of a page, or takes what was worked out for the same title and HTML before. */
export class WordMemo {
  readonly vocabulary: Vocabulary;
  index: KeptIndex | undefined;
  readonly #kept: KeptWords | undefined;
  /** Where the words of each page begin among those that were kept, and its number there. */
  readonly #places = new Map<string, readonly [at: number, page: number]>();
  readonly #fresh = new Map<string, NumberedWords>();
  readonly #now = new Set<string>();

  constructor(kept?: KeptWords) {
    this.vocabulary = new Vocabulary(kept?.vocabulary);
    this.#kept = kept;
    this.index = kept?.index;
    if (!kept) return;
    const { lengths, lists, pages } = kept;
    let at = 0;
    for (const [number, page] of pages.entries()) {
      this.#places.set(page, [at, number]);
      for (let list = 0; list < lists; list++) at += lengths[number * lists + list]!;
    }
  }

  /** A name of the words of a page, which are known from now on. */
  nameOf(title: string, page: Page): string {
    const name = hash('sha256', `${page.sum()} ${title}`, 'base64');
    if (!this.#places.has(name) && !this.#fresh.has(name))
      this.#fresh.set(name, this.vocabulary.numbered(pageWords(title, page.html())));
    this.#now.add(name);
    return name;
  }

  /** The words of a page that was named, now or in the build before. */
  wordsOf(name: string): NumberedWords {
    const fresh = this.#fresh.get(name);
    if (fresh) return fresh;
    const [from, page] = this.#places.get(name)!;
    const { lengths, lists, words } = this.#kept!;
    let at = from;
    return Array.from(lengths.subarray(page * lists, (page + 1) * lists), (length) =>
      words.subarray(at, (at += length)),
    );
  }

  /** The words of all pages that were asked for; what else was known before is forgotten. */
  kept(): KeptWords {
    const pages = [...this.#now];
    const all = pages.map((name) => this.wordsOf(name));
    const lengths = Uint32Array.from(all.flatMap((lists) => lists.map(({ length }) => length)));
    const words = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
    const numbers = new Uint32Array(this.vocabulary.size);
    const own: number[] = [];
    let at = 0;
    for (const list of all.flat())
      for (const word of list) {
        if (numbers[word] === 0) numbers[word] = own.push(word);
        words[at++] = numbers[word]! - 1;
      }
    const known = this.vocabulary.words;
    const vocabulary = own.map((word) => known[word]!);
    return { vocabulary, pages, lists: all[0]?.length ?? 0, lengths, words, index: this.index };
  }
}
