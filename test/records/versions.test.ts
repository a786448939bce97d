import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findVersion } from '../../src/records/versions.ts';
import { commitAll, git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';

/** A record that was written on 10 January and changed on 20 February. */
function twoVersions() {
  const repository = folderWith({ 'content/z/a.yaml': 'a: 1\n', 'content/z/b.yaml': 'b: 1\n' });
  const first = commitAll(repository, '2026-01-10');
  writeFileSync(join(repository, 'content/z/a.yaml'), 'a: 2\n');
  const second = commitAll(repository, '2026-02-20');
  return { repository, root: join(repository, 'content'), first, second };
}
const find = async (root: string, text: string) => (await findVersion(root, Buffer.from(text))).version;

test('a content is found as it is now, whatever the ends of its lines', async () => {
  const { first, root, second } = twoVersions();
  expect(await find(root, 'a: 2\n')).toEqual({
    file: 'z/a.yaml',
    since: { hash: second, date: '2026-02-20' },
    until: undefined,
  });
  expect(await find(root, 'b: 1\r\n')).toMatchObject({ file: 'z/b.yaml', since: { hash: first } });
});

test('an older one is found with the days between which it was so', async () => {
  const { first, root, second } = twoVersions();
  expect(await find(root, 'a: 1\n')).toEqual({
    file: 'z/a.yaml',
    since: { hash: first, date: '2026-01-10' },
    until: { hash: second, date: '2026-02-20' },
  });
});

test('one that stood in a merge alone is found too', async () => {
  const { repository, root } = twoVersions();
  git(repository, ['checkout', '--quiet', '-b', 'mine', 'HEAD^']);
  writeFileSync(join(root, 'z/c.yaml'), 'c: 1\n');
  commitAll(repository, '2026-03-01');
  git(repository, ['merge', '--quiet', '--no-commit', 'main']);
  writeFileSync(join(root, 'z/a.yaml'), 'a: 3\n');
  commitAll(repository, '2026-03-02');
  expect(await find(root, 'a: 3\n')).toMatchObject({
    file: 'z/a.yaml',
    since: { date: '2026-03-02' },
    until: undefined,
  });
  writeFileSync(join(root, 'z/a.yaml'), 'a: 4\n');
  commitAll(repository, '2026-03-03');
  expect(await find(root, 'a: 3\n')).toMatchObject({ file: 'z/a.yaml', until: { date: '2026-03-03' } });
});

test('one that never was is not found, and a short clone says that it cannot know', async () => {
  const { repository, root } = twoVersions();
  expect(await findVersion(root, Buffer.from('a: 9\n'))).toEqual({ version: undefined, complete: true });
  const folder = folderWith({});
  git(folder, ['clone', '--quiet', '--depth=1', `file://${repository}`, 'copy']);
  expect(await findVersion(join(folder, 'copy/content'), Buffer.from('a: 1\n'))).toEqual({
    version: undefined,
    complete: false,
  });
});

test('without a repository the folder is all there is', async () => {
  const { root } = twoVersions();
  const copy = folderWith({});
  cpSync(root, copy, { recursive: true });
  expect(await find(copy, 'a: 2\n')).toEqual({ file: 'z/a.yaml', since: undefined, until: undefined });
  rmSync(join(copy, 'z/a.yaml'));
  expect(await find(copy, readFileSync(join(root, 'z/a.yaml'), 'utf8'))).toBeUndefined();
});
