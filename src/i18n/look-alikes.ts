import { holds, kindsIn } from './kinds.ts';

/** A letter that does not belong into its word, with its place in the word from 1. */
export interface OddLetter {
  readonly letter: string;
  readonly place: number;
  /** «латинская», «русская», … */
  readonly kind: string;
}

/** A word with such letters. `russian` is what the word looks like, where all of it is of another alphabet. */
export interface OddWord {
  readonly word: string;
  readonly index: number;
  readonly letters: readonly OddLetter[];
  readonly russian?: string;
}

const WORD = /[\p{L}\p{M}\u00ad]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const GREEK = /\p{Script=Greek}/u;
/** Letters for headings and formulas: they look like letters and are none to a search. */
const STYLED = /[\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;
const NEEDS_A_LOOK = /[^\P{L}\p{Script=Cyrillic}]|\u00ad/u;
const UNBROKEN = /[^\s«»"()]+/g;
/** Addresses and names of files have Latin words that are nobody's Russian ones. */
const ADDRESS = /@|:\/\/|[\w-]\.[a-z]{2}|[a-z]\//i;
/** A single letter of Latin that stands where Russian has a word, «c правом», or the letter of a number, «12-p». */
const SINGLE =
  /(?<=\p{Script=Cyrillic}[ \u00a0])[acoy](?=[ \u00a0]\p{Script=Cyrillic})|(?<=\d-)[acopxy](?![\p{L}\p{N}-])/gu;

const TWINS: Readonly<Record<string, string>> = Object.fromEntries([
  ...pairs('ABCEHKMOPTXYaceopxyk', 'АВСЕНКМОРТХУасеорхук'),
  ...pairs('ΑΒΕΗΚΜΟΡΤΧΥκορχ', 'АВЕНКМОРТХУкорх'),
]);

/** Words of this field of work that can be written with look-alikes alone. */
const COMMON =
  'автор ветеран восток кворум комаров комната космос контора курс курса курсах мера мерам место места мост москва москве норма охрана ректор ректора ректорат рост ростов ростова самара север сектор сектора смотр совет совета совете советом советов состав состава сорок срок срока старт сумма театр текст тест томск хутор хутора';

/** Real Latin words of the same letters. A capital word that is none of them is doubtful in a Russian text. */
const REAL =
  'ACCEPT ATTACH BATCH BEACH BOOTCAMP BOTTOM CACAO CATCH COACH COMBO COMET COMPACT COMPETE COPPA EPOCH EPOXY EXACT EXPECT HATCH HOOKAH MATCH PATCH PATTAYA PEACE PHOTO POTATO TEACH TEMPO THEME TOMATO TOTEM TOYOTA';

/** Whether all letters are Cyrillic and in their one spelling, as in most texts: nothing is odd in them. */
export function isJustRussian(text: string): boolean {
  return !holds(kindsIn(text), 'foreign');
}

/**
 * Words in which letters of two alphabets meet, words that look Russian and are of other letters altogether, and letters that
 * are no letters. `isRussian` says of a word in small Russian letters whether it is known; it is asked seldom.
 */
export function oddWords(text: string, isRussian: (word: string) => boolean = () => false): OddWord[] {
  if (!NEEDS_A_LOOK.test(text)) return [];
  const words = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const letters = oddLetters(word);
    return letters.length > 0 ? [{ word, index, letters }] : [];
  });
  const plain = text.replaceAll(UNBROKEN, (piece) => (ADDRESS.test(piece) ? ' '.repeat(piece.length) : piece));
  const inRussian = CYRILLIC.test(text);
  const asked = (russian: string) => russian.length > 3 && isRussian(russian.toLowerCase());
  const disguised = [...plain.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const russian = twinOf(word);
    if (
      russian === undefined ||
      !(GREEK.test(word) || common.has(russian.toLowerCase()) || asked(russian) || (inRussian && isDoubtful(word)))
    )
      return [];
    return [{ word, index, russian, letters: placed(word, () => true) }];
  });
  const single = [...plain.matchAll(SINGLE)].map(({ 0: word, index }) => {
    return { word, index, russian: TWINS[word] ?? word, letters: placed(word, () => true) };
  });
  return [...words, ...disguised, ...single].sort((a, b) => a.index - b.index);
}

/** Letters of a word that are not Russian, for what must be Russian altogether: a name. */
export function foreignLetters(word: string): OddLetter[] {
  return placed(word, (letter) => /\p{L}/u.test(letter) && !CYRILLIC.test(letter));
}

/** «латинская «o», 3-я буква; латинская «e», 5-я буква», the first three of them. */
export function lettersSaid(letters: readonly OddLetter[]): string {
  const said = letters.slice(0, 3).map(({ kind, letter, place }) => `${kind} «${letter}», ${place}-я буква`);
  return [...said, ...(letters.length > 3 ? ['и другие'] : [])].join('; ');
}

function oddLetters(word: string): OddLetter[] {
  const all = Array.from(word);
  const styled = placed(word, (letter) => STYLED.test(letter));
  const cyrillic = all.filter((letter) => CYRILLIC.test(letter)).length;
  if (styled.length > 0) return styled;
  const latin = all.filter((letter) => LATIN.test(letter)).length;
  const greek = all.filter((letter) => GREEK.test(letter)).length;
  if (cyrillic > 0 && latin > cyrillic) return placed(word, (letter) => !LATIN.test(letter));
  if (cyrillic > 0) return foreignLetters(word);
  return latin > 0 && greek > 0 ? placed(word, (letter) => GREEK.test(letter)) : [];
}

/** The word in Russian letters, if each of its letters looks like one. */
function twinOf(word: string): string | undefined {
  const twins = Array.from(word).map((letter) => TWINS[letter]);
  return twins.every((twin) => twin !== undefined) ? twins.join('') : undefined;
}

const common = new Set(COMMON.split(' '));
const real = new Set(REAL.split(' '));

function isDoubtful(word: string): boolean {
  return word.length > 4 && word === word.toUpperCase() && !real.has(word);
}

function placed(word: string, isOdd: (letter: string) => boolean): OddLetter[] {
  return Array.from(word.replaceAll(/[\p{M}\u00ad]/gu, '')).flatMap((letter, index) =>
    isOdd(letter) ? [{ letter, place: index + 1, kind: kindOf(letter) }] : [],
  );
}

function kindOf(letter: string): string {
  if (STYLED.test(letter)) return 'оформительская';
  if (LATIN.test(letter)) return 'латинская';
  if (GREEK.test(letter)) return 'греческая';
  return CYRILLIC.test(letter) ? 'русская' : 'чужая';
}

function pairs(odd: string, russian: string): [string, string][] {
  const twins = Array.from(russian);
  return Array.from(odd).map((letter, index) => [letter, twins[index] ?? letter]);
}
