import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { importDraft } from '../../src/editing/import-draft.ts';
import { exportDraft } from '../../src/editing/patch.ts';
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

test('records at the top of a repository take in records, and nothing that lies beside them', async () => {
  const folder = folderWith({ 'zarechny/municipality.yaml': 'name: З\n', 'package.json': '{}\n' });
  commitAll(folder);
  const sent = async (name: string, file: string) => {
    git(folder, ['checkout', '--quiet', '-b', name, 'main']);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'title: Директор\n');
    commitAll(folder);
    const bytes = await exportDraft({ repository: folder, branch: name, base: 'main' });
    git(folder, ['checkout', '--quiet', 'main']);
    git(folder, ['branch', '--quiet', '-D', name]);
    return join(folderWith({ 'draft.txt': bytes }), 'draft.txt');
  };
  const good = await sent('cms/zarechny-position/direktor', 'zarechny/positions/direktor.yaml');
  expect((await importDraft(good, folder)).text).toContain('Принят черновик');
  const { code, text } = await importDraft(await sent('cms/zarechny-position/x', 'package.json'), folder);
  expect([code, text]).toEqual([1, expect.stringContaining('вне папки с записями: package.json') as string]);
});
