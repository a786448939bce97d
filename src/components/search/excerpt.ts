import { isAsked, stemsOf, wordsIn, type QueryWord } from './query.ts';

/** A piece of an excerpt: plain words, or words that were searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** How many words an excerpt has. */
const LENGTH = 24;
/** How many of them stand before the first that was searched for, and how many more may, if a sentence begins there. */
const BEFORE = 4;
const SENTENCE = 8;

/** The place of a text with the most of the words that were searched for, as words: nothing of it is HTML. */
export function excerptOf(text: string, asked: readonly QueryWord[]): Piece[] {
  const words = text.split(' ');
  const hits = words.map((word) => hitOf(word, asked));
  const starts = hits.flatMap((hit, index) => (hit === -1 ? [] : [startOf(words, index)]));
  const sorts = (from: number) => new Set(hits.slice(from, from + LENGTH).filter((hit) => hit !== -1)).size;
  let [best, most] = [0, 0];
  for (const start of starts) {
    const found = sorts(start);
    if (found > most) [best, most] = [start, found];
    if (most === asked.length) break;
  }
  const pieces = words.slice(best, best + LENGTH).flatMap((word, index) => [
    { text: word, marked: hits[best + index] !== -1 },
    { text: ' ', marked: false },
  ]);
  return best === 0 || ENDS.test(words[best - 1]!) ? pieces : [{ text: '… ', marked: false }, ...pieces];
}

/** A word after which something else is said. */
const ENDS = /[.!?·]$/;

/** Where an excerpt begins that shows this word: at its sentence, or a few words before it. */
function startOf(words: readonly string[], hit: number): number {
  for (let start = hit; start > 0 && start > hit - SENTENCE; start--) if (ENDS.test(words[start - 1]!)) return start;
  return hit < SENTENCE ? 0 : hit - BEFORE;
}

/** Which of the words that were searched for this is, by its place among them; −1 for none. */
function hitOf(word: string, asked: readonly QueryWord[]): number {
  const stems = wordsIn(word).flatMap(stemsOf);
  return asked.findIndex((one) => stems.some((stem) => isAsked(stem, one)));
}
