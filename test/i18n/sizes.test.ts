import { expect, test } from 'vitest';
import { sizeInWords } from '../../src/i18n/sizes.ts';

test.each([
  [0, '0\u00A0байт'],
  [1023, '1023\u00A0байт'],
  [1024, '1\u00A0КБ'],
  [24_900, '24\u00A0КБ'],
  [1024 * 1024 - 1, '1,0\u00A0МБ'],
  [1_600_000, '1,5\u00A0МБ'],
])('%d bytes are «%s»', (bytes, text) => {
  expect(sizeInWords(bytes)).toBe(text);
});
