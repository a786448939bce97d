import { describe, expect, test } from 'vitest';
import type { RawValue } from '../../src/records/coerce.ts';
import { parseRecord } from '../../src/records/read.ts';
import { parseYaml, type ParsedYaml, type YamlProblem } from '../../src/records/yaml.ts';

function parsed(text: string, firstLine?: number): ParsedYaml {
  const result = parseYaml(text, firstLine);
  if (Array.isArray(result)) throw new Error(JSON.stringify(result));
  return result;
}

function problems(text: string): YamlProblem[] {
  const result = parseYaml(text);
  return Array.isArray(result) ? result : [];
}

describe('scalars stay the strings that were written', () => {
  test.each([
    ['010'],
    ['0o17'],
    ['0x1F'],
    ['12:30'],
    ['2025-02-30'],
    ['2026-01-02'],
    ['yes'],
    ['no'],
    ['true'],
    ['null'],
    ['~'],
    ['.nan'],
    ['1_000'],
    ['08631000'],
    ['+7 (000) 000-00-00'],
    ['352-VII ДГ'],
    ['=1+1'],
  ])('%s', (text) => {
    expect(parsed(`a: ${text}`).value).toEqual({ a: text });
  });

  test('without a value: an empty string', () => {
    expect(parsed('a:\nb: ""').value).toEqual({ a: '', b: '' });
  });

  test('quoted, folded and literal', () => {
    expect(parsed('a: "05"\nb: >\n  один\n  два\nc: |\n  три\n').value).toEqual({
      a: '05',
      b: 'один два\n',
      c: 'три\n',
    });
  });

  test('__proto__ is a key like any other and changes no prototype', () => {
    const { value } = parsed('__proto__: {polluted: yes}');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: RawValue }).polluted).toBeUndefined();
  });
});

describe('refuses', () => {
  test.each<[string, string, string, RegExp]>([
    ['a key written twice', 'a: b\na: c', '2:1', /уже есть/],
    ['a key written twice in quotes', '"a": b\na: c', '2:1', /уже есть/],
    ['a key written twice deep inside', 'a:\n  - b: 1\n    b: 2', '3:5', /уже есть/],
    ['an anchor', 'a: &x b', '1:7', /знаки & и \*/],
    ['an alias without an anchor', 'a: *x', '1:4', /знаки & и \*/],
    ['the tag !!int', 'a: !!int 5', '1:4', /знак !/],
    ['the tag !include', 'a: !include /etc/passwd', '1:4', /знак !/],
    ['the directive %YAML', '%YAML 1.1\n---\na: b', '1:1', /знаком %/],
    ['the directive %TAG', '%TAG ! tag:x,2000:\n---\na: b', '1:1', /знаком %/],
    ['two documents', 'a: b\n---\nc: d', '2:1', /несколько записей/],
    ['a tab as indent', 'a:\n\tb: c', '2:1', /табуляц/],
    ['the merge key', '<<: {a: b}', '1:1', /поле << не допускается/],
    ['a list as a key', '? [a]\n: b', '1:3', /простым словом/],
    ['a map as a key', '? {a: b}\n: c', '1:3', /простым словом/],
    ['nothing', '', '1:1', /запись пуста/],
    ['comments only', '# a\n# b\n', '1:1', /запись пуста/],
    ['an open quote', 'a: "b', '1:6', /не хватает знака/],
    ['a colon in a value', 'a: b: c', '1:4', /двоеточи/],
    ['a control character spelt out', 'a: "\\e[31m"', '1:4', /невидимый управляющий знак/],
    ['NUL spelt out', 'a: "\\0"', '1:4', /^в значении нулевой байт \(U\+0000\)/],
    ['a space of no width spelt out', 'a: "x\\u200b"', '1:4', /^в значении знак нулевой ширины \(U\+200B\)/],
    ['half a character spelt out', 'a: "\\ud800"', '1:4', /^в значении половина знака/],
    ['a value that begins with @', 'a: @b', '1:4', /в кавычки/],
  ])('%s', (_, text, at, message) => {
    const [first] = problems(text);
    expect(first).toBeDefined();
    expect(`${first?.line}:${first?.column}`).toBe(at);
    expect(first?.problem).toMatch(message);
  });

  test('an alias bomb, before it is unfolded', () => {
    const levels = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`);
    const found = problems(`a0: &a0 x\n${levels.join('\n')}`);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.problem).toMatch(/знаки & и \*/);
  });
});

describe('nesting', () => {
  const flow = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const block = (depth: number) => Array.from({ length: depth }, (_, n) => `${' '.repeat(n)}a:`).join('\n');

  test.each([
    ['brackets', flow(12)],
    ['fields', `${block(11)} b`],
  ])('12 levels of %s pass', (_, text) => {
    expect(problems(text)).toEqual([]);
  });

  test.each([
    ['13 brackets', flow(13)],
    ['13 fields', `${block(13)} b`],
    ['1 000 brackets', flow(1000)],
    ['60 000 brackets', '['.repeat(60_000)],
    ['60 000 braces', '{'.repeat(60_000)],
    ['30 000 brackets behind as many closing ones', `# ${']'.repeat(30_000)}\na: ${'['.repeat(30_000)}`],
    ['30 000 lists in a line', '- '.repeat(30_000)],
    ['30 000 keys in a line', '? '.repeat(30_000)],
    ['300 fields', block(300)],
  ])(
    '%s are refused, quickly and without a crash',
    (_, text) => {
      const found = parseRecord('act', Buffer.from(text), false);
      expect(Array.isArray(found)).toBe(true);
      expect((found as YamlProblem[]).map(({ problem }) => problem).join()).toMatch(/вложенность|не удалось разобрать/);
    },
    4000,
  );

  test('a map of ten thousand keys in one line ends', () => {
    const keys = Array.from({ length: 10_000 }, (_, n) => `k${n}`).join(',');
    expect(parseRecord('act', Buffer.from(`{${keys}}`), false)).toBeDefined();
  }, 10_000);
});

describe('places', () => {
  const text = 'a: b\nvote:\n  for: 5\n  recused: [p-1, p-2]\nitems:\n  - n: 1\n    text: x\nlast:\n';
  test.each<[string, (string | number)[], 'key' | 'value', string]>([
    ['a value', ['a'], 'value', '1:4'],
    ['a key', ['a'], 'key', '1:1'],
    ['a nested value', ['vote', 'for'], 'value', '3:8'],
    ['a nested key', ['vote', 'for'], 'key', '3:3'],
    ['an element in brackets', ['vote', 'recused', 1], 'value', '4:18'],
    ['a field of an element', ['items', 0, 'text'], 'key', '7:5'],
    ['an element', ['items', 0], 'value', '6:5'],
    ['an empty value', ['last'], 'value', '8:6'],
    ['the whole record', [], 'value', '1:1'],
    ['a missing field: its parent', ['vote', 'against'], 'value', '3:3'],
    ['a missing field of the record', ['nothing', 'at', 'all'], 'value', '1:1'],
  ])('%s', (_, path, part, at) => {
    const { line, column } = parsed(text).place(path, part);
    expect(`${line}:${column}`).toBe(at);
  });

  test('count from the line on which the text begins', () => {
    expect(parsed('a: b', 7).place(['a'], 'value')).toEqual({ line: 7, column: 4 });
    expect(parseYaml('a: b\na: c', 7)).toMatchObject([{ line: 8, column: 1 }]);
  });
});
