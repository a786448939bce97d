import { expect, test } from 'vitest';
import { read, written } from '../../../src/editing/admin/day.js';

test.each([
  ['19.11.2026', '2026-11-19'],
  ['9.1.2026', '2026-01-09'],
  [' 19.11.26 ', '2026-11-19'],
  ['19 11 2026', '2026-11-19'],
  ['19112026', '2026-11-19'],
  ['29.02.2028', '2028-02-29'],
])('«%s» is a day', (text, day) => {
  expect(read(text)).toBe(day);
});

test.each(['31.02.2026', '29.02.2026', '19.13.2026', '19.11', 'вчера', '2026', ''])(
  '«%s» is none and stays as it was typed',
  (text) => {
    expect(read(text)).toBe(text);
  },
);

test('a day of a record is shown as on paper and read back the same', () => {
  expect(written('2026-11-09')).toBe('09.11.2026');
  expect(read(written('2026-11-09'))).toBe('2026-11-09');
});

test('what is no day is shown as it is', () => {
  expect(written('2026-02-31')).toBe('2026-02-31');
  expect(written('осенью')).toBe('осенью');
});
