import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleGit, type SimpleGit } from 'simple-git';
import { prefixOf } from '../records/history.ts';
import { withIndex } from '../records/snapshot.ts';

/** The repository in which the records lie, seen from its top, and the branch that is published. */
export interface Repository {
  readonly git: SimpleGit;
  readonly top: string;
  /** The content folder. */
  readonly root: string;
  /** The content folder inside the repository, with a slash at the end; empty at its top. */
  readonly prefix: string;
  /** The published branch. */
  readonly base: string;
}

/** New bytes of files by their paths below the content folder; null takes a file away. */
export type Changes = ReadonlyMap<string, Uint8Array | null>;

/** Something that the secretary has to be told; nothing was changed. */
export class Refusal extends Error {
  /** For the answer of the server. */
  readonly status: number;

  constructor(message: string, status = 422) {
    super(message);
    this.status = status;
  }
}

/** The name of no commit: what update-ref is told of a branch that must not exist yet. */
const NOTHING = '0'.repeat(40);

/** Finds the repository of a content folder and its published branch: the named one, or the one that is checked out. Throws in Russian. */
export async function openRepository(root: string, base?: string): Promise<Repository> {
  const here = simpleGit(root);
  if (!(await here.checkIsRepo()))
    throw new Refusal('Папка с записями не в хранилище git. Создайте его: git init, git add ., git commit.');
  const top = (await here.revparse(['--show-toplevel'])).trim();
  const git = simpleGit(top);
  const current = (await git.raw(['symbolic-ref', '--quiet', '--short', 'HEAD'])).trim();
  const name = base ?? (current === '' || current.startsWith('cms/') ? 'main' : current);
  if ((await tipOf(git, name)) === undefined)
    throw new Refusal(`Ветки «${name}» в хранилище нет или в ней ничего не записано. Сохраните записи: git commit.`);
  return { git, top, root, prefix: await prefixOf(root), base: name };
}

/** The commit at which a branch stands, or undefined where there is no such branch. */
export async function tipOf(git: SimpleGit, branch: string): Promise<string | undefined> {
  const out = await git.raw(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`]).catch(() => '');
  return out.trim() === '' ? undefined : out.trim();
}

/** Refuses, with what to do, where git does not know who works here. */
export async function requireIdentity(git: SimpleGit): Promise<void> {
  for (const [key, what] of [
    ['user.name', 'Фамилия Имя'],
    ['user.email', 'адрес@администрация'],
  ]) {
    const value = await git.raw(['config', '--get', key!]).catch(() => '');
    if (value.trim() === '')
      throw new Refusal(
        `Неизвестно, кто сохраняет. Назовите себя один раз в окне команд: git config --global ${key} "${what}".`,
      );
  }
}

/** Writes a commit on top of `parent` with these changes and returns its name. No branch, no index and no file of the working tree changes. */
export async function writeCommit(
  { git, prefix, top }: Repository,
  parent: string,
  changes: Changes,
  message: string,
): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'reserve-draft-'));
  try {
    const apart = withIndex(top, join(scratch, 'index'));
    await apart.raw(['read-tree', parent]);
    const kept = [...changes].flatMap(([file, bytes]) => (bytes === null ? [] : [{ file, bytes }]));
    const gone = [...changes].flatMap(([file, bytes]) => (bytes === null ? [prefix + file] : []));
    const blobs = await writeBlobs(
      git,
      scratch,
      kept.map(({ bytes }) => bytes),
    );
    const entries = kept.flatMap(({ file }, index) => ['--cacheinfo', `100644,${blobs[index] ?? ''},${prefix}${file}`]);
    if (entries.length > 0)
      await apart.raw(['update-index', '--add', ...entries]).catch(() => {
        throw new Refusal('Сохранить нельзя: на месте папки с файлами в хранилище лежит ссылка или файл. Уберите её.');
      });
    if (gone.length > 0) await apart.raw(['update-index', '--force-remove', '--', ...gone]);
    return await commitTree(git, (await apart.raw(['write-tree'])).trim(), parent, message);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Stores contents, byte for byte, and returns their names in the same order. They go through files: simple-git feeds no standard input. */
async function writeBlobs(git: SimpleGit, scratch: string, contents: readonly Uint8Array[]): Promise<string[]> {
  if (contents.length === 0) return [];
  const copies = contents.map((_, index) => join(scratch, `content-${index}`));
  await Promise.all(contents.map((bytes, index) => writeFile(copies[index]!, bytes)));
  return (await git.raw(['hash-object', '-w', '--no-filters', '--', ...copies])).trim().split('\n');
}

/** Writes a commit of a tree on top of `parent` and returns its name. */
export async function commitTree(git: SimpleGit, tree: string, parent: string, message: string): Promise<string> {
  return (await git.raw(['commit-tree', tree, '-p', parent, '-m', message])).trim();
}

/** Moves a branch in one step from the commit where it is believed to stand; undefined stands for no branch. False: it stands elsewhere. */
export async function moveBranch(
  git: SimpleGit,
  branch: string,
  to: string | undefined,
  from: string | undefined,
): Promise<boolean> {
  const args = to === undefined ? ['-d', `refs/heads/${branch}`] : [`refs/heads/${branch}`, to];
  try {
    await git.raw(['update-ref', '-m', 'reserve edit', ...args, from ?? NOTHING]);
    return true;
  } catch (error) {
    if ((await tipOf(git, branch)) !== from) return false;
    throw error;
  }
}

/** The folder of the working tree in which a branch is checked out, if it is. */
export async function checkedOutIn(git: SimpleGit, branch: string): Promise<string | undefined> {
  const list = await git.raw(['worktree', 'list', '--porcelain', '-z']);
  const found = list.split('\0\0').find((one) => one.split('\0').includes(`branch refs/heads/${branch}`));
  return found
    ?.split('\0')
    .find((line) => line.startsWith('worktree '))
    ?.slice('worktree '.length);
}
