import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { reserveHistory } from '../../src/projections/reserve-history.ts';
import { siteFrom } from '../../src/projections/site.ts';

const view = reserveHistory(siteFrom(checkContent('content', '2026-11-21')).section('tikhorechensk'));

test('every chart stands beside a table of the same numbers', () => {
  expect(view.charts).toHaveLength(3);
  for (const { chart, table } of view.charts) {
    expect(table.rows.map(([label]) => label)).toEqual(chart.labels);
    expect(table.rows.map((row) => row.slice(1).map(Number))).toEqual(
      chart.labels.map((_, index) => chart.series.map(({ values }) => values[index])),
    );
    for (const label of chart.labels) expect(chart.description).toContain(`${label}: `);
  }
});

test('everyone who has been in the reserve was appointed, waits, or left otherwise', () => {
  const outcomes = view.charts[1]?.chart.series[0]?.values ?? [];
  expect(outcomes.reduce((sum, n) => sum + n, 0)).toBe(22);
  expect(outcomes[0]).toBe(6);
});

test('every sitting that changed the reserve is there, newest first, and none that changed nothing', () => {
  const dates = view.sittings.map(({ protocol }) => protocol.href);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(view.sittings.every(({ changes }) => changes.length > 0)).toBe(true);
});
