import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/components/search/excerpt.ts';

test('marked words are told from the rest', () => {
  expect(piecesOf('о <mark>кадрах,</mark> и <mark>кадры</mark>')).toEqual([
    { text: 'о ', marked: false },
    { text: 'кадрах,', marked: true },
    { text: ' и ', marked: false },
    { text: 'кадры', marked: true },
  ]);
});

test('what looks like HTML in a record stays words', () => {
  expect(piecesOf('&lt;img src=x onerror=alert(1)&gt; <b>5</b> < 6')).toEqual([
    { text: '<img src=x onerror=alert(1)> <b>5</b> < 6', marked: false },
  ]);
});
