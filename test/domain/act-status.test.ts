import { describe, expect, test } from 'vitest';
import { actCycles, actDate, actStatuses } from '../../src/domain/act-status.ts';
import type { Act } from '../../src/domain/records.ts';
import { act } from './build.ts';

const TODAY = '2026-06-01';
const old = act('old', { date: '2012-01-01' });
const status = (...others: Act[]) => actStatuses([old, ...others], TODAY).get('old');

describe('an act is', () => {
  test.each<[string, Act[], string]>([
    ['in force', [], 'in-force'],
    ['amended', [act('new', { date: '2019-01-01', amends: [{ act: 'old' }] })], 'amended'],
    ['amended from the very day', [act('new', { date: TODAY, amends: [{ act: 'old' }] })], 'amended'],
    ['repealed', [act('new', { date: '2019-01-01', repeals: [{ act: 'old' }] })], 'repealed'],
    [
      'partly repealed',
      [act('new', { date: '2019-01-01', repeals: [{ act: 'old', scope: 'пункт 3' }] })],
      'partly-repealed',
    ],
    [
      'repealed whole after a part',
      [
        act('a', { date: '2019-01-01', repeals: [{ act: 'old', scope: 'пункт 3' }] }),
        act('b', { date: '2020-01-01', repeals: [{ act: 'old' }] }),
      ],
      'repealed',
    ],
    [
      'repealed rather than amended',
      [
        act('a', { date: '2019-01-01', amends: [{ act: 'old' }] }),
        act('b', { date: '2020-01-01', repeals: [{ act: 'old' }] }),
      ],
      'repealed',
    ],
    [
      'untouched by an act that does not act yet',
      [act('new', { date: '2026-05-01', inForceFrom: '2026-06-02', repeals: [{ act: 'old' }] })],
      'in-force',
    ],
    ['repealed by an act without a date', [act('new', { repeals: [{ act: 'old' }] })], 'repealed'],
  ])('%s', (_, others, state) => {
    expect(status(...others)?.state).toBe(state);
  });

  test('not yet in force', () => {
    const later = act('later', { date: '2026-05-01', inForceFrom: '2026-06-02' });
    expect(actStatuses([later], TODAY).get('later')?.state).toBe('not-yet');
    expect(actStatuses([later], '2026-06-02').get('later')?.state).toBe('in-force');
  });

  test('in force without a date', () => {
    expect(actStatuses([act('a1')], TODAY).get('a1')?.state).toBe('in-force');
  });
});

test('says which acts have changed it and in what part', () => {
  const amending = act('new', {
    date: '2019-01-01',
    amends: [{ act: 'old' }],
    repeals: [{ act: 'old', scope: 'пункт 3' }],
  });
  expect(status(amending)).toEqual({
    state: 'partly-repealed',
    amendedBy: [amending],
    repealedBy: [{ act: amending, scope: 'пункт 3' }],
  });
});

test.each<[Act, string | undefined]>([
  [act('a', { date: '2026-01-01' }), '2026-01-01'],
  [act('a', { date: '2026-01-01', inForceFrom: '2026-02-01' }), '2026-02-01'],
  [act('a'), undefined],
])('actDate %j', (one, date) => {
  expect(actDate(one)).toBe(date);
});

describe('cycles', () => {
  const amends = (id: string, ...targets: string[]) => act(id, { amends: targets.map((target) => ({ act: target })) });
  const repeals = (id: string, ...targets: string[]) =>
    act(id, { repeals: targets.map((target) => ({ act: target })) });

  test.each<[string, Act[], string[][]]>([
    ['none in a chain', [amends('a', 'b'), amends('b', 'c'), act('c')], []],
    ['none in a diamond', [amends('a', 'b', 'c'), amends('b', 'd'), amends('c', 'd'), act('d')], []],
    ['none through an act that is missing', [amends('a', 'gone')], []],
    ['an act that amends itself', [amends('a', 'a')], [['a']]],
    ['two acts', [amends('a', 'b'), repeals('b', 'a')], [['a', 'b']]],
    [
      'three acts, behind a fourth',
      [amends('x', 'a'), amends('a', 'b'), amends('b', 'c'), amends('c', 'a')],
      [['a', 'b', 'c']],
    ],
    [
      'two cycles',
      [amends('a', 'b'), amends('b', 'a'), amends('c', 'd'), amends('d', 'c')],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s', (_, acts, expected) => {
    expect(actCycles(acts)).toEqual(expected);
  });

  test('a long chain of acts ends', () => {
    const chain = Array.from({ length: 2000 }, (_, n) => amends(`a-${n}`, `a-${n + 1}`));
    expect(actCycles(chain)).toEqual([]);
  });
});
