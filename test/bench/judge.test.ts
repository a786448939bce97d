import { describe, expect, test } from 'vitest';
import { growthExponent, median, type Row } from './figures.ts';
import { GOALS, type Goal, type WorkId } from './goals.ts';
import { exitCodeOf, judge } from './judge.ts';

const row = (work: WorkId, size: number, ...walls: number[]): Row => ({
  work,
  size,
  records: size,
  samples: walls.map((wall) => ({ wall, cpu: wall, peak: wall * 1e9 })),
});
const toHugo: Goal = { title: '', records: 100, metric: 'wall', of: ['build'], against: ['hugo'], atMost: 0.5 };
const growth: Goal = { ...toHugo, records: 1000, against: { growthFrom: 100 }, atMost: 1.1 };

describe('a goal against other works', () => {
  test('is met up to the very number, by medians', () => {
    const rows = [row('build', 100, 9, 1, 2), row('hugo', 100, 4)];
    expect(judge([toHugo], rows)).toEqual([{ goal: toHugo, outcome: 'met', ratio: 0.5 }]);
  });

  test('is missed above it', () => {
    expect(judge([toHugo], [row('build', 100, 3), row('hugo', 100, 4)])).toMatchObject([{ outcome: 'missed' }]);
  });

  test('is not measured where one of the works was not run', () => {
    expect(judge([toHugo], [row('build', 100, 3)])).toEqual([{ goal: toHugo, outcome: 'not measured' }]);
    expect(judge([toHugo], [])).toEqual([{ goal: toHugo, outcome: 'not measured' }]);
  });

  test('adds works up on both sides', () => {
    const sum: Goal = { ...toHugo, of: ['check-changed', 'build-changed'], against: ['check', 'build-all'] };
    const rows = (['check-changed', 'build-changed'] as const).map((work) => row(work, 100, 1));
    expect(judge([sum], [...rows, row('check', 100, 3), row('build-all', 100, 5)])[0]?.ratio).toBe(0.25);
    expect(judge([sum], [...rows, row('check', 100, 3)])[0]?.outcome).toBe('not measured');
  });

  test('is only hinted at by a smaller run', () => {
    const rows = [row('build', 10, 9), row('hugo', 10, 3)];
    expect(judge([toHugo], rows)).toEqual([{ goal: toHugo, outcome: 'not measured', hint: { size: 10, ratio: 3 } }]);
  });
});

test('memory that the system does not tell is not measured', () => {
  const goal: Goal = { ...toHugo, metric: 'peak', against: { limit: 1.2e9 }, atMost: 1 };
  expect(judge([goal], [row('build', 100, 1)])[0]?.ratio).toBeCloseTo(1 / 1.2);
  const silent: Row = { ...row('build', 100), samples: [{ wall: 1, cpu: 1 }] };
  expect(judge([goal], [silent])[0]?.outcome).toBe('not measured');
});

test('growth is held against the number of records that there really were', () => {
  const large = { ...row('build', 1000, 22), records: 2000 };
  expect(judge([growth], [row('build', 100, 1), large])).toMatchObject([{ outcome: 'met', ratio: 1.1 }]);
  expect(judge([growth], [row('build', 100, 1), row('build', 1000, 12)])).toMatchObject([{ outcome: 'missed' }]);
  expect(judge([growth], [row('build', 1000, 12)])).toMatchObject([{ outcome: 'not measured' }]);
});

test('only a missed goal and something of our own that did not work fail the run', () => {
  const [met] = judge([toHugo], [row('build', 100, 1), row('hugo', 100, 4)]);
  const [missed] = judge([toHugo], [row('build', 100, 4), row('hugo', 100, 4)]);
  const [open] = judge([toHugo], []);
  expect(exitCodeOf([met!, open!], [])).toBe(0);
  expect(exitCodeOf([met!, missed!, open!], [])).toBe(1);
  expect(exitCodeOf([met!], ['проверка: код выхода 1'])).toBe(1);
});

test('a median of an even count lies between', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, undefined]);
});

test('the growth exponent is 1 for proportional and 2 for square', () => {
  expect(growthExponent(row('check', 100, 1), row('check', 1000, 10), 'wall')).toBeCloseTo(1);
  expect(growthExponent(row('check', 100, 1), row('check', 1000, 100), 'wall')).toBeCloseTo(2);
  expect(growthExponent(row('check', 100, 1), undefined, 'wall')).toBeUndefined();
});

test('every goal of a full run can be met and can be missed', () => {
  const works = [...new Set(GOALS.flatMap(({ against, of }) => [...of, ...('length' in against ? against : [])]))];
  const sized = (walls: (work: WorkId) => number) =>
    works.flatMap((work) => [10_000, 81_000].map((size) => row(work, size, walls(work) * size)));
  const own = (work: WorkId) => /^(check|build)/.test(work);
  const changed = (work: WorkId) => work.endsWith('-changed');
  const good = judge(
    GOALS,
    sized((work) => (changed(work) ? 1e-8 : own(work) ? 1e-6 : 1e-4)),
  );
  expect(good.map(({ outcome }) => outcome)).toEqual(GOALS.map(() => 'met'));
  const bad = judge(
    GOALS,
    works.flatMap((work) => [10_000, 81_000].map((size) => row(work, size, own(work) ? size ** 2 : 1))),
  );
  expect(bad.filter(({ goal, outcome }) => outcome !== 'missed' && !changed(goal.of[0]!))).toEqual([]);
});
