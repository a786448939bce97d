import { BANK_ACCOUNT } from './bank-account.ts';
import { BANK_CARD, POLICY } from './bank-card.ts';
import { BIRTH_DATE } from './birth-date.ts';
import { HOME_ADDRESS } from './home-address.ts';
import { INN } from './inn.ts';
import { mayHoldLongNumber } from './long-number.ts';
import { PASSPORT_ABROAD, PASSPORT_OF_RUSSIA } from './passport.ts';
import { plainNumbers, plainText } from './plain-text.ts';
import { PRIVATE_EMAIL } from './private-email.ts';
import { PRIVATE_PHONE } from './private-phone.ts';
import type { Rewriting } from './rewriting.ts';
import { SNILS } from './snils.ts';

/** What kind of datum a detector knows; each has its Russian name in messages. */
export type DatumKind =
  | 'snils'
  | 'inn'
  | 'passport'
  | 'passport-abroad'
  | 'card'
  | 'policy'
  | 'account'
  | 'phone'
  | 'email'
  | 'birth'
  | 'address';

/** One datum found in a text. `start` and `end` are offsets in the text; `masked` is all that may ever be printed of it. */
export interface PersonalDatum {
  readonly kind: DatumKind;
  /** «СНИЛС»: how the datum is called in a message. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly masked: string;
  /** Whether the value proves itself (a check digit, an unmistakable form); otherwise a person has to look. */
  readonly certain: boolean;
}

/** Knows one kind of datum by its value, never by a word before it. It is given the text as a reader sees it. */
export interface Detector {
  readonly kind: DatumKind;
  readonly label: string;
  /** A cheap question first: false only of a text in which there is nothing to find. */
  may?(text: string): boolean;
  find(text: string): Iterable<Pick<PersonalDatum, 'start' | 'end' | 'masked' | 'certain'>>;
}

/** Where two see the same digits, the earlier one is believed. */
export const NUMBERS: readonly Detector[] = [
  SNILS,
  INN,
  BANK_ACCOUNT,
  BANK_CARD,
  PRIVATE_PHONE,
  PASSPORT_OF_RUSSIA,
  PASSPORT_ABROAD,
  POLICY,
];
const WORDS: readonly Detector[] = [PRIVATE_EMAIL, BIRTH_DATE, HOME_ADDRESS];
/** The shortest number that a detector knows has nine digits; most texts have none so long. */
export const NINE_DIGITS = /\d(?:[-+. ()№_,No]{0,6}\d){8}/;

/** All personal data in a raw text (bytes of a record, text of an attachment, a commit message, a file name), in order. */
export function personalDataIn(text: string): PersonalDatum[] {
  return personalDataInPlain(plainText(text));
}

/** The same for a text that was already made plain. */
export function personalDataInPlain(plain: Rewriting): PersonalDatum[] {
  // Making numbers of letters and gaps makes no words: what is not there before is not there after.
  if (!mayHoldLongNumber(plain.text) && wordsFor(plain.text).length === 0) return [];
  const { at, text } = plainNumbers(plain);
  const words = wordsFor(text);
  const found: PersonalDatum[] = [];
  for (const detector of NINE_DIGITS.test(text) ? [...NUMBERS, ...words] : words) {
    for (const { start, end, ...datum } of detector.find(text)) {
      const place = { start: at(start), end: at(end) };
      if (found.some((other) => place.start < other.end && other.start < place.end)) continue;
      found.push({ kind: detector.kind, label: detector.label, ...place, ...datum });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function wordsFor(text: string): Detector[] {
  return WORDS.filter((detector) => detector.may?.(text) ?? true);
}

/** The text with every datum replaced by what may be printed of it. */
export function withoutPersonalData(text: string): string {
  const found = personalDataIn(text);
  return found.reduceRight((rest, { start, end, masked }) => rest.slice(0, start) + masked + rest.slice(end), text);
}
