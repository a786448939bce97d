import { askGit, GitError, NO_FOLDER, runGit } from './git.ts';
import type { HarvestedSource } from './provenance.ts';
import { changedFiles, filesIn, type ChangedFile, type SameFile } from './working-tree.ts';

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
  /** The commit that is checked out; undefined before the first one. */
  readonly head?: string | undefined;
  readonly files: ReadonlyMap<string, FileHistory>;
  /** Files that are not as the commit has them: nothing can be said of their version. */
  readonly uncommitted?: ReadonlySet<string>;
  /** Keys of those whose good signature stands under a commit, by commit; only where signatures are asked for. */
  readonly signedBy?: ReadonlyMap<string, string>;
  /** Repositories from which the sections were collected, by section: git here knows nothing of their records. */
  readonly sources?: ReadonlyMap<string, HarvestedSource>;
}

/**
 * Reads the history of all files below the content root in one pass over the log. Undefined without git or a repository. `same`
 * may know files that need not be read.
 */
export async function readHistory(root: string, same?: SameFile): Promise<History | undefined> {
  const prefix = await prefixIn(root);
  if (prefix === undefined) return undefined;
  const head = await askGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (head === undefined) return { complete: true, files: new Map() };
  // A merge is named where it changes a file in a way of its own; a child always comes before its parents, whatever their dates.
  const form = ['-z', '-c', '--topo-order', '--no-renames', '--name-only', '--format=/%H %cs'];
  const log = await runGit(root, ['log', ...form, '--', '.']);
  const changed = await changedFiles(root, await filesIn(root, head, prefix), same);
  return {
    complete: !(await isShallow(root)),
    head,
    files: parseLog(log.toString('utf8'), prefix),
    uncommitted: new Set(changed.map(({ file }) => file)),
  };
}

/** Newest commits come first: the first mention of a file is its last change, the last mention its first. No path begins with a slash. */
export function parseLog(log: string, prefix: string): Map<string, FileHistory> {
  const files = new Map<string, FileHistory>();
  let commit: Commit = { hash: '', date: '' };
  for (const part of log.split('\0')) {
    const [, hash, date = ''] = /^\/(\w+) (\S*)$/.exec(part) ?? [];
    if (hash !== undefined) {
      commit = { hash, date };
      continue;
    }
    const name = part.replace(/^\n/, '');
    if (name === '' || !name.startsWith(prefix)) continue;
    const file = name.slice(prefix.length);
    files.set(file, { first: commit, last: files.get(file)?.last ?? commit });
  }
  return files;
}

/** Files of the content root that are not as they were at a commit. */
export async function changedFrom(root: string, commit: string): Promise<ChangedFile[]> {
  return changedFiles(root, await filesIn(root, commit, await prefixOf(root)));
}

/** The same against every point where the working tree left `base`, each file once. Throws in Russian where the base is unknown. */
export async function changedSince(root: string, base: string): Promise<ChangedFile[]> {
  const changes = new Map<string, ChangedFile>();
  for (const start of await startingPoints(root, base))
    for (const change of await changedFrom(root, start)) changes.set(change.file, change);
  return [...changes.values()];
}

/**
 * The commits where the working tree left `base`: one, unless the two were merged crosswise. Unrelated histories are compared
 * as they stand. In a shallow clone the true point may lie beyond the horizon, so only a base among the known ancestors counts.
 */
export async function startingPoints(root: string, base: string): Promise<string[]> {
  const commit = await commitOf(root, base);
  const found = (await askGit(root, ['merge-base', '--all', commit, 'HEAD']))?.split('\n') ?? [];
  if (!found.includes(commit) && (await isShallow(root)))
    throw new Error(`Хранилище скачано не целиком, и где записи разошлись с версией «${base}», не видно. ${WHOLE}`);
  return found.length === 0 ? [commit] : found;
}

const WHOLE =
  'Получите всю историю: git fetch --unshallow; в конвейере GitHub и Forgejo — fetch-depth: 0, GitLab — GIT_DEPTH: 0.';

/** The commit that a revision names. Throws in Russian where the repository does not know it. */
export async function commitOf(root: string, revision: string): Promise<string> {
  const known = await askGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (known !== undefined && known !== '') return known;
  const help = (await isShallow(root))
    ? `Хранилище скачано не целиком. ${WHOLE}`
    : 'Получите её: git fetch origin, или укажите другую в --base.';
  throw new Error(`Версии «${revision}» в этом хранилище нет. ${help}`);
}

/** The path of the content root inside the repository, with a slash at the end; empty at its top. Throws in Russian outside of one. */
export async function prefixOf(root: string): Promise<string> {
  const answer = (await runGit(root, ['rev-parse', '--is-bare-repository', '--show-prefix'])).toString('utf8');
  if (answer.startsWith('true')) throw new GitError('bare', NO_FOLDER);
  return answer.slice('false\n'.length).replace(/\n$/, '');
}

/** The same, undefined where there is no git or no repository. */
export async function prefixIn(root: string): Promise<string | undefined> {
  try {
    return await prefixOf(root);
  } catch (error) {
    if (error instanceof GitError && (error.trouble === 'missing' || error.trouble === 'outside')) return undefined;
    throw error;
  }
}

/** Whether early commits are missing. */
export async function isShallow(root: string): Promise<boolean> {
  return (await askGit(root, ['rev-parse', '--is-shallow-repository'])) === 'true';
}
