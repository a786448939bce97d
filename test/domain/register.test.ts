import { describe, expect, test } from 'vitest';
import { decision, inclusion, register } from './build.ts';

const order = (r: ReturnType<typeof register>) => r.inOrder.map((resolution) => resolution.decision.id);
const days = { s1: '2026-01-10', s2: '2026-02-10' };

describe('decisions take effect in the order', () => {
  test.each<[string, Parameters<typeof register>[1], string[]]>([
    ['of their days', [inclusion('b', 's2', 'p-1'), inclusion('a', 's1', 'p-2')], ['a', 'b']],
    [
      'of the day they name',
      [inclusion('a', 's1', 'p-1', { effectiveFrom: '2026-03-01' }), inclusion('b', 's2', 'p-2')],
      ['b', 'a'],
    ],
    [
      'of the sitting, on one day',
      [inclusion('a', 's2', 'p-1'), inclusion('b', 's1', 'p-2', { effectiveFrom: '2026-02-10' })],
      ['b', 'a'],
    ],
    [
      'of the agenda',
      [inclusion('a', 's1', 'p-1', { item: 10 }), inclusion('b', 's1', 'p-2', { item: 9 })],
      ['b', 'a'],
    ],
    [
      'exclusion first within a question',
      [
        inclusion('a', 's1', 'p-1'),
        decision('b', 's1', 'exclude', { person: 'p-2' }),
        decision('c', 's1', 'first-ten-exclude', { person: 'p-2' }),
      ],
      ['b', 'c', 'a'],
    ],
    ['of their ids at last', [inclusion('b', 's1', 'p-1'), inclusion('a', 's1', 'p-2')], ['a', 'b']],
  ])('%s', (_, decisions, expected) => {
    expect(order(register(days, decisions))).toEqual(expected);
    expect(order(register(days, [...decisions].reverse()))).toEqual(expected);
  });
});

test('finds sittings and decisions by id', () => {
  const r = register(days, [inclusion('a', 's1', 'p-1')]);
  expect([...r.sittings.keys()]).toEqual(['s1', 's2']);
  expect(r.resolutions.get('a')?.sitting).toBe(r.sittings.get('s1'));
});
