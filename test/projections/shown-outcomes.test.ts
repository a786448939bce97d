import { expect, test } from 'vitest';
import { shownOutcomes } from '../../src/projections/shown-outcomes.ts';

const rows = (...sizes: readonly number[]) => sizes.map((n) => ({ year: 2025, n, metric: 'назначены' }));
const sizes = (given: ReturnType<typeof rows>) => shownOutcomes(given).shown.map(({ n }) => n);

test('a group of fewer than five is not shown, and that is said', () => {
  expect(shownOutcomes(rows(4, 5))).toEqual({ shown: rows(5), hidden: true });
  expect(shownOutcomes(rows(5))).toEqual({ shown: rows(5), hidden: false });
  expect(shownOutcomes(rows(0))).toEqual({ shown: [], hidden: true });
});

test('a small group does not follow from a whole and its other part', () => {
  // 12 of whom 9: the other three.
  expect(sizes(rows(12, 9, 3))).toEqual([12]);
  expect(sizes(rows(9, 12))).toEqual([12]);
  // 12 of whom 6: the other six.
  expect(sizes(rows(12, 6))).toEqual([12, 6]);
});

test('nor from a whole and several parts', () => {
  expect(sizes(rows(25, 16, 6))).toEqual([25, 16]);
  expect(sizes(rows(30, 10, 15))).toEqual([30, 10, 15]);
});

test('the same group measured twice, another year and another metric stand by themselves', () => {
  expect(sizes(rows(8, 8))).toEqual([8, 8]);
  const others = [...rows(8), { year: 2024, n: 6, metric: 'назначены' }, { year: 2025, n: 7, metric: 'обучены' }];
  expect(sizes(others)).toEqual([8, 6, 7]);
});

test('rows beyond all measure are hidden rather than tried', () => {
  expect(sizes(rows(...Array.from({ length: 40 }, () => 50))).length).toBeLessThanOrEqual(10);
});
