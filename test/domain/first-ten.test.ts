import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/domain/records.ts';
import { decision, inclusion, register } from './build.ts';

const days = { s1: '2026-01-10', s2: '2026-02-10', s3: '2026-03-10' };
const people = (n: number, from = 1) => Array.from({ length: n }, (_, i) => `p-${i + from}`);
const ten = (n: number): Decision => decision('ten', 's1', 'first-ten-include', { persons: people(n) });
const on = (date: string, ...decisions: Decision[]) => register(days, decisions).firstTenOn(date);

describe('state', () => {
  test.each<[string, Decision[], string, number]>([
    ['nobody: not formed, which is no fault', [], 'not-formed', 0],
    ['ten', [ten(10)], 'complete', 10],
    ['nine without a decision', [ten(9)], 'short', 9],
    ['nine by a decision', [ten(9), decision('size', 's2', 'first-ten-size', { size: 9 })], 'complete', 9],
    ['eleven', [ten(10), decision('more', 's2', 'first-ten-include', { person: 'p-11' })], 'over', 11],
    [
      'four, though four were decided: the least is five',
      [ten(4), decision('size', 's2', 'first-ten-size', { size: 4 })],
      'short',
      4,
    ],
    ['five by a decision', [ten(5), decision('size', 's2', 'first-ten-size', { size: 5 })], 'complete', 5],
    ['ten, of whom one has left', [ten(10), decision('out', 's2', 'first-ten-exclude', { person: 'p-1' })], 'short', 9],
    ['all have left', [ten(1), decision('out', 's2', 'first-ten-exclude', { person: 'p-1' })], 'not-formed', 0],
    [
      'included twice counts once',
      [ten(10), decision('again', 's2', 'first-ten-include', { persons: ['p-1', 'p-2'] })],
      'complete',
      10,
    ],
  ])('%s', (_, decisions, state, members) => {
    const result = on('2026-12-31', ...decisions);
    expect(result.state).toBe(state);
    expect(result.members).toHaveLength(members);
  });
});

test('on a day before and after each decision', () => {
  const decisions = [ten(9), decision('size', 's2', 'first-ten-size', { size: 9 })];
  expect(on('2026-01-09', ...decisions).state).toBe('not-formed');
  expect(on('2026-02-09', ...decisions)).toMatchObject({ state: 'short', size: 10 });
  expect(on('2026-02-10', ...decisions)).toMatchObject({ state: 'complete', size: 9 });
});

test('who leaves the reserve as a whole leaves the First Ten, who leaves one post stays', () => {
  const included = inclusion('in', 's1', 'p-1');
  const other = inclusion('other', 's1', 'p-1', { position: 'nach' });
  const whole = decision('out', 's2', 'exclude', { person: 'p-1' });
  const part = decision('out', 's2', 'exclude', { person: 'p-1', position: 'zam' });
  expect(on('2026-12-31', included, ten(10), whole).members).toHaveLength(9);
  expect(on('2026-12-31', included, other, ten(10), part).members).toHaveLength(10);
  // Whose only post it was has left the reserve as a whole.
  expect(on('2026-12-31', included, ten(10), part).members).toHaveLength(9);
});

test('the last change is the last decision that moved somebody', () => {
  const last = (...decisions: Decision[]) => on('2026-12-31', ...decisions).lastChange?.decision.id;
  const out = decision('out', 's2', 'first-ten-exclude', { person: 'p-1' });
  expect(last(ten(10))).toBe('ten');
  expect(last(ten(10), out)).toBe('out');
  expect(last(ten(10), out, decision('size', 's3', 'first-ten-size', { size: 9 }))).toBe('out');
  expect(last(ten(10), out, decision('nobody', 's3', 'first-ten-exclude', { person: 'p-99' }))).toBe('out');
});

test('a rejected decision changes nothing', () => {
  expect(on('2026-12-31', { ...ten(10), data: { ...ten(10).data, vote: { for: 2, against: 3 } } }).state).toBe(
    'not-formed',
  );
});
