import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../src/editing/write-files.ts';
import { folderWith } from '../temp-folder.ts';

test('writes all files, with the folders that lead to them', () => {
  const root = folderWith({ 'a.yaml': 'old' });
  writeFiles(
    root,
    new Map([
      ['a.yaml', 'new'],
      ['b/c.yaml', 'c'],
    ]),
  );
  expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('new');
  expect(readFileSync(join(root, 'b/c.yaml'), 'utf8')).toBe('c');
});

test('writes nothing at all where a folder is a link', () => {
  const outside = folderWith({});
  const root = folderWith({ 'a.yaml': 'old' });
  symlinkSync(outside, join(root, 'b'));
  const write = () => {
    writeFiles(
      root,
      new Map([
        ['a.yaml', 'new'],
        ['b/deep/c.yaml', 'c'],
      ]),
    );
  };
  expect(write).toThrow('Вместо папки b лежит ссылка');
  expect([readdirSync(outside), readdirSync(root)]).toEqual([[], ['a.yaml', 'b']]);
  expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('old');
});

test('puts everything back where one file cannot be written', () => {
  const root = folderWith({ 'a.yaml': 'old' });
  mkdirSync(join(root, 'z.yaml/inside'), { recursive: true });
  expect(() => {
    writeFiles(
      root,
      new Map([
        ['a.yaml', 'new'],
        ['b.yaml', 'b'],
        ['z.yaml', 'z'],
      ]),
    );
  }).toThrow();
  expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('old');
  expect(readdirSync(root).sort()).toEqual(['a.yaml', 'z.yaml']);
});
