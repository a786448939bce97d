import type { Bearer, NameIndex } from './name-index.ts';
import { plainText } from './plain-text.ts';
import type { Rewriting } from './rewriting.ts';
import type { Extent } from './word-filter.ts';

/** The name of a person found in a text. `start` and `end` are offsets in the text; `masked` is all that may ever be printed of it. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly masked: string;
  /** The surname stands with a name, a patronymic or initials of the same person; alone it may be another's, or another word. */
  readonly certain: boolean;
  /** Whose name it is, or that of the first of several. */
  readonly id: string;
  readonly surname: string;
  /** No more than a word: written with a small letter, or like many that are no surnames. */
  readonly ordinary: boolean;
}

const LETTERS = 'A-Za-z\\u0400-\\u04ff';
const WORD = new RegExp(`[${LETTERS}]+(?:-[${LETTERS}]+)*`, 'g');
const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /[a-z]/;
const MIXED = /[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/;
/** Latin letters that look like Russian ones, in the same order. */
const LOOKALIKES = ['aceopxykmhtb', 'асеорхукмнтв'] as const;
/** How far from a surname its name can stand. */
const NEAR = 80;
const GAP = '[\\s,_.]{1,4}';
const TWO_BEFORE = new RegExp(`(?:([${LETTERS}-]+)${GAP})?([${LETTERS}-]+)${GAP}$`);
const TWO_AFTER = new RegExp(`^${GAP}([${LETTERS}-]+)(?:${GAP}([${LETTERS}-]+))?`);
const INITIALS_BEFORE = /(?<!\p{L})(\p{Lu})\.\s{0,3}(?:(\p{Lu})\.?\s{0,3})?$/u;
const INITIALS_AFTER = /^[\s,]{0,3}(\p{Lu})(?:\.\s{0,3}(?:(\p{Lu})(?!\p{L})\.?)?|\s?(\p{Lu})(?!\p{L}))/u;
/** Places and institutions are called after people; the one who is called so elsewhere is another. */
export const CALLED_AFTER =
  /(?<!\p{L})(?:ул(?:\.|иц[аеуы]|ице)|пер(?:\.|еул[а-я]+)|пр(?:\.|-т|-кт|осп(?:\.|ект[а-я]*))|пл(?:\.|ощад[а-я]+)|б-р|бульвар[а-я]*|наб(?:\.|ережн[а-я]+)|проезд[а-я]*|тупик[а-я]*|сквер[а-я]*|парк[а-я]*|им\.|(?<!от )имени|памяти)\s*(?:\p{Lu}[\p{L}-]*\.?\s*){0,2}$/iu;
const STREET_AFTER = /^\s+(?:ул(?:\.|иц)|пер(?:\.|еул)|пл(?:\.|ощад)|просп|бульвар|проезд|сквер)/i;

/** All names of these people in a raw text: a record, the text of an attachment, a commit message, a file name. */
export function namesIn(text: string, index: NameIndex): NameHit[] {
  return namesInPlain(plainText(text), index);
}

/** The same for a text that was already made plain. */
export function namesInPlain(plain: Rewriting, index: NameIndex): NameHit[] {
  const words = index.filter?.wordsIn(plain.text);
  if (words?.length === 0) return [];
  const lower = smallLetters(plain.text);
  const hits: NameHit[] = [];
  for (const [begin, end] of words ?? allWordsIn(lower)) {
    for (const [offset, word] of wordsOf(lower.slice(begin, end), index)) {
      const start = begin + offset;
      const hit = hitAt(plain.text, lower, { start, end: start + word.length, word }, index);
      if (hit) hits.push({ ...hit, start: plain.at(hit.start), end: plain.at(hit.end) });
    }
  }
  return hits;
}

function allWordsIn(lower: string): Extent[] {
  return Array.from(lower.matchAll(WORD), ({ 0: word, index }) => [index, index + word.length]);
}

/** The word itself where it is a surname; otherwise its parts that are. */
function wordsOf(word: string, index: NameIndex): (readonly [number, string])[] {
  if (bearersOf(word, index)) return [[0, word]];
  if (!word.includes('-')) return [];
  let offset = 0;
  return word.split('-').flatMap((part) => {
    const start = offset;
    offset += part.length + 1;
    return bearersOf(part, index) ? [[start, part] as const] : [];
  });
}

function bearersOf(word: string, { latin, surnames }: NameIndex): readonly Bearer[] | undefined {
  return surnames.get(word) ?? latin.get(word) ?? (MIXED.test(word) ? surnames.get(russian(word)) : undefined);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

function hitAt(text: string, lower: string, { end, start, word }: Found, index: NameIndex): NameHit | undefined {
  const bearers = bearersOf(word, index)!;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (CALLED_AFTER.test(before) || STREET_AFTER.test(after)) return undefined;
  const small = lower[start] === text[start] && CYRILLIC.test(word);
  const full = [
    withInitials(before, after, bearers),
    withGiven(lower.slice(Math.max(0, start - NEAR), start), lower.slice(end, end + NEAR), bearers, index),
  ].filter((extent) => extent !== undefined);
  const telling = bearers.some((one) => one.telling);
  const { id, surname } = bearers[0]!;
  const masked = maskedName(text.slice(start, end));
  // «Мороз» and «Роман» may both be no names; with capitals they are.
  if (full.length > 0 && !(small && !telling)) {
    const [back, forth] = [Math.max(...full.map(([n]) => n)), Math.max(...full.map(([, n]) => n))];
    return { start: start - back, end: end + forth, masked, certain: true, id, surname, ordinary: false };
  }
  return { start, end, masked, certain: false, id, surname, ordinary: small || !telling };
}

/** How far to the left and to the right the initials of one of the bearers reach. */
function withInitials(
  before: string,
  after: string,
  bearers: readonly Bearer[],
): readonly [number, number] | undefined {
  const left = INITIALS_BEFORE.exec(before);
  if (left && bearers.some((one) => sameInitials(one, left[1], left[2]))) return [left[0].length, 0];
  const right = INITIALS_AFTER.exec(after);
  if (right && bearers.some((one) => sameInitials(one, right[1], right[2] ?? right[3]))) return [0, right[0].length];
  return undefined;
}

function sameInitials({ initials }: Bearer, first: string | undefined, second: string | undefined): boolean {
  const [name, patronymic] = initials;
  if (first === undefined || smallLetters(first) !== name) return false;
  return second === undefined || patronymic === undefined || smallLetters(second) === patronymic;
}

/** How far to the left and to the right a name or a patronymic of one of the bearers stands. */
function withGiven(
  before: string,
  after: string,
  bearers: readonly Bearer[],
  { given }: NameIndex,
): readonly [number, number] | undefined {
  const left = TWO_BEFORE.exec(before);
  const right = TWO_AFTER.exec(after);
  const isGiven = (word: string | undefined): boolean => {
    const bases = word === undefined ? undefined : given.get(LATIN.test(word) ? russian(word) : word);
    return bases !== undefined && bearers.some((one) => one.given.some((name) => bases.has(name)));
  };
  const back = isGiven(left?.[1]) || isGiven(left?.[2]);
  const forth = isGiven(right?.[1]) || isGiven(right?.[2]);
  if (!back && !forth) return undefined;
  return [back ? (left?.[0].length ?? 0) : 0, forth ? (right?.[0].length ?? 0) : 0];
}

function maskedName(word: string): string {
  return `${word.slice(0, Math.min(3, Math.floor(word.length / 2)))}***`;
}

function russian(word: string): string {
  return word.replaceAll(/[a-z]/g, (letter) => LOOKALIKES[1][LOOKALIKES[0].indexOf(letter)] ?? letter);
}

/** Small letters, «е» for «ё», at the same places. */
function smallLetters(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length ? lower : text.replaceAll(/[A-Z\u0400-\u042f]/g, (letter) => letter.toLowerCase());
  return same.replaceAll('ё', 'е');
}
