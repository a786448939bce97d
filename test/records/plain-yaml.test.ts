import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainYaml } from '../../src/records/plain-yaml.ts';
import { allRecords } from '../attack/base-records.ts';
import { everydayYaml, mistypedYaml } from '../attack/everyday-yaml.ts';
import { hostileYaml } from '../attack/fragments.ts';
import { everydayFault } from '../attack/properties.ts';

const SEED = 20_261_122;

describe('takes the everyday spelling', () => {
  test.each([
    ['a: слово', { a: 'слово' }],
    ['a: 5\n  # штук\n# и\nb: -5\n', { a: '5', b: '-5' }],
    ["a: 'да: ''нет'''\nb: \"а, б\"", { a: "да: 'нет'", b: 'а, б' }],
    ['a:\nb: {}\nc: []\nd: [а б, https://a.example/]', { a: '', b: {}, c: [], d: ['а б', 'https://a.example/'] }],
    ['a:\n  - б\n  - c: д\n    e: ж\n', { a: ['б', { c: 'д', e: 'ж' }] }],
    ['a:\n- б\nc:\n  d:\n    e: ж', { a: ['б'], c: { d: { e: 'ж' } } }],
    ['a: >-\n  одна\n  строка\n\n  другая\nb: |\n  как\n    есть\n', { a: 'одна строка\nдругая', b: 'как\n  есть\n' }],
    ['a:  два\u00a0слова \u00a0  \n', { a: 'два\u00a0слова \u00a0' }],
    ['constructor: а', { constructor: 'а' }],
  ])('%j', (text, value) => {
    expect(plainYaml(text)).toStrictEqual(value);
    expect(everydayFault(text)).toBeUndefined();
  });
});

describe('hands on', () => {
  test.each([
    ...[
      '',
      'слово',
      '- a',
      'a: 1\na: 2',
      '__proto__: а',
      '<<: а',
      'имя: а',
      '? a',
      '"a": б',
      ' a: б',
      '--- \na: б',
      '%YAML 1.2',
    ],
    ...[
      'a: &x б',
      'a: *x',
      'a: !а б',
      'a: {b}',
      'a: [б',
      'a: "\\x1b"',
      "a: 'б",
      'a: б: в',
      'a: б\n  в',
      'a: б\n c: д',
      'a:\tб',
    ],
    ...[
      'a: |2\n  б',
      'a: >+\n  б',
      'a: >\n  б',
      'a: >-\n   б\n  в',
      'a: >-\n  б\n    в',
      'a: - б',
      'a: @б',
      'a: б\u202e',
      'a: 😀',
    ],
    ...['a: [\u00a0б]', 'a: [б, "в"]', 'a: [[б]]', 'a:\n '.repeat(20)],
  ])('%j', (text) => {
    expect(plainYaml(text)).toBeUndefined();
  });
});

test.each([
  ['everyday', everydayYaml(), 3000],
  ['short', everydayYaml(4), 3000],
  ['mistyped', mistypedYaml(), 3000],
  ['hostile', hostileYaml(), 1000],
])(
  'whatever is accepted, the parser of the whole language accepts with the same value: %s fields',
  (_, texts, numRuns) => {
    const fault = fc.property(texts, (text) => {
      expect(everydayFault(text)).toBeUndefined();
    });
    fc.assert(fault, { numRuns, seed: SEED });
  },
  20_000,
);

test.each(['content', 'test/municipality/a-rural/content', 'test/municipality/b-district/content'])(
  'every record of %s is read so, with the values of the other parser',
  (folder) => {
    for (const { file, yaml } of allRecords(join(import.meta.dirname, '../..', folder))) {
      expect(plainYaml(yaml), file).toBeDefined();
      expect(everydayFault(yaml), file).toBeUndefined();
    }
  },
);
