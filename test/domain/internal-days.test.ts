import { expect, test } from 'vitest';
import { internalDays } from '../../src/domain/internal-days.ts';
import { profile } from './build.ts';

test('days of a year that only papers of the administration can show as met', () => {
  expect(internalDays(profile(), 2027).map(({ due, kind }) => `${due} ${kind}`)).toEqual([
    '2027-01-10 reservist-report',
    '2027-01-19 personnel-yearly-report',
    '2027-01-20 personnel-report',
    '2027-01-31 yearly-rotation',
    '2027-04-10 reservist-report',
    '2027-04-20 personnel-report',
    '2027-07-10 reservist-report',
    '2027-07-20 personnel-report',
    '2027-10-10 reservist-report',
    '2027-10-20 personnel-report',
  ]);
  expect(internalDays(profile(), 2027)[0]?.clause).toBe('п. 9.3');
});

test('a methodology without such terms has none', () => {
  const { appointmentNews, listAct } = profile().deadlines;
  expect(internalDays(profile({ deadlines: { appointmentNews, listAct } }), 2027)).toEqual([]);
});
