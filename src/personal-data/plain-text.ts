import { holds, kindsIn } from '../i18n/kinds.ts';
import { asWritten, rewritten, type Rewriting } from './rewriting.ts';

/** Whatever says a letter or a digit in another way than by itself: an escape of YAML, HTML or an address, marks of Markdown. */
const SPELLED =
  /(?:%[0-9a-f]{2})+|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\U[0-9a-f]{8}|&#(?:\d{1,7}|x[0-9a-f]{1,6});|&(?:nbsp|shy|ndash|mdash|minus|plus|commat|period);|\\(?=[^\w\s])|\*+|`+/gi;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  shy: '',
  ndash: '-',
  mdash: '-',
  minus: '-',
  plus: '+',
  commat: '@',
  period: '.',
};
/** What is neither ASCII nor a plain Cyrillic letter with its marks, and signs that are everyday Russian. */
const UNUSUAL = /[\u0400-\u04ff]\p{M}+|[^ -~\n\t\r\u0400-\u04ff«»№…]/gu;
const DASHES = /^[\p{Pd}\u2212]$/u;
const UNSEEN = /^[\p{Cf}\u034f\ufe00-\ufe0f\u115f\u1160\u3164]$/u;

const LETTERS_AS_DIGITS = /(?<=\d[- ]?)[ОоOoЗз](?=\d)|(?<=\d)[ОоOoЗз]+(?=[- ]?\d)/g;
const BETWEEN_GROUPS = /(?<=[\d)-])(?: {2,}|[ \t]*\n[ \t]+(?:# ?)?| ?_ ?|\t)(?=[\d(-])/g;
/** What has to be there for the two above to find anything; looking ahead is quicker than looking back. */
const LETTER_BEHIND_DIGIT = /\d[- ]?[ОоOoЗз]/;
const PARTED_NUMBER = /[\d)-](?: {2,}|[ \t]*\n[ \t]+(?:# ?)?| ?_ ?|\t)[\d(-]/;

/**
 * The text as a reader sees it: escapes undone, marks of Markdown and unseen characters dropped, all kinds of dashes, spaces
 * and digits made one. Places still lead into the text as written. `kinds` is for those who have looked at it already.
 */
export function plainText(raw: string, kinds = kindsIn(raw)): Rewriting {
  // Everyday dashes and spaces are one sign for another: no account of places is needed.
  const simple = holds(kinds, 'typographic')
    ? raw.replaceAll(/[\u2010-\u2015\u2212]/g, '-').replaceAll(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    : raw;
  if (!holds(kinds, 'spelling'))
    return holds(kinds, 'unusual') ? rewritten(asWritten(simple), UNUSUAL, usual) : asWritten(simple);
  const unescaped = rewritten(asWritten(simple), SPELLED, unspelled);
  const now = kindsIn(unescaped.text);
  return holds(now, 'unusual') || holds(now, 'typographic') ? rewritten(unescaped, UNUSUAL, usual) : unescaped;
}

/**
 * The same with letters that stand for digits made digits («О» is 0, «З» is 3), and with what parts the groups of one number, a
 * fold of a YAML line too, made one space.
 */
export function plainNumbers(plain: Rewriting): Rewriting {
  const digits = LETTER_BEHIND_DIGIT.test(plain.text)
    ? rewritten(plain, LETTERS_AS_DIGITS, (letters) => letters.replaceAll(/[ОоOo]/g, '0').replaceAll(/[Зз]/g, '3'))
    : plain;
  return PARTED_NUMBER.test(digits.text) ? rewritten(digits, BETWEEN_GROUPS, () => ' ') : digits;
}

function unspelled(match: string): string {
  const code = match.slice(2).replace(/;$/, '');
  if (match.startsWith('%')) return percentDecoded(match);
  if (/^\\[xu]/i.test(match)) return character(Number.parseInt(code, 16)) ?? match;
  if (match.startsWith('&#'))
    return character(Number.parseInt(code.replace(/^x/i, ''), /^x/i.test(code) ? 16 : 10)) ?? match;
  if (match.startsWith('&')) return NAMED[match.slice(1, -1).toLowerCase()] ?? match;
  return '';
}

/** Control characters stay spelled: they are no part of any datum. */
function character(code: number): string | undefined {
  return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function percentDecoded(match: string): string {
  try {
    return decodeURIComponent(match);
  } catch {
    return match;
  }
}

function usual(match: string): string {
  if (DASHES.test(match)) return '-';
  if (UNSEEN.test(match)) return '';
  if (/\s/u.test(match)) return match === '\u2028' || match === '\u2029' ? '\n' : ' ';
  const value = match.normalize('NFKC');
  // Digits of other scripts.
  return /^\p{Nd}$/u.test(value) && !/\d/.test(value) ? String(decimal(value)) : value;
}

/** Every script has its ten digits in a row, and a row begins where the code before it is no digit. */
function decimal(digit: string): number {
  const code = digit.codePointAt(0)!;
  let n = 0;
  while (n < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - n - 1))) n += 1;
  return n;
}
