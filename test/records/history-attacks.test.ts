import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHistory, startingPoints } from '../../src/records/history.ts';
import { LIST_ACT } from '../checks/edits.ts';
import { type Edits } from '../checks/municipality.ts';
import { commitAll, git } from '../git-folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { folderWith } from '../temp-folder.ts';
import { publishedAs, putRecords, rewritings } from './published.ts';

const OTHER_DAY: Edits = { [LIST_ACT]: [['date: 2026-02-10', 'date: 2026-02-11']] };
const NEW_ACT: Edits = { 'acts/novy.yaml': 'kind: иной акт\ntitle: Новый\npurposes: [other]\n' };
const MINE: Edits = { 'acts/moy.yaml': 'kind: иной акт\ntitle: Мой\npurposes: [other]\n' };
const REWRITTEN = [expect.stringMatching(/^error acts\/spisok\.yaml date: .*было «2026-02-10»/)];
const GONE = [expect.stringMatching(/^error acts\/novy\.yaml -: опубликованная запись удалена/)];

/** On a branch: puts records there and commits them. */
function commitOn(repository: string, branch: string, edits: Edits, create = false): string {
  git(repository, ['checkout', '--quiet', ...(create ? ['-b'] : []), branch]);
  putRecords(repository, edits);
  return commitAll(repository, '2026-11-21');
}

/** A clone of the last commits; returns its top. */
function clone(repository: string, ...options: string[]): string {
  const folder = folderWith({});
  git(folder, ['clone', '--quiet', ...options, `file://${repository}`, 'copy']);
  return join(folder, 'copy');
}

describe('branches', () => {
  test('a stale branch lacks what was published since, and deletes nothing', async () => {
    const repository = publishedAs();
    commitOn(repository, 'mine', MINE, true);
    commitOn(repository, 'main', NEW_ACT);
    git(repository, ['checkout', '--quiet', 'mine']);
    expect(await rewritings(repository)).toEqual([]);
    git(repository, ['merge', '--quiet', '--no-edit', 'main']);
    expect(await rewritings(repository)).toEqual([]);
  });

  test('a merge that changes a record in passing is compared as any other change', async () => {
    const repository = publishedAs();
    commitOn(repository, 'mine', MINE, true);
    commitOn(repository, 'main', NEW_ACT);
    git(repository, ['checkout', '--quiet', 'mine']);
    git(repository, ['merge', '--quiet', '--no-commit', 'main']);
    putRecords(repository, { ...MINE, ...OTHER_DAY });
    const merge = commitAll(repository);
    expect(await rewritings(repository)).toEqual([GONE[0], REWRITTEN[0]]);
    const history = await readHistory(join(repository, 'content'));
    expect(history?.files.get(`zarechny/${LIST_ACT}`)?.last.hash).toBe(merge);
  });

  test('branches merged crosswise have two points in common, and a record of either may not get lost', async () => {
    const repository = publishedAs();
    const mine = commitOn(repository, 'mine', NEW_ACT, true);
    const main = commitOn(repository, 'main', MINE);
    git(repository, ['merge', '--quiet', '--no-edit', mine]);
    git(repository, ['checkout', '--quiet', 'mine']);
    git(repository, ['merge', '--quiet', '--no-edit', main]);
    expect(await startingPoints(repository, 'main')).toHaveLength(2);
    expect(await rewritings(repository)).toEqual([]);
    rmSync(join(repository, 'content/zarechny/acts/novy.yaml'));
    expect(await rewritings(repository)).toEqual(GONE);
  });

  test('a base that was pushed by force is compared where the two parted, or as it stands', async () => {
    const repository = publishedAs();
    commitOn(repository, 'mine', OTHER_DAY, true);
    git(repository, ['checkout', '--quiet', '--orphan', 'fresh']);
    putRecords(repository, {});
    commitAll(repository);
    git(repository, ['branch', '--force', 'main', 'fresh']);
    git(repository, ['checkout', '--quiet', 'mine']);
    expect(await rewritings(repository)).toEqual(REWRITTEN);
  });

  test('the base may be a tag, a short name or the tip without a branch; changes need not be committed', async () => {
    const repository = publishedAs();
    const published = git(repository, ['rev-parse', 'HEAD']);
    git(repository, ['tag', '-a', '-m', 'x', 'v1']);
    git(repository, ['checkout', '--quiet', '--detach']);
    putRecords(repository, OTHER_DAY);
    for (const base of ['v1', published.slice(0, 8), 'main', 'HEAD'])
      expect(await rewritings(repository, base)).toEqual(REWRITTEN);
  });

  test('before the first commit and in a second folder of the repository it works too', async () => {
    const repository = publishedAs();
    const worktree = join(folderWith({}), 'second');
    git(repository, ['worktree', 'add', '--quiet', '-b', 'mine', worktree]);
    putRecords(worktree, OTHER_DAY);
    expect(await rewritings(worktree)).toEqual(REWRITTEN);
    git(worktree, ['checkout', '--quiet', '--orphan', 'unborn']);
    expect(await rewritings(worktree)).toEqual(REWRITTEN);
  });
});

describe('a shallow clone', () => {
  test('is refused where it cannot tell, and the message says how to get all', () => {
    const repository = publishedAs();
    commitOn(repository, 'mine', MINE, true);
    commitOn(repository, 'main', NEW_ACT);
    const copy = clone(repository, '--depth=1', '--no-single-branch');
    git(copy, ['checkout', '--quiet', 'mine']);
    const { code, stderr, stdout } = runScript('check.ts', [
      '--content',
      join(copy, 'content'),
      '--base',
      'origin/main',
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Хранилище скачано не целиком.*git fetch --unshallow.*fetch-depth: 0.*GIT_DEPTH: 0/);
  });

  test('is enough where the base is among the commits that are there', async () => {
    const repository = publishedAs();
    writeFileSync(join(repository, 'README.md'), 'x\n');
    commitAll(repository);
    commitOn(repository, 'mine', OTHER_DAY, true);
    const copy = clone(repository, '--depth=2', '--no-single-branch');
    git(copy, ['checkout', '--quiet', 'mine']);
    expect(await rewritings(copy, 'origin/main')).toEqual(REWRITTEN);
    await expect(startingPoints(copy, 'HEAD~5')).rejects.toThrow(/Хранилище скачано не целиком\. .*fetch-depth: 0/);
  });
});
