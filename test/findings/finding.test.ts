import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS, sortFindings, summarise, type Finding } from '../../src/findings/finding.ts';
import { finding } from './example.ts';

describe('sortFindings', () => {
  test('keeps a message on its line, whatever it quotes', () => {
    expect(sortFindings([finding({ message: 'а\n::error::б\u001b[31m' })])[0]?.message).toBe('а ::error::б [31m');
  });

  test.each<[string, Partial<Finding>, Partial<Finding>]>([
    ['file', { file: 'a.yaml', line: 9 }, { file: 'b.yaml', line: 1 }],
    ['line, as a number', { line: 9, column: 9 }, { line: 10, column: 1 }],
    ['column, as a number', { column: 9, rule: 'X9' }, { column: 10, rule: 'X1' }],
    ['rule', { rule: 'A1', message: 'я' }, { rule: 'X1', message: 'а' }],
    ['message', { message: 'а' }, { message: 'б' }],
    ['the same text for another key', { key: 'a' }, { key: 'b' }],
  ])('puts first by %s', (_, first, second) => {
    const expected = [finding(first), finding(second)];
    expect(sortFindings(expected)).toEqual(expected);
    if (_ !== 'the same text for another key') expect(sortFindings([...expected].reverse())).toEqual(expected);
  });

  test('drops repetitions, whatever their level, and keeps what differs', () => {
    const list = [finding(), finding(), finding({ label: 'Дата' }), finding({ line: 2 })];
    expect(sortFindings(list)).toHaveLength(2);
  });

  test('leaves its argument as it was', () => {
    const list = [finding({ file: 'b' }), finding({ file: 'a' })];
    sortFindings(list);
    expect(list.map(({ file }) => file)).toEqual(['b', 'a']);
  });

  test('gives one order, whatever the order of arrival', () => {
    const one = fc.record({
      file: fc.constantFrom('a', 'b', 'ё'),
      line: fc.integer({ min: 1, max: 3 }),
      column: fc.integer({ min: 1, max: 3 }),
      rule: fc.constantFrom('X1', 'X2'),
      message: fc.constantFrom('а', 'б'),
    });
    fc.assert(
      fc.property(fc.array(one), (parts) => {
        const list = parts.map((part) => finding(part));
        const sorted = sortFindings(list);
        expect(sortFindings([...list].reverse())).toEqual(sorted);
        expect(sortFindings(sorted)).toEqual(sorted);
      }),
    );
  });
});

describe('summarise', () => {
  test('counts level by level', () => {
    const list = LEVELS.flatMap((level, n) => Array.from({ length: n + 1 }, () => finding({ level })));
    expect(summarise(list)).toEqual({ error: 1, breach: 2, warning: 3, reminder: 4 });
  });

  test('names every level of nothing', () => {
    expect(summarise([])).toEqual({ error: 0, breach: 0, warning: 0, reminder: 0 });
  });
});
