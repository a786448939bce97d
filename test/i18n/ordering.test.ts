import { describe, expect, test } from 'vitest';
import { dateInWords } from '../../src/i18n/dates.ts';
import { hasWords, inCodeOrder, sortKey } from '../../src/i18n/ordering.ts';

describe('what a cell is ordered by', () => {
  test('a day of any month as pages write it is that day', () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2025-${String(month).padStart(2, '0')}-07`;
      expect(sortKey(dateInWords(day))).toBe(day);
    }
  });

  test.each([
    ['05.12.2024', '2024-12-05'],
    ['05.12.2024, протокол № 4', '2024-12-05'],
    ['Абросимова', 'Абросимова'],
    ['12 человек 2025', '12 человек 2025'],
    ['№ 84-р', '№ 84-р'],
  ])('%s → %s', (text, key) => {
    expect(sortKey(text)).toBe(key);
  });
});

test.each([
  ['Ерёменко Павел Григорьевич', 'еременко', true],
  ['Ерёменко Павел Григорьевич', 'павел ЕРЁМ', true],
  ['распоряжение от 22.04.2024 №\u00A084-р', '№ 84-р', true],
  ['Ерёменко Павел Григорьевич', 'павел иванов', false],
  ['что угодно', '  ', true],
])('%s has the words of «%s»: %s', (text, query, found) => {
  expect(hasWords(text, query)).toBe(found);
});

test('code units order texts, and equal ones are equal', () => {
  expect(['б', 'а', 'Я', 'а', ''].toSorted(inCodeOrder)).toEqual(['', 'Я', 'а', 'а', 'б']);
  expect(inCodeOrder('ё', 'ё')).toBe(0);
});
