import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requestHistory } from '../../src/records/request-commits.ts';
import { commitAll, git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';

test('every version that the commits since the base bring is there once, with its text and its commit', async () => {
  const root = folderWith({ 'content/a.yaml': 'одно\n', 'content/b.pdf': 'x', 'README.md': 'x' });
  const base = commitAll(root);
  writeFileSync(join(root, 'content/a.yaml'), 'другое\n');
  const first = git(root, ['rev-parse', '--short', commitAll(root)]);
  writeFileSync(join(root, 'content/a.yaml'), 'третье\n');
  writeFileSync(join(root, 'content/имя с пробелом.yaml'), 'x'.repeat(70_000));
  writeFileSync(join(root, 'README.md'), 'y');
  commitAll(root);
  const { commitOf, messages, versions } = await requestHistory(join(root, 'content'), base, /\.yaml$/);
  expect(messages.map(({ message }) => message.trim())).toEqual(['Записи 2026-11-20', 'Записи 2026-11-20']);
  expect(versions.map(({ file, text }) => [file, text]).sort()).toEqual([
    ['a.yaml', 'другое\n'],
    ['a.yaml', 'третье\n'],
    ['имя с пробелом.yaml', undefined],
  ]);
  expect(await commitOf(versions.find(({ text }) => text === 'другое\n')!.blob)).toBe(first);
});

test('an unknown base is refused in Russian', async () => {
  const root = folderWith({ 'a.yaml': 'x' });
  commitAll(root);
  await expect(requestHistory(root, 'net-takoy', /./)).rejects.toThrow(/Версии «net-takoy» в этом хранилище нет/);
});
