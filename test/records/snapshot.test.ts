import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { materialise } from '../../src/records/snapshot.ts';
import { commitAll, git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';

function repository() {
  const folder = folderWith({ 'content/z/a.yaml': 'a: 1\n', 'README.md': 'x\n' });
  const first = commitAll(folder);
  writeFileSync(join(folder, 'content/z/a.yaml'), 'a: 2\n');
  return { folder, content: join(folder, 'content'), first };
}

test('the content of a revision lies in the folder, and only the content', async () => {
  const { content } = repository();
  const into = folderWith({});
  await materialise(content, 'HEAD', into);
  expect(readdirSync(into)).toEqual(['z']);
  expect(readFileSync(join(into, 'z/a.yaml'), 'utf8')).toBe('a: 1\n');
});

test('the working tree and what is staged stay as they were', async () => {
  const { folder, content } = repository();
  git(folder, ['add', '--all']);
  await materialise(content, 'HEAD', folderWith({}));
  expect(git(folder, ['diff', '--cached', '--name-only'])).toBe('content/z/a.yaml');
  expect(readFileSync(join(content, 'z/a.yaml'), 'utf8')).toBe('a: 2\n');
});

test('a revision without the folder leaves an empty one', async () => {
  const folder = folderWith({ 'README.md': 'x\n' });
  const before = commitAll(folder);
  const content = join(folder, 'content');
  mkdirSync(content);
  const into = folderWith({});
  await materialise(content, before, into);
  expect(readdirSync(into)).toEqual([]);
});

test('an unknown revision is refused in words', async () => {
  const { content } = repository();
  await expect(materialise(content, 'no-such', folderWith({}))).rejects.toThrow(
    'Версии «no-such» в этом хранилище нет',
  );
});
