import { hash } from 'node:crypto';
import { pageWords, type PageWords } from '../search-words.ts';

/** The words of many pages as numbers: each word is kept once. */
export interface KeptWords {
  readonly vocabulary: readonly string[];
  readonly pages: readonly string[];
  /** Five for each page. */
  readonly lengths: Uint32Array;
  readonly words: Uint32Array;
}

/** Works out the words of a page, or takes what was worked out for the same title and HTML before. */
export class WordMemo {
  readonly #before = new Map<string, PageWords>();
  readonly #now = new Map<string, PageWords>();

  constructor(kept?: KeptWords) {
    if (!kept) return;
    const { lengths, pages, vocabulary, words } = kept;
    let at = 0;
    const take = (length: number) => Array.from(words.subarray(at, (at += length)), (number) => vocabulary[number]!);
    for (const [index, page] of pages.entries()) {
      const list = (number: number) => take(lengths[index * 5 + number]!);
      this.#before.set(page, [list(0), list(1), list(2), list(3), list(4)]);
    }
  }

  readonly wordsOf = (title: string, html: string): PageWords => {
    const page = hash('sha256', `${title}\0${html}`, 'base64');
    const words = this.#before.get(page) ?? pageWords(title, html);
    this.#now.set(page, words);
    return words;
  };

  /** The words of all pages that were asked for. */
  kept(): KeptWords {
    const numbers = new Map<string, number>();
    const words: number[] = [];
    for (const lists of this.#now.values())
      for (const word of lists.flat()) {
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        words.push(number);
      }
    return {
      vocabulary: [...numbers.keys()],
      pages: [...this.#now.keys()],
      lengths: Uint32Array.from([...this.#now.values()].flatMap((lists) => lists.map(({ length }) => length))),
      words: Uint32Array.from(words),
    };
  }
}
