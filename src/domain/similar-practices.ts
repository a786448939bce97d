import { plainName } from './practice-adoptions.ts';
import { earliestFirst, practicePath, samePractices, type KeptPractice } from './practice-links.ts';

/** Two records that may tell of one practice: a person looks at them and decides. */
export interface SimilarPair<Kept extends KeptPractice = KeptPractice> {
  readonly one: Kept;
  readonly two: Kept;
}

/** Endings change with case and number: this many letters of a word are compared. */
const STEM = 4;
/** Shorter words join the others and say nothing themselves. */
const SHORTEST = 3;
/** Of those that share a word, each is compared with so many neighbours: the work grows with the records, not with their square. */
const NEIGHBOURS = 25;
/** A contest of the next year takes in what was done in this one. */
const YEARS = 2;
/** How much of the words of two titles must be common: less where the owners are the same. */
const ALIKE = 0.75;
const ALIKE_OF_ONE_OWNER = 0.5;

/**
 * Pairs of records that look like one practice sent to two contests: close titles, close years, and the more alike the less the
 * owners agree. What people have linked already, or told to be an adoption, is not asked again. The order of records does not matter.
 */
export function similarPractices<Kept extends KeptPractice>(practices: readonly Kept[]): readonly SimilarPair<Kept>[] {
  const groups = samePractices(practices).flatMap((group, index) =>
    group.map((practice) => [practice, index] as const),
  );
  const groupOf = new Map(groups);
  const titled = titledOf(practices).sort((a, b) => earliestFirst(a.practice, b.practice));
  const pairs = new Map<string, SimilarPair<Kept>>();
  for (const bucket of bucketsOf(titled)) {
    for (const [place, one] of bucket.entries()) {
      const last = Math.min(place + NEIGHBOURS, bucket.length - 1);
      for (let next = place + 1; next <= last; next += 1) {
        const two = bucket[next]!;
        if (!areAlike(one, two) || groupOf.get(one.practice) === groupOf.get(two.practice)) continue;
        const key = `${practicePath(one.practice)} ${practicePath(two.practice)}`;
        pairs.set(key, { one: one.practice, two: two.practice });
      }
    }
  }
  return [...pairs.values()].sort((a, b) => earliestFirst(a.one, b.one) || earliestFirst(a.two, b.two));
}

/** Words and owners are numbered: most of the work is to compare them. */
interface Titled<Kept> {
  readonly practice: Kept;
  readonly words: readonly number[];
  readonly owners: readonly number[];
}

/** The number of a name, the same each time. */
type NumberOf = (name: string) => number;

function titledOf<Kept extends KeptPractice>(practices: readonly Kept[]): Titled<Kept>[] {
  const [wordNumber, ownerNumber] = [numbering(), numbering()];
  return practices.map((practice) => ({
    practice,
    words: wordsOf(practice.data.title, wordNumber),
    owners: [...new Set(practice.data.owners.map((name) => ownerNumber(plainName(name))))],
  }));
}

function wordsOf(title: string, numberOf: NumberOf): readonly number[] {
  const words = plainName(title).split(' ');
  const telling = words.filter(({ length }) => length >= SHORTEST);
  return [...new Set((telling.length > 0 ? telling : words).map((word) => numberOf(word.slice(0, STEM))))];
}

function numbering(): NumberOf {
  const numbers = new Map<string, number>();
  return (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
}

/** Those that share a word, and the neighbours in it: of one owner first, so that they meet in however large a bucket. */
function bucketsOf<Kept extends KeptPractice>(titled: readonly Titled<Kept>[]): Titled<Kept>[][] {
  const buckets = new Map<string, Titled<Kept>[]>();
  const put = (key: string, one: Titled<Kept>) => {
    const known = buckets.get(key);
    if (known) known.push(one);
    else buckets.set(key, [one]);
  };
  for (const one of titled)
    for (const word of one.words) {
      put(`${word}`, one);
      for (const owner of one.owners) put(`${word} ${owner}`, one);
    }
  return [...buckets.values()].filter(({ length }) => length > 1);
}

function areAlike<Kept extends KeptPractice>(one: Titled<Kept>, two: Titled<Kept>): boolean {
  if (Math.abs(one.practice.data.year - two.practice.data.year) > YEARS) return false;
  const common = commonOf(one.words, two.words);
  const share = common / (one.words.length + two.words.length - common);
  // Almost all of the many pairs are told by their words.
  if (share < ALIKE_OF_ONE_OWNER) return false;
  if (tookFrom(one.practice, two.practice) || tookFrom(two.practice, one.practice)) return false;
  // One word that two places chose by chance is no sign.
  if (common > 1 && share >= ALIKE) return true;
  return one.practice.municipality === two.practice.municipality || commonOf(one.owners, two.owners) > 0;
}

/** How many numbers two short lists have in common. */
function commonOf(one: readonly number[], two: readonly number[]): number {
  let common = 0;
  for (const number of one) if (two.includes(number)) common += 1;
  return common;
}

function tookFrom({ data }: KeptPractice, { id, municipality }: KeptPractice): boolean {
  return data.adoptedFrom?.municipality === municipality && data.adoptedFrom.practice === id;
}
