import { stemsOf, wordsIn } from '../../components/search/query.ts';
import { ownText } from '../../records/own-text.ts';

/** Two texts are alike when they share at least this part of all their words together. */
const ALIKE = 0.6;
/** Words that say nothing of what a proposal is about. */
const EMPTY = new Set(
  'для что как это все при или чтобы также более нужно надо необходимо предлагаю предлагаем прошу просим считаю наш наша наше наши'
    .split(' ')
    .map((word) => stemsOf(word)[0]),
);
/** A signature is so many bands of so many numbers: texts that are alike share a band with a probability of 99 in 100 and more. */
const BANDS = 20;
const ROWS = 3;
/** With how many earlier texts of one band a text is compared at most: the work stays near linear. */
const COMPARED = 50;

/**
 * For each text the index of the first one that it is alike, or its own: texts with the same index are a group. Word order
 * and endings do not count. The same texts give the same groups; time and memory grow with the number of texts, not its square.
 */
export function nearDuplicates(texts: readonly string[]): Int32Array {
  const stems = stemSets(texts);
  const leaders = new Int32Array(texts.length);
  /** The last leader in each place of each band, and the one before it. */
  const last = new Map<number, number>();
  const before = new Int32Array(texts.length * BANDS).fill(-1);
  for (const [index, own] of stems.entries()) {
    const places = own.length === 0 ? [] : placesOf(own);
    const leader = bestOf(own, places, { stems, last, before });
    leaders[index] = leader ?? index;
    if (leader !== undefined) continue;
    for (const [band, place] of places.entries()) {
      before[index * BANDS + band] = last.get(place) ?? -1;
      last.set(place, index);
    }
  }
  return leaders;
}

interface Leaders {
  readonly stems: readonly Uint32Array[];
  readonly last: ReadonlyMap<number, number>;
  readonly before: Int32Array;
}

/** The leader that is most alike; the earliest of several. */
function bestOf(own: Uint32Array, places: readonly number[], { before, last, stems }: Leaders): number | undefined {
  const seen = new Set<number>();
  let best: number | undefined;
  let most = ALIKE;
  for (const [band, place] of places.entries()) {
    let one = last.get(place) ?? -1;
    for (let compared = 0; one >= 0 && compared < COMPARED; compared += 1) {
      if (!seen.has(one)) {
        seen.add(one);
        const shared = likeness(own, stems[one]!);
        if (shared > most || (shared === most && (best === undefined || one < best))) [best, most] = [one, shared];
      }
      one = before[one * BANDS + band]!;
    }
  }
  return best;
}

/** The stems of each text as numbers in order, each once. */
function stemSets(texts: readonly string[]): Uint32Array[] {
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  const numberOf = (word: string): number => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stem = stemsOf(word)[0] ?? word;
    const number = word.length < 3 || EMPTY.has(stem) ? -1 : (numbers.get(stem) ?? numbers.size);
    if (number >= 0) numbers.set(stem, number);
    known.set(ownText(word), number);
    return number;
  };
  return texts.map((text) => {
    const found = new Set(wordsIn(text).map(numberOf));
    found.delete(-1);
    return Uint32Array.from(found).sort();
  });
}

/** Where a text stands in each band: the least of its hashed stems, some times over. */
function placesOf(stems: Uint32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let place = band;
    for (let row = 0; row < ROWS; row += 1) {
      const seed = Math.imul(band * ROWS + row + 1, 0x9e3779b1);
      let least = 0xffffffff;
      for (const stem of stems) least = Math.min(least, hash(stem, seed));
      place = hash(place ^ least, seed);
    }
    return band * 2 ** 32 + place;
  });
}

function hash(value: number, seed: number): number {
  let mixed = Math.imul(value ^ seed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The part of all stems of two texts that both have. */
function likeness(a: Uint32Array, b: Uint32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i]!, b[j]!];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared / (a.length + b.length - shared);
}
