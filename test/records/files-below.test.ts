import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, whyUnread } from '../../src/records/files-below.ts';
import { folderWith } from '../temp-folder.ts';

const seen = (root: string, limit?: number) =>
  filesBelow(root, limit).map(({ file, problem, regular }) => `${file}${regular ? '' : `: ${problem ?? '?'}`}`);

test('files in the order of their paths, without the repository that the folder is', () => {
  const root = folderWith({ 'b.yaml': '', 'a/b.yaml': '', 'a/.gitkeep': '', '.git/HEAD': '', '.gitignore': '' });
  expect(seen(root)).toEqual(['.gitignore', 'a/.gitkeep', 'a/b.yaml', 'b.yaml']);
});

describe('not entered and named', () => {
  test('links, wherever they lead', () => {
    const root = folderWith({ 'a/x.yaml': '' });
    symlinkSync(root, join(root, 'a/loop'));
    symlinkSync('..', join(root, 'up'));
    symlinkSync('nowhere', join(root, 'dead'));
    symlinkSync('me', join(root, 'me'));
    expect(seen(root).map((line) => line.slice(0, 18))).toEqual([
      'a/loop: это ссылка',
      'a/x.yaml',
      'dead: это ссылка н',
      'me: это ссылка на ',
      'up: это ссылка на ',
    ]);
  });

  test('a repository inside, whatever the letters of its name', () => {
    const root = folderWith({ 'a/.git/config': '', 'b/.GIT/config': '', 'c/.git': 'gitdir: x', 'd/git~1/x': '' });
    expect(seen(root).every((line) => line.includes(': это отдельное хранилище git'))).toBe(true);
    expect(seen(root)).toHaveLength(4);
  });

  test('folders ten deep, and paths that Windows cannot open', () => {
    const deep = 'd/'.repeat(12);
    const root = folderWith({ [`${deep}x.yaml`]: '', [`${'d/'.repeat(9)}x.yaml`]: '' });
    const long = `${'н'.repeat(115)}/${'н'.repeat(115)}`;
    mkdirSync(join(root, 'н'.repeat(115)));
    writeFileSync(join(root, long), '');
    const found = seen(root);
    expect(found[0]).toMatch(/^(d\/){9}d: папки вложены друг в друга глубже 10/);
    expect(found[1]).toBe(`${'d/'.repeat(9)}x.yaml`);
    expect(found[2]).toMatch(/: путь из 231 знаков слишком длинный/);
  });

  test('a folder whose name is no UTF-8', () => {
    const root = folderWith({ 'a.yaml': '' });
    mkdirSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff, 0xfe])]));
    expect(seen(root)).toEqual(['a.yaml', expect.stringMatching(/имя записано не в UTF-8/)]);
  });

  test('a folder that is not there', () => {
    expect(seen('/nowhere/at/all')).toEqual([expect.stringMatching(/^\.: файл или папка исчезли/)]);
  });
});

test('a folder above the limit is refused whole, empty folders counted', () => {
  const root = folderWith({ 'a/x.yaml': '', 'b.yaml': '' });
  expect(seen(root, 3)).toHaveLength(2);
  mkdirSync(join(root, 'c'));
  expect(seen(root, 3)).toEqual([expect.stringMatching(/^\.: здесь больше 3 файлов и папок.*проверка не начата/)]);
});

test('faults of the disk are said in words; faults of a program are not hidden', () => {
  const fault = (code: string) => whyUnread(Object.assign(new Error('x'), { code }));
  expect(fault('EACCES')).toMatch(/не разрешает система/);
  expect(fault('EIO')).toMatch(/\(EIO\)/);
  expect(fault('EMFILE')).toMatch(/слишком много файлов/);
  expect(() => whyUnread(new TypeError('x'))).toThrow(TypeError);
  expect(() => fault('ERR_INVALID_ARG_TYPE')).toThrow('x');
});
