import { relative, resolve } from 'node:path';
import { simpleGit, type SimpleGit } from 'simple-git';

/** When a file was first and last committed, and by which commit. Days as git has them, in the committer's own zone. */
export interface FileHistory {
  readonly first: Commit;
  readonly last: Commit;
}

export interface Commit {
  readonly hash: string;
  readonly date: string;
}

/** What git knows of the content files; `complete` is false in a shallow clone, where early commits are not to be had. */
export interface History {
  readonly complete: boolean;
  readonly files: ReadonlyMap<string, FileHistory>;
}

/** A record file that differs from a base revision, with its text there; `before` is undefined for one that is new. */
export interface ChangedFile {
  readonly file: string;
  readonly change: 'changed' | 'deleted' | 'added';
  readonly before: Buffer | undefined;
}

const MARK = '\u0001';

/** Reads the history of all files below the content root in one pass over the log. Undefined where the folder lies in no git repository. */
export async function readHistory(root: string): Promise<History | undefined> {
  const git = simpleGit(root);
  if (!(await git.checkIsRepo())) return undefined;
  const shallow = (await git.revparse(['--is-shallow-repository'])).trim() === 'true';
  if (!(await hasCommits(git))) return { complete: true, files: new Map() };
  const prefix = await prefixOf(git, root);
  const log = await git.raw(['log', '--no-renames', '--name-only', `--format=${MARK}%H %cs`, '--', '.']);
  return { complete: !shallow, files: parseLog(log, prefix) };
}

async function hasCommits(git: SimpleGit): Promise<boolean> {
  const head = await git.raw(['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => '');
  return head.trim() !== '';
}

/** Newest commits come first: the first mention of a file is its last change, the last mention its first. */
export function parseLog(log: string, prefix: string): Map<string, FileHistory> {
  const files = new Map<string, FileHistory>();
  for (const block of log.split(MARK).slice(1)) {
    const [head = '', ...names] = block.split('\n');
    const [hash = '', date = ''] = head.split(' ');
    for (const name of names) {
      if (!name.startsWith(prefix) || name === '') continue;
      const file = name.slice(prefix.length);
      const commit = { hash, date };
      files.set(file, { first: commit, last: files.get(file)?.last ?? commit });
    }
  }
  return files;
}

/** Record files that the working tree changes against the point where it left `base`. Throws in Russian where the base is unknown. */
export async function changedSince(root: string, base: string): Promise<ChangedFile[]> {
  const git = simpleGit(root);
  const start = await startingPoint(git, base);
  const prefix = await prefixOf(git, root);
  const status = await git.raw(['diff', '--no-renames', '--name-status', '-z', start, '--', '.']);
  const parts = status.split('\0').filter((part) => part !== '');
  const changes: ChangedFile[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [letter = '', name = ''] = parts.slice(index, index + 2);
    const file = name.slice(prefix.length);
    const before = letter === 'A' ? undefined : await git.showBuffer([`${start}:${name}`]);
    changes.push({ file, change: letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : 'changed', before });
  }
  return changes.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The commit where the working tree left `base`. Throws in Russian where the base is unknown. */
export async function startingPoint(git: SimpleGit, base: string): Promise<string> {
  try {
    return (await git.raw(['merge-base', '--', base, 'HEAD'])).trim();
  } catch {
    // In a shallow clone the common ancestor may lie beyond the horizon; the base itself is then the best that is known.
    return commitOf(git, base);
  }
}

/** The commit that a revision names. Throws in Russian where the repository does not know it. */
export async function commitOf(git: SimpleGit, revision: string): Promise<string> {
  const known = await git
    .raw(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    .catch(() => '');
  if (known.trim() === '')
    throw new Error(
      `Версии «${revision}» в этом хранилище нет. Получите её: git fetch origin, или укажите другую в --base.`,
    );
  return known.trim();
}

/** The path of the content root inside the repository, with a slash at the end; empty at its top. */
export async function prefixOf(git: SimpleGit, root: string): Promise<string> {
  const top = (await git.revparse(['--show-toplevel'])).trim();
  const path = relative(top, resolve(root)).replaceAll('\\', '/');
  return path === '' ? '' : `${path}/`;
}
