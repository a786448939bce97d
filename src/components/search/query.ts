import { russianStem } from './russian-stem.ts';

/** A word as it was typed, and what of the index it stands for. */
export interface QueryWord {
  readonly typed: string;
  /** What all its forms share. */
  readonly stem: string;
  /** What they share if it is no surname: «Иванов» may be many by the name of Иван. */
  readonly other: string;
  /** How the words begin that are meant if it is not typed to its end. */
  readonly begun: string;
}

/** A beginning this long stands for all words that go on from it. */
const BEGINNING = 4;
/** More words than these narrow nothing, and each may ask for another part of the index. */
const MOST_WORDS = 10;
/** Digits and the letters of Latin, Greek, Cyrillic and their neighbours: a class of ranges is twice as fast as one of Unicode. */
const WORD = /[\da-z\u00C0-\u1FFF]+(?:[/.-][\da-z\u00C0-\u1FFF]+)*/g;
/** A surname or a genitive plural: Snowball takes the ending off «Иванов», but not off «Ивановым» and «Иванова». */
const SURNAME = /^[а-я]+[ое]в$/;

/** The words of a query; «№» is none. */
export function queryWords(query: string): QueryWord[] {
  const words = wordsIn(query.replace(/№|\bn(?=\s*\d)/gi, ' ')).slice(0, MOST_WORDS);
  return words.map((typed) => {
    const stem = stemOf(typed);
    const own = SURNAME.test(typed) ? typed : stem;
    return { typed, stem: own, other: stem, begun: begunOf(typed) };
  });
}

/** The words of a text in small letters, with «е» for «ё»; numbers of documents and double names are one word. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().replace(/ё/g, 'е').match(WORD) ?? [];
}

/** All that a word of a page is found by: what its forms share, as a surname too, and the same of each of its parts. */
export function stemsOf(word: string): string[] {
  const parts = /[/.-]/.test(word) ? [word, ...word.split(/[/.-]/)] : [word];
  const stems = parts.flatMap((part) => (SURNAME.test(part) ? [part, stemOf(part)] : [stemOf(part)]));
  return [...new Set(stems)];
}

/** What the forms of a Russian word share; numbers of documents and other words stay as they are. */
function stemOf(word: string): string {
  if (!/^[а-я-]+$/.test(word)) return word;
  if (!word.includes('-')) return russianStem(word);
  return word.split('-').map(partStem).join('-');
}

function partStem(part: string): string {
  return SURNAME.test(part) ? part : russianStem(part);
}

function begunOf(word: string): string {
  const last = word.lastIndexOf('-') + 1;
  return last === 0 || /\d/.test(word) ? word : `${stemOf(word.slice(0, last - 1))}-${word.slice(last)}`;
}

/** Whether what stands on a page, as the index has it, is what was asked for: the same, or a word that begins so. A number is found whole or not at all. */
export function isAsked(stem: string, asked: QueryWord): boolean {
  return stem === asked.other || (goesOn(asked) && stem.startsWith(asked.begun));
}

/** Whether words that begin so are meant too. */
export function goesOn({ begun }: QueryWord): boolean {
  return begun.length >= BEGINNING && !/\d/.test(begun);
}
