import { describe, expect, test } from 'vitest';
import { firstDayOf, isInTime, lastDayOf } from '../../src/domain/partial-date.ts';

test.each([
  ['2021', '2021-01-01', '2021-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-12', '2023-12-01', '2023-12-31'],
  ['2026-07-15', '2026-07-15', '2026-07-15'],
])('%s means the days from %s to %s', (date, first, last) => {
  expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
});

describe('what happened', () => {
  test.each([
    ['2021-12-31', '2021', true],
    ['2021', '2021', true],
    ['2022-01-01', '2021', false],
    ['2022', '2021', false],
    ['2021-06', '2021-06-30', true],
    ['2021', '2021-06', undefined],
    ['2021-07', '2021-07-15', undefined],
  ])('on %s with a term of %s was in time: %s', (date, due, answer) => {
    expect(isInTime(date, due)).toBe(answer);
  });
});
