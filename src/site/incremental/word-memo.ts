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
}

/** Works out the words of a page, or takes what was worked out for the same title and HTML before. */
export class WordMemo {
  readonly vocabulary: Vocabulary;
  readonly #before = new Map<string, NumberedWords>();
  readonly #now = new Map<string, NumberedWords>();

  constructor(kept?: KeptWords) {
    this.vocabulary = new Vocabulary(kept?.vocabulary);
    if (!kept) return;
    const { lengths, lists, pages, words } = kept;
    let at = 0;
    for (const [index, page] of pages.entries()) {
      const own = lengths.subarray(index * lists, (index + 1) * lists);
      this.#before.set(
        page,
        Array.from(own, (length) => words.subarray(at, (at += length))),
      );
    }
  }

  /** The words of a page that is called so. */
  wordsOf(title: string, page: Page): NumberedWords {
    const name = hash('sha256', `${page.sum()} ${title}`, 'base64');
    const words = this.#before.get(name) ?? this.vocabulary.numbered(pageWords(title, page.html()));
    this.#now.set(name, words);
    return words;
  }

  /** The words of all pages that were asked for; what else was known before is forgotten. */
  kept(): KeptWords {
    const all = [...this.#now.values()];
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
    return { vocabulary, pages: [...this.#now.keys()], lists: all[0]?.length ?? 0, lengths, words };
  }
}
