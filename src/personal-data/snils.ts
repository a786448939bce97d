import { digitsOf, weighted } from './check-digits.ts';
import type { Detector } from './personal-data.ts';

const NUMBER = /(?<!\d|\d-|\+)\d{3}[- .]{0,3}\d{3}[- .]{0,3}\d{3}[- .]{0,3}\d{2}(?!\d|-\d)/g;
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, 1];
/** Numbers up to this one have no check digits; none of them belongs to anybody by now. */
const FIRST_CHECKED = 1_001_998;

/** An insurance number: eleven digits, of which the last two check the others (resolution of the Pension Fund No. 192п of 2006). */
export const SNILS: Detector = {
  kind: 'snils',
  label: 'СНИЛС',
  *find(text) {
    for (const match of text.matchAll(NUMBER)) {
      const digits = digitsOf(match[0]);
      if (!isSnils(digits)) continue;
      const start = match.index;
      yield { start, end: start + match[0].length, masked: `***-***-*** ${digits.slice(9)}`, certain: true };
    }
  },
};

function isSnils(digits: string): boolean {
  if (Number(digits.slice(0, 9)) <= FIRST_CHECKED) return false;
  return (weighted(digits, WEIGHTS) % 101) % 100 === Number(digits.slice(9));
}
