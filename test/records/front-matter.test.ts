import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/records/front-matter.ts';
import { parseRecord } from '../../src/records/read.ts';

describe('splits', () => {
  test.each<[string, string, { yaml: string; body: string; bodyLine: number }]>([
    ['fields and text', '---\na: b\n---\n\nТекст\n', { yaml: 'a: b', body: '\nТекст\n', bodyLine: 4 }],
    ['no text', '---\na: b\n---\n', { yaml: 'a: b', body: '', bodyLine: 4 }],
    ['no line end after the fence', '---\na: b\n---', { yaml: 'a: b', body: '', bodyLine: 3 }],
    ['no fields', '---\n---\nТекст', { yaml: '', body: 'Текст', bodyLine: 3 }],
    ['comments only', '---\n# a\n---\nТекст', { yaml: '', body: 'Текст', bodyLine: 4 }],
    ['an empty first line', '---\n\na: b\n---\nТекст', { yaml: '\na: b', body: 'Текст', bodyLine: 5 }],
    [
      'a second block as text',
      '---\na: b\n---\n---js\nx\n---\n',
      { yaml: 'a: b', body: '---js\nx\n---\n', bodyLine: 4 },
    ],
  ])('%s', (_, text, parts) => {
    expect(splitFrontMatter(text)).toEqual(parts);
  });
});

describe('refuses', () => {
  test.each<[string, string, number, RegExp]>([
    ['---js', '---js\n{}\n---\n', 1, /слово после дефисов не допускается/],
    ['---javascript', '---javascript\n{}\n---\n', 1, /слово после дефисов/],
    ['---JS', '---JS\n{}\n---\n', 1, /слово после дефисов/],
    ['--- js', '--- js\n{}\n---\n', 1, /слово после дефисов/],
    ['---json', '---json\n{}\n---\n', 1, /слово после дефисов/],
    ['---constructor', '---constructor\n{}\n---\n', 1, /слово после дефисов/],
    ['four dashes', '----\na: b\n---\n', 1, /слово после дефисов/],
    ['a space after the dashes', '--- \na: b\n---\n', 1, /слово после дефисов/],
    ['no fence', 'a: b\n', 1, /должна начинаться шапкой/],
    ['an empty file', '', 1, /должна начинаться шапкой/],
    ['an empty line before', '\n---\na: b\n---\n', 1, /должна начинаться шапкой/],
    ['+++', '+++\na = "b"\n+++\n', 1, /должна начинаться шапкой/],
    ['an open fence', '---\na: b\n', 1, /шапка не закрыта/],
    ['a word on the closing line', '---\na: b\n---x\n---\n', 3, /только три дефиса/],
    ['a longer closing line', '---\na: b\nc: d\n----\n---\n', 4, /только три дефиса/],
  ])('%s', (_, text, line, problem) => {
    expect(splitFrontMatter(text)).toEqual({ line, problem: expect.stringMatching(problem) as string });
  });
});

describe('never runs what it reads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'canary-'));
  const canary = join(folder, 'written');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const program = `require('fs').writeFileSync(${JSON.stringify(canary)}, 'x')`;

  test.each([
    `---js\n{ a: ${program} }\n---\n`,
    `---javascript\n{ a: ${program} }\n---\n`,
    `--- js\n{ a: ${program} }\n---\n`,
    `---\ntitle: x\n---\n---js\n{ a: ${program} }\n---\n`,
    `---\ntitle: x\n---\n\nexport const a = ${program}\n`,
    `---\ntitle: x\n---\n\n{${program}}\n`,
    `---\ntitle: !!js/function "function () { ${program} }"\n---\n`,
  ])('%j', (text) => {
    parseRecord('material', Buffer.from(text), true);
    expect(existsSync(canary)).toBe(false);
  });
});

test('gray-matter and the YAML parser have one door each', () => {
  const src = join(import.meta.dirname, '../../src');
  const files = (pattern: RegExp) =>
    readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|astro|mjs)$/.test(file))
      .filter((file) => pattern.test(readFileSync(join(src, file), 'utf8')))
      .sort();
  const importers = (name: string) => files(new RegExp(`(from|import|load|require)\\s*\\(?['"]${name}['"]`));
  expect(importers('gray-matter')).toEqual(['records/parsers.ts']);
  expect(files(/parsers\.frontMatter/)).toEqual(['records/front-matter.ts']);
  expect(importers('yaml')).toEqual([
    'editing/list/needs.ts',
    'editing/tidy.ts',
    'editing/yaml-edits.ts',
    'editing/yaml-nodes.ts',
    'editing/yaml-text.ts',
    'records/parsers.ts',
    'records/yaml-messages.ts',
    'records/yaml.ts',
  ]);
  expect(files(/parsers\.yaml/)).toEqual(['records/yaml.ts']);
  expect(importers('satteri')).toEqual(['records/parsers.ts']);
  expect(files(/parsers\.markdown/)).toEqual(['records/body.ts']);
});
