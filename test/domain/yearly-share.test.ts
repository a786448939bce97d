import { expect, test } from 'vitest';
import type { Identified } from '../../src/domain/records.ts';
import { yearlyShare } from '../../src/domain/yearly-share.ts';
import { decision, inclusion, register } from './build.ts';

const DAYS = { s1: '2025-03-10', s2: '2026-03-10', s3: '2026-12-01' };
const appointed = (person: string, date: string): Identified<'appointment'> => ({
  id: `${person}-${date}`,
  data: { person, date, post: 'глава', act: 'a-1' },
});
const own = register(DAYS, [
  inclusion('d-1', 's1', 'p-1'),
  inclusion('d-2', 's1', 'p-2', { position: 'other' }),
  inclusion('d-3', 's1', 'p-3', { position: 'third' }),
  decision('d-4', 's2', 'exclude', { person: 'p-2', ground: 'own-request', item: 1 }),
  inclusion('d-5', 's3', 'p-4'),
]);

test('everyone who was in the reserve on some day of the year is counted, once', () => {
  expect(yearlyShare(own, [], '2026-11-21')).toEqual({ since: '2025-11-22', appointed: 0, inReserve: 3 });
});

test('who left before the year is not counted, who came in it is', () => {
  expect(yearlyShare(own, [], '2027-04-01')).toMatchObject({ since: '2026-04-02', inReserve: 3 });
  // The last day of p-2 was 9 March 2026: on 10 March the reserve had lost him.
  expect(yearlyShare(own, [], '2027-03-08').inReserve).toBe(4);
  expect(yearlyShare(own, [], '2027-03-09')).toMatchObject({ since: '2026-03-10', inReserve: 3 });
});

test('only appointments of the year, from the reserve and up to the day, are counted, each person once', () => {
  const appointments = [
    appointed('p-1', '2025-11-21'),
    appointed('p-1', '2025-11-22'),
    appointed('p-1', '2026-05-01'),
    // No longer in the reserve, and never in it.
    appointed('p-2', '2026-05-01'),
    appointed('p-9', '2026-05-01'),
    appointed('p-3', '2026-11-22'),
  ];
  expect(yearlyShare(own, appointments, '2026-11-21')).toMatchObject({ appointed: 1, inReserve: 3 });
});

test('who left on the very day of the appointment is one of those it is a share of', () => {
  const share = yearlyShare(own, [appointed('p-2', '2026-03-10')], '2027-03-09');
  expect(share).toEqual({ since: '2026-03-10', appointed: 1, inReserve: 4 });
});
