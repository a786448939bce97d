import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { simpleGit } from 'simple-git';
import { commitOf, prefixOf } from './history.ts';

/**
 * Writes the content folder as it was at a revision into the folder `into`. Neither the working tree nor its index is touched.
 * A revision that had no such folder yet leaves an empty one. Throws in Russian where the revision is unknown.
 */
export async function materialise(root: string, revision: string, into: string): Promise<void> {
  const git = simpleGit(root);
  const commit = await commitOf(root, revision);
  const prefix = await prefixOf(root);
  const tree = await git.raw(['rev-parse', '--verify', '--quiet', `${commit}:${prefix}`]).catch(() => '');
  if (tree.trim() === '') return;
  const scratch = await mkdtemp(join(tmpdir(), 'reserve-index-'));
  try {
    // Below the top git would take only the files that lie there.
    const top = (await git.revparse(['--show-toplevel'])).trim();
    const apart = withIndex(top, join(scratch, 'index'));
    await apart.raw(['read-tree', tree.trim()]);
    await apart.raw(['checkout-index', '--all', '--quiet', `--prefix=${resolve(into)}/`]);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Calls `use` with a folder that holds the content as it was at a revision, and removes it afterwards. */
export async function withRevision<T>(
  root: string,
  revision: string,
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'reserve-base-'));
  try {
    await materialise(root, revision, folder);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Git with an index of its own: what it stages is seen by nobody else. */
export function withIndex(root: string, index: string, more: Readonly<Record<string, string>> = {}) {
  const own = { GIT_INDEX_FILE: index, ...more };
  // simple-git refuses to pass on the variables by which git can be made to run programs.
  const plain = Object.entries(process.env).filter(
    ([name]) =>
      !name.startsWith('GIT_') && /^(PATH|HOME|LANG|TMP|TEMP|TMPDIR|SYSTEMROOT|USERPROFILE|APPDATA)$/i.test(name),
  );
  return simpleGit({ baseDir: root, allowEnvironment: Object.keys(own) }).env({ ...Object.fromEntries(plain), ...own });
}
