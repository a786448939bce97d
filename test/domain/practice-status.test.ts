import { expect, test } from 'vitest';
import { isMeasured, placesOf, practiceStatus } from '../../src/domain/practice-status.ts';

const NOTHING = { recommendations: 0, confirmed: 0 };
const measured = { results: [{ what: 'Жалобы', after: '11', source: 'журнал' }] };
const place = (name: string) => ({ results: [], contests: [{ name: 'Почин', year: 2025, place: name }] });

test('a practice without results is described', () => {
  expect(practiceStatus({ results: [] }, NOTHING)).toBe('described');
});

test('a number without a unit and a source is no measured result', () => {
  expect(practiceStatus({ results: [{ what: 'Жалобы', before: '64', after: '11' }] }, NOTHING)).toBe('described');
  expect(isMeasured({ results: [{ what: 'Жалобы', after: '11', unit: 'в год' }] })).toBe(true);
  expect(practiceStatus(measured, NOTHING)).toBe('measured');
});

test('a place in a contest recommends a practice, taking part does not', () => {
  expect(practiceStatus(place('второе место'), NOTHING)).toBe('recommended');
  expect(practiceStatus(place('Гран-при'), NOTHING)).toBe('recommended');
  for (const no of ['участник', 'Участие', 'без места']) expect(placesOf(place(no))).toEqual([]);
  expect(practiceStatus({ ...measured, contests: [{ name: 'Почин', year: 2025 }] }, NOTHING)).toBe('measured');
});

test('a list of recommendations recommends it too', () => {
  expect(practiceStatus({ results: [] }, { ...NOTHING, recommendations: 1 })).toBe('recommended');
});

test('a confirmed adoption is above all the rest', () => {
  expect(practiceStatus({ results: [] }, { recommendations: 3, confirmed: 1 })).toBe('adopted');
});
