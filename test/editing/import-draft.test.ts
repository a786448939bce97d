import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importDraft } from '../../src/editing/import-draft.ts';
import { commitAll, git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';

test('a file that is no draft changes nothing and is answered in words', async () => {
  const folder = folderWith({ 'content/z/a.yaml': 'a: 1\n', 'other.txt': 'не черновик' });
  commitAll(folder);
  const before = git(folder, ['for-each-ref']);
  const { code, text } = await importDraft(join(folder, 'other.txt'), join(folder, 'content'));
  expect(code).toBe(1);
  expect(text).toMatch(/^[А-ЯЁ][^\n]*\.\n$/);
  expect(git(folder, ['for-each-ref'])).toBe(before);
});

test('a folder without git is told how to become one', async () => {
  const folder = folderWith({ 'content/z/a.yaml': 'a: 1\n', 'other.txt': '' });
  const { code, text } = await importDraft(join(folder, 'other.txt'), join(folder, 'content'));
  expect({ code, text }).toEqual({ code: 1, text: expect.stringContaining('git init') as string });
});
