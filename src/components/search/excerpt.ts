import { isAsked, stemsOf, wordsIn, type QueryWord } from './query.ts';

/** A piece of an excerpt: plain words, or words that were searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** How many words an excerpt has. */
const LENGTH = 24;
/** How many of them stand before the first that was searched for. */
const BEFORE = 4;

/** The place of a text with the most of the words that were searched for, as words: nothing of it is HTML. */
export function excerptOf(text: string, asked: readonly QueryWord[]): Piece[] {
  const words = text.split(' ');
  const hits = words.map((word) => hitOf(word, asked));
  const starts = hits.flatMap((hit, index) => (hit === -1 ? [] : [Math.max(0, index - BEFORE)]));
  const sorts = (from: number) => new Set(hits.slice(from, from + LENGTH).filter((hit) => hit !== -1)).size;
  let [best, most] = [0, 0];
  for (const start of starts) {
    const found = sorts(start);
    if (found > most) [best, most] = [start, found];
    if (most === asked.length) break;
  }
  return words.slice(best, best + LENGTH).flatMap((word, index) => [
    { text: word, marked: hits[best + index] !== -1 },
    { text: ' ', marked: false },
  ]);
}

/** Which of the words that were searched for this is, by its place among them; −1 for none. */
function hitOf(word: string, asked: readonly QueryWord[]): number {
  const stems = wordsIn(word).flatMap(stemsOf);
  return asked.findIndex((one) => stems.some((stem) => isAsked(stem, one)));
}
