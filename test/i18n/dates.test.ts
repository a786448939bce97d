import { expect, test } from 'vitest';
import { dateInDigits, dateInWords } from '../../src/i18n/dates.ts';

test.each([
  ['2026-01-15', '15 января 2026 г.', '15.01.2026'],
  ['2024-02-29', '29 февраля 2024 г.', '29.02.2024'],
  ['2026-05-01', '1 мая 2026 г.', '01.05.2026'],
  ['2025-07', 'июль 2025 г.', '07.2025'],
  ['2024', '2024 г.', '2024'],
])('%s is «%s» and «%s»', (date, words, digits) => {
  expect(dateInWords(date).replaceAll(/\s/g, ' ')).toBe(words);
  expect(dateInDigits(date)).toBe(digits);
});
