/** Bits for each word, of which it has two: few words are taken for others. */
const ROOM = 128;
/** A quarter of a megabyte is the most. */
const MOST_BITS = 21;
const LEAST_BITS = 12;
/** Most words are told from all others by so many letters. */
const BEGINNING = 3;
const BEGINNING_BITS = 14;
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
 * A cheap question before the look-up of each word of a text: words are told by two bits each, without a copy of any of them.
 * What a filter holds it always finds; now and then it finds another.
 */
export class WordFilter {
  readonly #beginnings = new Uint8Array(2 ** (BEGINNING_BITS - 3));
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
      const units = unitsOf(word);
      const hash = hashOf(units, 0, word.length);
      for (const bit of [hash & this.#mask, hash >>> this.#shift]) this.#bits[bit >> 3]! |= 1 << (bit & 7);
      const beginning = beginningOf(units, 0, word.length);
      this.#beginnings[beginning >> 3]! |= 1 << (beginning & 7);
    }
  }

  /**
   * The words of a text, with their hyphens, that may be held whole or in one of their parts; words in which Latin and Russian
   * letters meet may be any. Undefined for a text of which this cannot be told.
   */
  wordsIn(text: string): Extent[] | undefined {
    const units = unitsOf(text);
    const found: Extent[] = [];
    for (let index = 0; index < text.length; index += 1) {
      const first = units[index]!;
      if (first === DOTTED) return undefined;
      if (letterOf(first) === 0) continue;
      const start = index;
      let may = false;
      let parted = false;
      for (;;) {
        const begin = index;
        let scripts = 0;
        for (let letter = letterOf(units[index]!); letter !== 0; letter = letterOf(units[index]!)) {
          scripts |= letter < CYRILLIC ? 1 : 2;
          index += 1;
        }
        may ||= scripts === 3 || this.#has(units, begin, index);
        if (units[index] !== HYPHEN || letterOf(units[index + 1]!) === 0) break;
        parted = true;
        index += 1;
      }
      if (may || (parted && this.#has(units, start, index))) found.push([start, index]);
      // What ends a word may still be the letter above.
      index -= 1;
    }
    return found;
  }

  #has(units: Uint16Array, start: number, end: number): boolean {
    const beginning = beginningOf(units, start, end);
    if ((this.#beginnings[beginning >> 3]! & (1 << (beginning & 7))) === 0) return false;
    const hash = hashOf(units, start, end);
    const low = hash & this.#mask;
    const high = hash >>> this.#shift;
    return (this.#bits[low >> 3]! & (1 << (low & 7))) !== 0 && (this.#bits[high >> 3]! & (1 << (high & 7))) !== 0;
  }
}

/** Texts are copied here to be looked at: to ask a string for each of its characters costs more. */
const room = Buffer.alloc(0x20000);
const copied = new Uint16Array(room.buffer, room.byteOffset, room.length / 2);

/** The characters of a text with a zero behind them, until the next text is asked for. */
function unitsOf(text: string): Uint16Array {
  if (text.length >= copied.length)
    return Uint16Array.from({ length: text.length + 1 }, (_, at) => text.charCodeAt(at));
  room.write(text, 'utf16le');
  copied[text.length] = 0;
  return copied;
}

function letterOf(code: number): number {
  if (code < LATER) return letters[code]!;
  return code === KELVIN ? 0x6b : 0;
}

/** The first letters as a number of few bits. */
function beginningOf(text: Uint16Array, start: number, end: number): number {
  let said = 0;
  const until = Math.min(end, start + BEGINNING);
  for (let index = start; index < until; index += 1) said = said * 37 + letterOf(text[index]!);
  return said & (2 ** BEGINNING_BITS - 1);
}

/** FNV-1a of the small letters of a word and of its hyphens. */
function hashOf(text: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) {
    const code = text[index]!;
    hash = Math.imul(hash ^ (letterOf(code) || code), 0x01000193);
  }
  return hash;
}
