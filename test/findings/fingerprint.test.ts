import { expect, test } from 'vitest';
import { fingerprints } from '../../src/findings/fingerprint.ts';
import { finding } from './example.ts';

const names = (...parts: Parameters<typeof finding>[0][]) => fingerprints(parts.map(finding), (text) => text);

test('the line makes no difference', () => {
  expect(names({ line: 1, column: 1 })).toEqual(names({ line: 7, column: 3 }));
});

test.each([{ rule: 'X2' }, { file: 'b.yaml' }, { key: 'number' }, { message: 'другое' }])('%o does', (part) => {
  expect(names(part)).not.toEqual(names({}));
});

test('findings that are alike have names of their own', () => {
  expect(new Set(names({ line: 1 }, { line: 2 }, { line: 3 })).size).toBe(3);
});
