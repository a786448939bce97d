import { expect, test } from 'vitest';
import { plainPlace } from '../../src/records/plain-places.ts';

// That they are those of the whole parser, in records and in what chance brings, is compared in plain-yaml.test.ts.
test('places of fields in everyday records are found without the parser', () => {
  const lines = [
    'title: Слово',
    'stages:',
    '- name: Первый',
    '  note: >-',
    '    a: b',
    '  from: 2026-01-02',
    'last: |',
    '  x',
  ];
  const at = (...path: (string | number)[]) => plainPlace(lines, path, 'value');
  expect(plainPlace(lines, ['stages', 0, 'from'], 'key')).toStrictEqual({ line: 6, column: 3 });
  expect(at('stages', 0, 'from')).toStrictEqual({ line: 6, column: 9 });
  expect(at('stages', 0)).toStrictEqual({ line: 3, column: 3 });
  expect(at('last')).toStrictEqual({ line: 7, column: 7 });
  expect(at()).toStrictEqual({ line: 1, column: 1 });
  expect([at('x'), at('a'), at('stages', 1), at('title', 'x')]).toStrictEqual(Array(4).fill(undefined));
});
