import { expect, test } from 'vitest';
import { cohortsOf, promotionsOf } from '../../src/domain/promotion.ts';
import type { Identified } from '../../src/domain/records.ts';
import { decision, inclusion, register } from './build.ts';

const DAYS = { s1: '2025-03-10', s2: '2026-03-10', s3: '2027-03-10' };
const appointed = (person: string, date: string): Identified<'appointment'> => ({
  id: `${person}-${date}`,
  data: { person, date, post: 'глава', act: 'a-1' },
});
const own = register(DAYS, [
  inclusion('d-1', 's1', 'p-1', { level: 'perspective', position: 'none' }),
  inclusion('d-2', 's1', 'p-2'),
  inclusion('d-3', 's1', 'p-9', { vote: { for: 1, against: 4 } }),
  decision('d-4', 's2', 'transfer', { person: 'p-1', level: 'functional' }),
  decision('d-5', 's2', 'exclude', { person: 'p-2', ground: 'own-request', item: 2 }),
  inclusion('d-6', 's3', 'p-2'),
  inclusion('d-7', 's3', 'p-3'),
]);
const APPOINTMENTS = [
  appointed('p-1', '2027-06-01'),
  appointed('p-1', '2026-06-10'),
  // After leaving, and then again after coming back.
  appointed('p-2', '2026-12-01'),
  appointed('p-2', '2027-03-20'),
  // Never in the reserve: voted down.
  appointed('p-9', '2026-04-01'),
  // On the very day of inclusion nobody had waited in the reserve.
  appointed('p-3', '2027-03-10'),
];

test('counts the days from inclusion, through a transfer, to the first appointment', () => {
  expect(promotionsOf(own, APPOINTMENTS, '2027-11-21')).toEqual([
    { person: 'p-1', includedOn: '2025-03-10', appointedOn: '2026-06-10', days: 457 },
    { person: 'p-2', includedOn: '2027-03-10', appointedOn: '2027-03-20', days: 10 },
  ]);
});

test('knows nothing of what comes after the day asked for', () => {
  expect(promotionsOf(own, APPOINTMENTS, '2026-06-09')).toEqual([]);
});

test('puts everyone with the year of the inclusion that led to the appointment', () => {
  const today = '2027-11-21';
  expect(cohortsOf(own, promotionsOf(own, APPOINTMENTS, today), today)).toEqual([
    { year: 2025, included: 2, appointed: 1 },
    { year: 2027, included: 2, appointed: 1 },
  ]);
});
