import { expect, test } from 'vitest';
import { inDigits } from '../../src/i18n/numbers.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [81_000, '81\u00A0000'],
  [-1_234_567.5, '-1\u00A0234\u00A0567,5'],
])('%d is written «%s»', (value, text) => {
  expect(inDigits(value)).toBe(text);
});
