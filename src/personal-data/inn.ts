import { digitsOf, weighted } from './check-digits.ts';
import type { Detector } from './personal-data.ts';

const NUMBER = /(?<!\d|\d[-.]|\+)(?:\d{12}|\d{4}[- ]\d{4}[- ]\d{4}|\d{4}[- ]\d{6}[- ]\d{2})(?!\d|-\d)/g;
const TENTH = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const ELEVENTH = [3, ...TENTH];

/** A taxpayer's number of a person: twelve digits, of which the last two check the others. An organisation has ten. */
export const INN: Detector = {
  kind: 'inn',
  label: 'ИНН человека',
  *find(text) {
    for (const match of text.matchAll(NUMBER)) {
      const digits = digitsOf(match[0]);
      if (!isInn(digits)) continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        masked: `**********${digits.slice(10)}`,
        certain: true,
      };
    }
  },
};

function isInn(digits: string): boolean {
  // No region has the code 00.
  if (digits.startsWith('00')) return false;
  return [TENTH, ELEVENTH].every(
    (weights, index) => (weighted(digits, weights) % 11) % 10 === Number(digits[10 + index]),
  );
}
