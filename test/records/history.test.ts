import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedFrom, parseLog, readHistory, startingPoints } from '../../src/records/history.ts';
import { commitAll, git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';

describe('the log', () => {
  const LOG = [
    '/cc 2026-03-03\0\ncontent/a.yaml\0content/b.yaml\0\0',
    '/bb 2026-02-02\0\ncontent/a.yaml\0README.md\0\0',
    '/aa 2026-01-01\0\ncontent/a.yaml\0',
  ].join('');

  test('gives the first and the last commit of every file', () => {
    const [aa, bb, cc] = ['aa 2026-01-01', 'bb 2026-02-02', 'cc 2026-03-03'].map((line) => {
      const [hash, date] = line.split(' ');
      return { hash, date };
    });
    expect(Object.fromEntries(parseLog(LOG, 'content/'))).toEqual({
      'a.yaml': { first: aa, last: cc },
      'b.yaml': { first: cc, last: cc },
    });
    expect(parseLog(LOG, '').get('README.md')).toEqual({ first: bb, last: bb });
  });

  test('may be empty', () => {
    expect(parseLog('', '').size).toBe(0);
  });
});

/** A repository with two commits and its content folder below the top. */
function twoCommits(): { root: string; repository: string; first: string; second: string } {
  const repository = folderWith({ 'content/z/a.yaml': 'a: 1\n', 'content/z/b.yaml': 'b: 1\n', 'README.md': 'x\n' });
  const first = commitAll(repository, '2026-01-10');
  const root = join(repository, 'content');
  writeFileSync(join(root, 'z/a.yaml'), 'a: 2\n');
  const second = commitAll(repository, '2026-02-20');
  return { root, repository, first, second };
}

describe('history', () => {
  test('of a folder in a repository', async () => {
    const { first, root, second } = twoCommits();
    const history = await readHistory(root);
    expect(history?.complete).toBe(true);
    const [begin, end] = [
      { hash: first, date: '2026-01-10' },
      { hash: second, date: '2026-02-20' },
    ];
    expect(Object.fromEntries(history?.files ?? [])).toEqual({
      'z/a.yaml': { first: begin, last: end },
      'z/b.yaml': { first: begin, last: begin },
    });
  });

  test('of a shallow clone is not complete', async () => {
    const { repository, second } = twoCommits();
    const folder = folderWith({});
    git(folder, ['clone', '--quiet', '--depth=1', `file://${repository}`, 'copy']);
    const history = await readHistory(join(folder, 'copy/content'));
    expect(history?.complete).toBe(false);
    expect(history?.files.get('z/b.yaml')?.first.hash).toBe(second);
  });

  test('is undefined outside of git', async () => {
    expect(await readHistory(folderWith({ 'z/a.yaml': 'a: 1\n' }))).toBeUndefined();
  });

  test('of a repository without commits is empty', async () => {
    const folder = folderWith({ 'z/a.yaml': 'a: 1\n' });
    git(folder, ['init', '--quiet']);
    expect((await readHistory(folder))?.files.size).toBe(0);
  });
});

async function changes(root: string, base: string) {
  const [start = ''] = await startingPoints(root, base);
  return changedFrom(root, start);
}

describe('changes since a base', () => {
  test('are those of the working tree, with the old bytes', async () => {
    const { first, root } = twoCommits();
    rmSync(join(root, 'z/b.yaml'));
    writeFileSync(join(root, 'z/c.yaml'), 'c: 1\n');
    git(root, ['add', '--all']);
    const found = await changes(root, first);
    expect(found.map(({ before, change, file }) => [file, change, before?.toString()])).toEqual([
      ['z/a.yaml', 'changed', 'a: 1\n'],
      ['z/b.yaml', 'deleted', 'b: 1\n'],
      ['z/c.yaml', 'added', undefined],
    ]);
  });

  test('are none against the last commit', async () => {
    const { root } = twoCommits();
    expect(await changes(root, 'main')).toEqual([]);
  });

  test('against an unknown base are refused in Russian', async () => {
    const { repository, root } = twoCommits();
    await expect(changes(root, 'origin/main')).rejects.toThrow(/^Версии «origin\/main» в этом хранилище нет/);
    await expect(changes(root, '--output=x')).rejects.toThrow(/в этом хранилище нет/);
    const copy = folderWith({});
    cpSync(repository, copy, { recursive: true });
    rmSync(join(copy, '.git'), { recursive: true });
    await expect(changes(join(copy, 'content'), 'main')).rejects.toThrow(/не в хранилище git/);
  });
});
