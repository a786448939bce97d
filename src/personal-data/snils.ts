import type { Detector } from './personal-data.ts';

const NUMBER = /(?<![\d-])(\d{3})[-  ]?(\d{3})[-  ]?(\d{3})[-  ]?(\d{2})(?![\d-])/g;

/** An insurance number: eleven digits, of which the last two check the others (resolution of the Pension Fund No. 192п of 2006). */
export const SNILS: Detector = {
  kind: 'snils',
  label: 'СНИЛС',
  *find(text) {
    for (const match of text.matchAll(NUMBER)) {
      const [whole, ...groups] = match;
      const digits = groups.join('');
      if (!isSnils(digits)) continue;
      const start = match.index;
      yield { start, end: start + whole.length, masked: `***-***-*** ${digits.slice(9)}`, certain: true };
    }
  },
};

function isSnils(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
  return (sum % 101) % 100 === Number(digits.slice(9));
}
