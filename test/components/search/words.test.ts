import { expect, test } from 'vitest';
import { adviceOf, summaryOf } from '../../../src/components/search/words.ts';

const outcome = (found: number, unknown: readonly string[] = [], unfiltered = found) => ({
  results: [...Array(found).keys()],
  unfiltered,
  asked: [],
  unknown,
});

test.each([
  [outcome(1), 'Найдена 1 страница.'],
  [outcome(3), 'Найдены 3 страницы.'],
  [outcome(11), 'Найдено 11 страниц.'],
  [outcome(0), 'Ничего не найдено.'],
  [outcome(0, ['щука']), 'Ничего не найдено. Слова «щука» на сайте нет.'],
  [outcome(2, ['щука', 'рак']), 'Найдены 2 страницы. Слов «щука», «рак» на сайте нет. Показано без них.'],
])('%#: says how many and without what', (found, words) => {
  expect(summaryOf(found)).toBe(words);
});

test('advises to drop filters and words only where there are any', () => {
  expect(adviceOf(outcome(0, [], 21), 2, true).slice(0, 2)).toEqual([
    'Уберите уточнения: без них есть 21 страница.',
    'Оставьте одно-два слова: находятся страницы, где есть все слова запроса.',
  ]);
  expect(adviceOf(outcome(0), 1, false).join()).not.toMatch(/уточнения|одно-два/);
});
