import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleGit, type SimpleGit } from 'simple-git';
import { isGone, ownMark } from './process-mark.ts';
import { Refusal } from './repository.ts';

/** The note of a publication that changes files of the working folder; git keeps its own folder from being committed. */
const NOTE = 'reserve-publishing';

interface Publishing {
  readonly mark: string;
  readonly from: string;
  readonly to: string;
}

/** Notes that the files of a working folder are being changed from one commit to another, until the answer is called. */
export async function notePublishing(folder: string, from: string, to: string): Promise<() => void> {
  const path = join(await gitFolder(simpleGit(folder)), NOTE);
  writeFileSync(`${path}.new`, JSON.stringify({ mark: ownMark(), from, to } satisfies Publishing));
  renameSync(`${path}.new`, path);
  return () => {
    rmSync(path, { force: true });
  };
}

/**
 * Brings the working folder back in line with its branch after a publication that was killed: its files may be half the old
 * and half the new ones, and git's lock may stay for ever. Throws a Refusal where somebody has changed such a file since.
 */
export async function finishPublishing(folder: string): Promise<void> {
  const git = simpleGit(folder);
  const own = await gitFolder(git);
  const note = noted(join(own, NOTE));
  if (note === undefined || !isGone(note.mark)) return;
  rmSync(join(own, 'index.lock'), { force: true });
  const top = (await git.revparse(['--show-toplevel'])).trim();
  const names = await git.raw(['diff', '--no-renames', '--name-only', '-z', note.from, note.to]);
  for (const file of names.split('\0').filter(Boolean)) {
    if (!(await isNobodyElses(git, top, file, note)))
      throw new Refusal(
        `Публикацию прервали на полпути, а файл ${file} с тех пор изменили. Ничего не тронуто. Сохраните свою правку в другом месте, верните файл (git restore ${file}) и повторите.`,
        409,
      );
    await restore(git, top, file);
  }
  rmSync(join(own, NOTE), { force: true });
}

/** Puts a file as the branch has it: where the branch was not moved, as before; where it was, as published. */
async function restore(git: SimpleGit, top: string, file: string): Promise<void> {
  const here = simpleGit(top);
  if ((await blobOf(git, 'HEAD', file)) !== undefined)
    await here.raw(['restore', '--source=HEAD', '--staged', '--worktree', '--', file]);
  else {
    await here.raw(['rm', '--cached', '--quiet', '--ignore-unmatch', '--', file]);
    rmSync(join(top, file), { force: true });
  }
}

/** Whether a file holds what it held before or was to hold, all of it or its beginning. */
async function isNobodyElses(git: SimpleGit, top: string, file: string, { from, to }: Publishing): Promise<boolean> {
  const path = join(top, file);
  if (!existsSync(path)) return true;
  const now = (await simpleGit(top).raw(['hash-object', '--', file])).trim();
  const after = await blobOf(git, to, file);
  if (now === (await blobOf(git, from, file)) || now === after) return true;
  if (after === undefined) return false;
  const bytes = readFileSync(path);
  return (await git.showBuffer([`${to}:${file}`])).subarray(0, bytes.length).equals(bytes);
}

async function blobOf(git: SimpleGit, commit: string, file: string): Promise<string | undefined> {
  const out = await git.raw(['rev-parse', '--verify', '--quiet', `${commit}:${file}`]).catch(() => '');
  return out.trim() === '' ? undefined : out.trim();
}

async function gitFolder(git: SimpleGit): Promise<string> {
  return (await git.revparse(['--absolute-git-dir'])).trim();
}

function noted(path: string): Publishing | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Publishing;
  } catch {
    return undefined;
  }
}
