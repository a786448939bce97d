import { expect, test } from 'vitest';
import { changesOf, dynamicsOf } from '../../src/domain/dynamics.ts';
import type { Identified } from '../../src/domain/records.ts';
import { decision, inclusion, register } from './build.ts';

const DAYS = { s1: '2025-03-10', s2: '2026-03-10', s3: '2027-03-10', s4: '2027-12-01' };
const leaves = (id: string, sitting: string, person: string) =>
  decision(id, sitting, 'exclude', { person, ground: 'own-request', item: 2 });
const appointed = (person: string, date: string): Identified<'appointment'> => ({
  id: `${person}-${date}`,
  data: { person, date, post: 'глава', act: 'a-1' },
});
const DECISIONS = [
  inclusion('d-1', 's1', 'p-1'),
  inclusion('d-2', 's1', 'p-2'),
  inclusion('d-3', 's1', 'p-2', { level: 'perspective', position: 'none' }),
  inclusion('d-4', 's1', 'p-9', { vote: { for: 1, against: 4 } }),
  leaves('d-5', 's2', 'p-1'),
  inclusion('d-6', 's3', 'p-3'),
  leaves('d-7', 's3', 'p-2'),
  inclusion('d-8', 's4', 'p-4'),
  decision('d-9', 's3', 'keep', { person: 'p-3' }),
];
const own = register(DAYS, DECISIONS);
const APPOINTMENTS = [
  appointed('p-1', '2026-03-09'),
  appointed('p-1', '2026-03-10'),
  appointed('p-7', '2026-04-01'),
  appointed('p-4', '2028-01-01'),
  // Long after leaving: no merit of the reserve.
  appointed('p-2', '2027-09-01'),
];

test('counts persons year by year, to the day asked for', () => {
  expect(dynamicsOf(own, APPOINTMENTS, '2027-11-21').years).toEqual([
    { year: 2025, included: 2, excluded: 0, appointed: 0, atEnd: 2, medianDays: undefined },
    { year: 2026, included: 0, excluded: 1, appointed: 2, atEnd: 1, medianDays: 365 },
    { year: 2027, included: 1, excluded: 1, appointed: 0, atEnd: 1, medianDays: 730 },
  ]);
});

test('counts everyone who has been in it, and those appointed, once', () => {
  expect(dynamicsOf(own, APPOINTMENTS, '2027-11-21')).toMatchObject({ ever: 3, appointed: 1, waiting: 1 });
  expect(dynamicsOf(own, APPOINTMENTS, '2028-02-01')).toMatchObject({ ever: 4, appointed: 2, waiting: 1 });
});

test('gives the median of days over stays that an exclusion ended', () => {
  // p-1: 365 days; p-2 in two places: 730 days each.
  expect(dynamicsOf(own, [], '2026-12-31').medianDays).toBe(365);
  expect(dynamicsOf(own, [], '2027-11-21').medianDays).toBe(730);
  expect(dynamicsOf(own, [], '2025-12-31').medianDays).toBeUndefined();
  const even = register(DAYS, [
    inclusion('a', 's1', 'p-1'),
    inclusion('b', 's1', 'p-2'),
    leaves('c', 's2', 'p-1'),
    leaves('d', 's3', 'p-2'),
  ]);
  expect(dynamicsOf(even, [], '2027-11-21').medianDays).toBe(548);
});

test('has no years before the first inclusion', () => {
  expect(dynamicsOf(own, APPOINTMENTS, '2025-03-09')).toEqual({
    years: [],
    ever: 0,
    appointed: 0,
    waiting: 0,
    medianDays: undefined,
  });
});

test('says what a sitting changed', () => {
  const changes = (sitting: string) => changesOf(own.sittings.get(sitting)!, own).map((one) => one.decision.id);
  expect(changes('s1')).toEqual(['d-1', 'd-2', 'd-3']);
  expect(changes('s3')).toEqual(['d-6', 'd-7']);
});
