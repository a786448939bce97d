import { describe, expect, test } from 'vitest';
import { isAsked, partsOf, queryWords, stemOf, wordsIn } from '../../../src/components/search/query.ts';

const asked = (query: string) => queryWords(query).map((word) => word.asked);

describe('queryWords', () => {
  test.each([
    ['Кадровый', ['кадр']],
    ['кадрами', ['кадр']],
    ['утверждён', ['утвержден']],
    ['Абросимовой', ['аброс']],
    ['Абросимов', ['аброс']],
    ['Снегирёва-Лапшина', ['снегирева-лапшин']],
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

describe('isAsked', () => {
  const asked = (typed: string) => queryWords(typed)[0]!.asked;
  const stands = (found: string, typed: string) =>
    wordsIn(found)
      .flatMap(partsOf)
      .some((part) => isAsked(stemOf(part), asked(typed)));

  test.each([
    ['кадрами', 'кадровый'],
    ['кадровый', 'кадры'],
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
    ['актив', 'акт'],
  ])('«%s» is not what was asked for with «%s»', (found, typed) => {
    expect(stands(found, typed)).toBe(false);
  });
});
