import { digitsOf, passesLuhn } from './check-digits.ts';
import type { Detector } from './personal-data.ts';

const NUMBER = /(?<!\d|\d[-.])(?:\d{16,19}|\d{4}(?:[- ]\d{4}){3}(?:[- ]?\d{1,3})?)(?!\d|-\d)/g;
/** Mir, Visa, Mastercard, Maestro, UnionPay, JCB. */
const ISSUED = /^(?:220[0-4]|4|5[0-8]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|6[0-9]|35)/;

/** A bank card: 16–19 digits that begin as a payment system's and pass the formula of Luhn. */
export const BANK_CARD: Detector = {
  kind: 'card',
  label: 'номер банковской карты',
  *find(text) {
    for (const match of text.matchAll(NUMBER)) {
      const digits = digitsOf(match[0]);
      if (!ISSUED.test(digits) || !passesLuhn(digits)) continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        masked: `**** **** **** ${digits.slice(-4)}`,
        certain: true,
      };
    }
  },
};

/** A policy of compulsory medical insurance: sixteen digits with the same check digit, so a person has to look. */
export const POLICY: Detector = {
  kind: 'policy',
  label: 'номер полиса ОМС',
  *find(text) {
    for (const match of text.matchAll(NUMBER)) {
      const digits = digitsOf(match[0]);
      if (digits.length !== 16 || ISSUED.test(digits) || /^0|^(\d)\1+$/.test(digits) || !passesLuhn(digits)) continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        masked: `************${digits.slice(-4)}`,
        certain: false,
      };
    }
  },
};
