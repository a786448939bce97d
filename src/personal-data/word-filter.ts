const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** Bits for each word, of which it has two: few words are taken for others. */
const ROOM = 128;
/** A quarter of a megabyte is the most. */
const MOST_BITS = 21;
const LEAST_BITS = 12;
const HYPHEN = 0x2d;
/** The Latin letter that is written outside of its block, too. */
const KELVIN = 0x212a;
/** The one letter that two letters are the small form of: a text of such small letters has other places. */
const DOTTED = 0x130;
const CYRILLIC = 0x400;

const LATER = 0x500;
/** For each sign of a word its small letter, «е» for «ё»; 0 for all others. */
const letters = Uint16Array.from({ length: LATER }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return /^[a-z\u0400-\u04ff]$/.test(small) ? (small === 'ё' ? 'е' : small).charCodeAt(0) : 0;
});

/** Where a word begins and ends. */
export type Extent = readonly [start: number, end: number];

/**
 * A cheap question before the look-up of each word of a text: words are told by two bits each, without a copy of the text or of any
 * word. What a filter holds it always finds; now and then it finds another.
 */
export class WordFilter {
  readonly #bits: Uint8Array;
  readonly #mask: number;
  /** How far a hash is moved for its second bit. */
  readonly #shift: number;

  /** The words are in small letters, with «е» for «ё». */
  constructor(words: readonly string[]) {
    const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(words.length * ROOM))));
    this.#bits = new Uint8Array(2 ** (bits - 3));
    this.#mask = 2 ** bits - 1;
    this.#shift = 32 - bits;
    for (const word of words) {
      let hash = SEED;
      for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), PRIME);
      for (const bit of [hash & this.#mask, hash >>> this.#shift]) this.#bits[bit >> 3]! |= 1 << (bit & 7);
    }
  }

  /**
   * The words of a text, with their hyphens, that may be held whole or in one of their parts; words in which Latin and Russian
   * letters meet may be any. Undefined for a text of which this cannot be told.
   */
  wordsIn(text: string): Extent[] | undefined {
    const found: Extent[] = [];
    let start = -1;
    let may = false;
    let whole = SEED;
    let part = SEED;
    let before = 0;
    for (let index = 0; index <= text.length; index += 1) {
      const code = index < text.length ? text.charCodeAt(index) : 0;
      const letter = letterOf(code);
      if (letter !== 0) {
        if (start < 0) {
          start = index;
          may = false;
          whole = SEED;
          part = SEED;
        } else if (before !== 0 && before < CYRILLIC !== letter < CYRILLIC) may = true;
        whole = Math.imul(whole ^ letter, PRIME);
        part = Math.imul(part ^ letter, PRIME);
        before = letter;
      } else if (code === DOTTED) return undefined;
      else if (start >= 0) {
        may ||= this.#has(part);
        before = 0;
        if (code === HYPHEN && letterOf(text.charCodeAt(index + 1)) !== 0) {
          whole = Math.imul(whole ^ HYPHEN, PRIME);
          part = SEED;
        } else {
          if (may || this.#has(whole)) found.push([start, index]);
          start = -1;
        }
      }
    }
    return found;
  }

  #has(hash: number): boolean {
    const low = hash & this.#mask;
    const high = hash >>> this.#shift;
    return (this.#bits[low >> 3]! & (1 << (low & 7))) !== 0 && (this.#bits[high >> 3]! & (1 << (high & 7))) !== 0;
  }
}

function letterOf(code: number): number {
  if (code < LATER) return letters[code]!;
  return code === KELVIN ? 0x6b : 0;
}
