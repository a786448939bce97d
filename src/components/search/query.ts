/** A word as it was typed, and what stands for all its forms. */
export interface QueryWord {
  readonly typed: string;
  readonly asked: string;
}

/** Endings of Russian nouns, adjectives and participles, the longest first. */
const ENDINGS = [
  ...['иями', 'ями', 'ами', 'ими', 'ыми', 'его', 'ого', 'ему', 'ому', 'иях', 'ием', 'иям', 'ией'],
  ...['ях', 'ах', 'ев', 'ов', 'ей', 'ой', 'ий', 'ый', 'ям', 'ам', 'ем', 'ом', 'им', 'ым', 'их', 'ых', 'ия', 'ию', 'ие'],
  ...['ии', 'ье', 'ья', 'ью', 'ее', 'ое', 'ые', 'ая', 'яя', 'ую', 'юю', 'ою', 'ею'],
  ...['а', 'я', 'о', 'е', 'и', 'ы', 'у', 'ю', 'ь', 'й'],
];
const ENDING = new RegExp(`(?<=.{3})(${ENDINGS.join('|')})$`);
/** A beginning this long stands for all words that go on from it. */
const BEGINNING = 4;
/** Digits and the letters of Latin, Greek, Cyrillic and their neighbours: a class of ranges is twice as fast as one of Unicode. */
const WORD = /[\da-z\u00C0-\u1FFF]+(?:[/.-][\da-z\u00C0-\u1FFF]+)*/g;

/** The words of a query; «№» is none. */
export function queryWords(query: string): QueryWord[] {
  return wordsIn(query.replaceAll(/№|\bn(?=\s*\d)/gi, ' ')).map((typed) => ({ typed, asked: stemOf(typed) }));
}

/** The words of a text in small letters, with «е» for «ё»; numbers of documents and double names are one word. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().replaceAll('ё', 'е').match(WORD) ?? [];
}

/** A word and, where it is made of several, each of them. */
export function partsOf(word: string): string[] {
  return /[/.-]/.test(word) ? [word, ...word.split(/[/.-]/)] : [word];
}

/** What the forms of a Russian word share; numbers of documents and other words stay as they are. */
export function stemOf(word: string): string {
  if (!/^[а-я-]+$/.test(word)) return word;
  const cut = word.replace(ENDING, '');
  return cut === word ? word : stemOf(cut);
}

/** Whether what stands on a page, as the index has it, is what was asked for: the same, or a word that begins so. A number is found whole or not at all. */
export function isAsked(stem: string, asked: string): boolean {
  return stem === asked || (goesOn(asked) && stem.startsWith(asked));
}

/** Whether words that begin so are meant too. */
export function goesOn(asked: string): boolean {
  return asked.length >= BEGINNING && !/\d/.test(asked);
}
