import { describe, expect, test } from 'vitest';
import { coerce, type RawValue } from '../../src/records/coerce.ts';
import type { Field } from '../../src/records/fields.ts';

const field = (kind: Field['kind'], more: Partial<Field> = {}): Field => ({
  name: 'x',
  kind,
  label: 'X',
  required: false,
  public: false,
  fact: false,
  ...more,
});

describe.each<[Field['kind'], [string, unknown][]]>([
  [
    'integer',
    [
      ['5', 5],
      ['0', 0],
      ['-1', -1],
      ['999999999999999', 999_999_999_999_999],
    ],
  ],
  [
    'number',
    [
      ['5', 5],
      ['-0.5', -0.5],
      ['41.7', 41.7],
      ['0', 0],
    ],
  ],
  [
    'boolean',
    [
      ['true', true],
      ['false', false],
    ],
  ],
])('%s', (kind, pairs) => {
  test.each(pairs)('%s is converted', (text, value) => {
    expect(coerce(text, field(kind))).toBe(value);
  });

  test.each([
    '',
    ' 5',
    '05',
    '+5',
    '-0',
    '0x1F',
    '0o7',
    '0b1',
    '1e3',
    '1_000',
    '1 000',
    '5,5',
    '.5',
    '5.',
    '∞',
    'NaN',
    'да',
    'yes',
    'True',
    'null',
    '٥',
    '9'.repeat(16),
  ])('«%s» stays a string', (text) => {
    expect(coerce(text, field(kind))).toBe(text);
  });
});

test.each(['5', '0.5', 'true', 'null'])('text: «%s» stays a string', (text) => {
  expect(coerce(text, field('text'))).toBe(text);
  expect(coerce(text, undefined)).toBe(text);
});

test('goes into objects and lists by the schema, and leaves unknown fields alone', () => {
  const schema = field('object', {
    fields: [field('integer', { name: 'n' }), field('list', { name: 'list', item: field('boolean') })],
  });
  const raw: RawValue = { n: '5', list: ['true', 'нет'], unknown: { n: '5' } };
  expect(coerce(raw, schema)).toEqual({ n: 5, list: [true, 'нет'], unknown: { n: '5' } });
});

test('a key without a value is an empty string, whatever the kind', () => {
  for (const kind of ['text', 'integer', 'object', 'list'] as const) expect(coerce(null, field(kind))).toBe('');
});

test('__proto__ stays a field of its own', () => {
  const value = coerce(JSON.parse('{"__proto__": {"n": "5"}}') as RawValue, field('object', { fields: [] }));
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});
