import { expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { hide } from '../../src/findings/hide.ts';
import { finding } from './example.ts';

const at = (line: number, column: number, hidden: number, more: Partial<Finding> = {}) =>
  finding({ line, column, hidden, ...more });

test('what is hidden is covered, and everything else stays at its place', () => {
  expect(hide('а: 12345\nб: 678', [at(1, 4, 5)])).toBe('а: *****\nб: 678');
  expect(hide('а: 12345\nб: 678', [at(2, 4, 3), at(1, 4, 5)])).toBe('а: *****\nб: ***');
});

test('a datum over two lines keeps its line break', () => {
  expect(hide('1 2\n3 4\n', [at(1, 1, 5)])).toBe('***\n* 4\n');
});

test('two that overlap are covered once', () => {
  expect(hide('123456789', [at(1, 1, 4), at(1, 3, 4), at(1, 4, 1)])).toBe('******789');
});

test('findings without a datum and those of another commit cover nothing', () => {
  expect(hide('12345', [finding({ line: 1, column: 1 }), at(1, 1, 5, { commit: 'a1b2c3d' })])).toBe('12345');
});
