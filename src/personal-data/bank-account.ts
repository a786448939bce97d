import { digitsOf } from './check-digits.ts';
import type { Detector } from './personal-data.ts';

/** Twenty digits: the account of a natural person (40817, 40820) or their deposit (423, 426), then the currency. */
const NUMBER =
  /(?<!\d|\d[-.])(?:408(?:17|20)|42[36]0[1-7])[-. ]?(?:810|643|840|978|156|933|398)[-. ]?\d(?:[-. ]?\d){11}(?!\d)/g;

/** A bank account that only a natural person can have: the first digits say so. */
export const BANK_ACCOUNT: Detector = {
  kind: 'account',
  label: 'номер счёта человека',
  *find(text) {
    for (const match of text.matchAll(NUMBER)) {
      yield {
        start: match.index,
        end: match.index + match[0].length,
        masked: `****************${digitsOf(match[0]).slice(-4)}`,
        certain: true,
      };
    }
  },
};
