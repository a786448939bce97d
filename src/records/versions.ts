import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askGit, runGit } from './git.ts';
import { isShallow, parseLog, prefixIn, type Commit } from './history.ts';
import { filesBelow } from './files-below.ts';
import { filesIn, nameOf, withPlainLines } from './working-tree.ts';

/** What a repository knows of a content: in which file it is or was, since which commit, and which one put another in its place. */
export interface Version {
  readonly file: string;
  /** Undefined where the content folder lies in no repository, or where the content was never committed. */
  readonly since: Commit | undefined;
  /** Undefined for what is so to this day. */
  readonly until: Commit | undefined;
}

/** The answer about one content; `complete` is false where early commits are not to be had. */
export interface Found {
  readonly version: Version | undefined;
  readonly complete: boolean;
}

const LOG = ['log', '-z', '--topo-order', '--no-renames', '--name-only', '--format=/%H %cs'];

/** Finds a content among the files of a content root and everything they ever were. Ends of lines make no difference. */
export async function findVersion(root: string, bytes: Buffer): Promise<Found> {
  const prefix = await prefixIn(root);
  const head = prefix === undefined ? undefined : await askGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (prefix === undefined || head === undefined) return { version: inFolder(root, bytes), complete: true };
  const names = [...new Set([bytes, withPlainLines(bytes)].map((one) => nameOf(one, head.length)))];
  for (const [file, name] of await filesIn(root, head, prefix)) {
    if (!names.includes(name)) continue;
    const log = parseLog((await runGit(root, [...LOG, '-c', '-1', '--', file])).toString('utf8'), prefix);
    return { version: { file, since: log.get(file)?.last, until: undefined }, complete: true };
  }
  for (const name of names) {
    // Without -m a merge that changed a file in passing is not looked into, with it every merge is told of twice.
    for (const merges of [[], ['-m']]) {
      const log = await runGit(root, [...LOG, ...merges, `--find-object=${name}`, '--', '.']);
      const [entry] = parseLog(log.toString('utf8'), prefix);
      if (entry) return { version: { file: entry[0], since: entry[1].first, until: entry[1].last }, complete: true };
    }
  }
  return { version: inFolder(root, bytes), complete: !(await isShallow(root)) };
}

function inFolder(root: string, bytes: Buffer): Version | undefined {
  const plain = withPlainLines(bytes);
  const same = filesBelow(root).find(
    ({ file, regular }) => regular && withPlainLines(readFileSync(join(root, file))).equals(plain),
  );
  return same && { file: same.file, since: undefined, until: undefined };
}
