import { expect, test } from 'vitest';
import { todayIn } from '../../src/checks/today.ts';

test.each([
  ['2026-11-21T11:59:59Z', 'Asia/Kamchatka', '2026-11-21'],
  ['2026-11-21T12:00:00Z', 'Asia/Kamchatka', '2026-11-22'],
  ['2026-11-21T20:59:59Z', undefined, '2026-11-21'],
  ['2026-11-21T21:00:00Z', undefined, '2026-11-22'],
  ['2026-11-21T21:30:00Z', 'Europe/Kaliningrad', '2026-11-21'],
  ['2026-11-21T22:00:00Z', 'Europe/Kaliningrad', '2026-11-22'],
  ['2024-02-28T12:30:00Z', 'Asia/Kamchatka', '2024-02-29'],
  ['2026-12-31T12:00:00Z', 'Asia/Kamchatka', '2027-01-01'],
  ['1970-01-01T00:00:00Z', 'Europe/Moscow', '1970-01-01'],
])('at %s the day in %s is %s', (now, zone, day) => {
  expect(todayIn(zone, new Date(now))).toBe(day);
});
