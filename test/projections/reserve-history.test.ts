import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { isDrawn } from '../../src/projections/pictures.ts';
import { historyPages, reserveHistory, sittingsOf } from '../../src/projections/reserve-history.ts';
import { siteFrom } from '../../src/projections/site.ts';

const section = siteFrom(checkContent('content', '2026-11-21')).section('tikhorechensk');
const view = reserveHistory(section);

test('the pictures tell the years, what became of people, and how long they stay', () => {
  expect(view.pictures.map(({ id }) => id)).toEqual(['flow', 'fate', 'stay']);
  expect(view.pictures.every(isDrawn)).toBe(true);
});

test('everyone who has been in the reserve was appointed, waits, or left otherwise', () => {
  const outcomes = view.pictures.filter(isDrawn)[1]?.table.rows.map(([, n]) => Number(n)) ?? [];
  expect(outcomes.reduce((sum, n) => sum + n, 0)).toBe(22);
  expect(outcomes[0]).toBe(6);
});

test('every sitting that changed the reserve is there, newest first, and none that changed nothing', () => {
  const sittings = sittingsOf(section, historyPages(section)[0].items);
  const dates = sittings.map(({ protocol }) => protocol.href);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(sittings.every(({ changes }) => changes.length > 0)).toBe(true);
});
