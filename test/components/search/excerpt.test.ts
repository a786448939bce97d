import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/components/search/excerpt.ts';
import { queryWords } from '../../../src/components/search/query.ts';

const shown = (text: string, query: string) =>
  excerptOf(text, queryWords(query))
    .map(({ marked, text: piece }) => (marked ? `[${piece}]` : piece))
    .join('')
    .trim();

test('the place with the most of the words is shown, with all their forms marked', () => {
  const far = Array.from({ length: 40 }, (_, index) => `слово${index}`).join(' ');
  expect(shown(`о кадрах ${far} решение о кадрах в резерве, кадры`, 'кадры резерва')).toMatch(
    /^… слово38 слово39 решение о \[кадрах\] в \[резерве,\] \[кадры\]$/,
  );
});

test('a text without the words is shown from its beginning, and no more of it than a line', () => {
  const text = Array.from({ length: 100 }, (_, index) => `а${index}`).join(' ');
  expect(shown(text, 'кадры')).toBe(text.split(' ').slice(0, 24).join(' '));
});

test('an excerpt begins with its sentence where that is near', () => {
  const far = 'слово '.repeat(30).trim();
  expect(shown(`${far}. Сегодня в резерве стало больше молодых кадров`, 'кадры')).toBe(
    'Сегодня в резерве стало больше молодых [кадров]',
  );
  expect(shown('Сегодня в резерве стало больше кадров', 'кадры')).toBe('Сегодня в резерве стало больше [кадров]');
});

test('«е» and «ё» are one letter', () => {
  expect(shown('план утверждён', 'утвержден')).toBe('план [утверждён]');
});

test('a number of a document is marked whole or by its part', () => {
  expect(shown('№ 231-р и 2312', '231-р')).toBe('№ [231-р] и 2312');
  expect(shown('№ 231-р и 2312', '231')).toBe('№ [231-р] и 2312');
});
