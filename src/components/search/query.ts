/** A word as it was typed and as search is asked for it. */
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
/** What is left of a word must still say something. */
const SHORTEST = 3;

/**
 * The words of a query. Search finds what begins with the words it is asked for, so each is cut before its ending and stands
 * for all its forms; numbers of documents stay as they are. «№» is no word.
 */
export function queryWords(query: string): QueryWord[] {
  return query
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/№|\bn(?=\s*\d)/g, ' ')
    .split(/[^\p{L}\p{N}/.-]+/u)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')
    .map((typed) => ({ typed, asked: withoutEnding(typed) }));
}

/**
 * Whether a word of a page can be what was asked for. Asked for a word that is nowhere, Pagefind gives pages with any word
 * that it begins with, the preposition «в» too: such a find shares too few
 * letters. A number is found whole or not at all.
 */
export function isForm(found: string, { asked }: QueryWord): boolean {
  const want = lettersOf(asked);
  const parts = [found, ...found.split(/[^\p{L}\p{N}]+/u)].map(lettersOf);
  const least = /\d/.test(want) ? want.length : Math.ceil(want.length * 0.6);
  return parts.some((part) => shared(part, want) >= least);
}

function withoutEnding(word: string): string {
  if (!/^[а-я-]+$/.test(word)) return word;
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function lettersOf(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function shared(a: string, b: string): number {
  const end = Array.from(b).findIndex((char, index) => char !== a[index]);
  return end === -1 ? b.length : end;
}
