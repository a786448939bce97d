import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkAgainst } from '../../src/checks/against.ts';
import { oddModes } from '../../src/records/tree-modes.ts';
import { BASE, TODAY } from '../checks/municipality.ts';
import { commitAll, git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';

function repository(): { root: string; content: string } {
  const root = folderWith({ 'run.sh': '' });
  const content = join(root, 'content');
  cpSync(BASE, content, { recursive: true });
  commitAll(root);
  return { root, content };
}

test('nothing where all files are plain, outside the folder whatever they are, and where there is no commit', async () => {
  const { content, root } = repository();
  git(root, ['update-index', '--chmod=+x', 'run.sh']);
  git(root, ['commit', '--quiet', '--message', 'x']);
  expect(await oddModes(content)).toEqual([]);
  expect(await oddModes(folderWith({}))).toEqual([]);
});

test('a link, a repository inside and a program, as git has them, although the folder shows plain files', async () => {
  const { content, root } = repository();
  const base = git(root, ['rev-parse', 'HEAD']);
  symlinkSync('/etc/passwd', join(content, 'zarechny/people/p-0090.yaml'));
  git(root, ['add', '--all']);
  git(root, ['update-index', '--add', '--cacheinfo', `160000,${base},content/zarechny/acts/подмодуль`]);
  git(root, ['update-index', '--chmod=+x', 'content/zarechny/people/p-0004.yaml']);
  git(root, ['commit', '--quiet', '--message', 'Вложить']);
  const odd = await oddModes(content);
  expect(odd.map(({ file, level, message }) => [file, level, message.split('.')[0]])).toEqual([
    ['zarechny/acts/подмодуль', 'error', 'это отдельное хранилище git внутри папки с записями'],
    ['zarechny/people/p-0004.yaml', 'warning', 'в хранилище git файл помечен как программа'],
    ['zarechny/people/p-0090.yaml', 'error', 'это ссылка на другой файл или папку'],
  ]);
  // A computer that knows no links makes of it a text with the path that it leads to.
  git(root, ['-c', 'core.symlinks=false', 'checkout', '--quiet', '--force', 'HEAD', '--', 'content']);
  const { findings } = await checkAgainst(content, base, TODAY);
  expect(findings.filter(({ message }) => message.startsWith('это ссылка')).map(({ file }) => file)).toEqual([
    'zarechny/people/p-0090.yaml',
  ]);
});
