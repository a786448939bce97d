import { describe, expect, test } from 'vitest';
import { isAsked, queryWords, stemsOf, wordsIn } from '../../../src/components/search/query.ts';

const asked = (query: string) => queryWords(query).map((word) => word.stem);

describe('queryWords', () => {
  test.each([
    ['Кадровый', ['кадров']],
    ['кадрами', ['кадр']],
    ['утверждён', ['утвержд']],
    ['Абросимовой', ['абросимов']],
    ['Абросимов', ['абросимов']],
    ['Снегирёва-Лапшина', ['снегирев-лапшин']],
    ['Снегирёвой-Лапшиной', ['снегирев-лапшин']],
    ['решения Комиссии', ['решен', 'комисс']],
    ['дом', ['дом']],
    ['сто дней', ['сто', 'дне']],
  ])('«%s» stands for all forms of its words', (query, words) => {
    expect(asked(query)).toEqual(words);
  });

  test.each([
    ['№ 231-р', ['231-р']],
    ['N231-р', ['231-р']],
    ['231 р', ['231', 'р']],
    ['352-VII ДГ', ['352-vii', 'дг']],
    ['15/2', ['15/2']],
    ['п. 4.19', ['п', '4.19']],
    ['«Первая десятка»!', ['перв', 'десятк']],
    ['  № — ', []],
  ])('«%s»: numbers stay as they are, marks go', (query, words) => {
    expect(asked(query)).toEqual(words);
  });
});

test('no more than ten words of a query are looked for', () => {
  expect(asked('слово '.repeat(300))).toHaveLength(10);
});

describe('isAsked', () => {
  const stands = (found: string, typed: string) =>
    wordsIn(found)
      .flatMap(stemsOf)
      .some((stem) => isAsked(stem, queryWords(typed)[0]!));

  test.each([
    ['кадров', 'кадровый'],
    ['кадров', 'кадрами'],
    ['Абросимова', 'Абросимов'],
    ['Абросимов', 'Абросимовой'],
    ['Абросимова', 'абросим'],
    ['Абросимову', 'абро'],
    ['Снегирёвой-Лапшиной', 'снегирёва-лап'],
    ['документ', 'документов'],
    ['документов', 'документ'],
    ['Утверждённых', 'утвержден'],
    ['231-р,', '231'],
    ['231-р', 'р'],
    ['жилищно-коммунальному', 'коммунальный'],
    ['наставничество', 'настав'],
  ])('«%s» is found for «%s»', (found, typed) => {
    expect(stands(found, typed)).toBe(true);
  });

  test.each([
    ['в', 'вахрушев'],
    ['под', 'подсвечник'],
    ['15', '15/2'],
    ['231-р', '2312'],
    ['2312', '231'],
    ['актовый', 'акт'],
    ['аброскина', 'Абросимова'],
    ['Иван', 'Иванова'],
    ['резервуар', 'резервный'],
  ])('«%s» is not what was asked for with «%s»', (found, typed) => {
    expect(stands(found, typed)).toBe(false);
  });
});
