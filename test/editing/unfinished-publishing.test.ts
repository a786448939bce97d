import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { finishPublishing } from '../../src/editing/unfinished-publishing.ts';
import { commitAll, git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';

/** No process has this number: it is above what the system gives. */
const DEAD = `${hostname()}~99999999~`;
const OLD = { 'content/a.yaml': 'прежнее\n', 'content/gone.yaml': 'уйдёт\n', 'README.md': 'моё\n' };
const NEW = { 'content/a.yaml': 'новое и длинное\n', 'content/b.yaml': 'новый файл\n' };

/** A repository in which a publication was killed: the branch stands at the old commit or at the new one. */
function killed({ moved = false, mark = DEAD } = {}) {
  const top = folderWith(OLD);
  const from = commitAll(top);
  rmSync(join(top, 'content/gone.yaml'));
  put(top, NEW);
  const to = commitAll(top);
  if (!moved) git(top, ['reset', '--hard', '--quiet', from]);
  writeFileSync(join(top, '.git/reserve-publishing'), JSON.stringify({ mark, from, to }));
  writeFileSync(join(top, '.git/index.lock'), '');
  return top;
}

function put(top: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, file)), { recursive: true });
    writeFileSync(join(top, file), text);
  }
}

test('a killed publication that had not moved the branch is taken back: half-written, new and removed files', async () => {
  const top = killed();
  put(top, { 'content/a.yaml': 'новое', 'content/b.yaml': 'новый файл\n', 'README.md': 'правлю\n' });
  rmSync(join(top, 'content/gone.yaml'));
  await finishPublishing(top);
  expect(git(top, ['status', '--porcelain'])).toBe('M README.md');
  expect(readFileSync(join(top, 'content/a.yaml'), 'utf8')).toBe('прежнее\n');
  expect([existsSync(join(top, '.git/index.lock')), existsSync(join(top, '.git/reserve-publishing'))]).toEqual([
    false,
    false,
  ]);
});

test('one that had moved the branch is finished', async () => {
  const top = killed({ moved: true });
  put(top, { 'content/a.yaml': 'прежнее\n', 'content/gone.yaml': 'уйдёт\n' });
  rmSync(join(top, 'content/b.yaml'));
  await finishPublishing(top);
  expect(git(top, ['status', '--porcelain'])).toBe('');
  expect(readFileSync(join(top, 'content/a.yaml'), 'utf8')).toBe('новое и длинное\n');
  expect(existsSync(join(top, 'content/gone.yaml'))).toBe(false);
});

test('what somebody has written into such a file since is kept, and said', async () => {
  const top = killed();
  put(top, { 'content/a.yaml': 'моя правка\n' });
  await expect(finishPublishing(top)).rejects.toThrow(/файл content\/a\.yaml с тех пор изменили.*git restore/);
  expect(readFileSync(join(top, 'content/a.yaml'), 'utf8')).toBe('моя правка\n');
});

test('a publication that is still going on is left alone', async () => {
  const top = killed({ mark: `${hostname()}~${process.pid}~` });
  await finishPublishing(top);
  expect(existsSync(join(top, '.git/index.lock'))).toBe(true);
});
