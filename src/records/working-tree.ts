import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from './git.ts';
import { filesBelow } from './files-below.ts';

/** A file of a content root that is not what it was in a commit; `before` is undefined for one that is new. */
export interface ChangedFile {
  readonly file: string;
  readonly change: 'changed' | 'deleted' | 'added';
  readonly before: Buffer | undefined;
}

/** Nothing that is published is larger: such a file is another one, whatever it holds. */
const LARGEST = 256 * 1024 * 1024;
const REGULAR = /^100(644|755) blob (\w+)\t([^]*)$/;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\n/;

/** Names of the contents of all regular files below a folder of a commit, by path from that folder. */
export async function filesIn(root: string, commit: string, prefix: string): Promise<ReadonlyMap<string, string>> {
  const listing = await runGit(root, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    ...(prefix === '' ? [] : [prefix]),
  ]);
  const files = new Map<string, string>();
  for (const line of listing.toString('utf8').split('\0')) {
    const [, , id = '', path = ''] = REGULAR.exec(line) ?? [];
    if (path.startsWith(prefix) && id !== '') files.set(path.slice(prefix.length), id);
  }
  return files;
}

/**
 * Files of a content root as they lie there, compared byte for byte with what a commit holds of them: attributes, filters and
 * the index of the repository have no say. Ends of lines that only the system chose are no difference.
 */
export async function changedFiles(
  root: string,
  known: ReadonlyMap<string, string>,
  same: SameFile = isSame,
): Promise<ChangedFile[]> {
  const there = new Map(filesBelow(root).map(({ file, regular }) => [file, regular]));
  const touched = [...known].filter(([file, id]) => !there.get(file) || !same(join(root, file), id));
  const contents = await contentsOf(
    root,
    touched.map(([, id]) => id),
  );
  const changes = touched.flatMap(([file], index): ChangedFile[] => {
    const before = contents[index];
    const change = there.has(file) ? 'changed' : 'deleted';
    return there.get(file) && before && isStored(join(root, file), before) ? [] : [{ file, change, before }];
  });
  const added = [...there.keys()].filter((file) => !known.has(file));
  return [...changes, ...added.map((file): ChangedFile => ({ file, change: 'added', before: undefined }))].sort(
    (a, b) => (a.file < b.file ? -1 : 1),
  );
}

/** The name git gives to a content, in a repository whose names are as long as `like`. */
export function nameOf(bytes: Uint8Array, like = 40): string {
  const hash = createHash(like === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The text as git stores it: lines end in LF. What is no text stays as it is. */
export function withPlainLines(bytes: Buffer): Buffer {
  if (!bytes.includes('\r\n') || bytes.includes(0)) return bytes;
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

/** Whether a file holds what git calls by this name. */
export type SameFile = (path: string, id: string) => boolean;

/** Reads the file to know it. */
export function isSame(path: string, id: string): boolean {
  if (lstatSync(path).size > LARGEST) return false;
  const bytes = readFileSync(path);
  return nameOf(bytes, id.length) === id || nameOf(withPlainLines(bytes), id.length) === id;
}

/** A large file may be kept apart (Git LFS): the repository then holds its checksum. */
function isStored(path: string, before: Buffer): boolean {
  const [, sha256] = POINTER.exec(before.toString('latin1', 0, 200)) ?? [];
  if (sha256 === undefined && !before.includes('\r\n')) return false;
  const bytes = readFileSync(path);
  if (sha256 !== undefined) return createHash('sha256').update(bytes).digest('hex') === sha256;
  return withPlainLines(bytes).equals(withPlainLines(before));
}

/** The contents with these names, in the same order. */
async function contentsOf(root: string, ids: readonly string[]): Promise<Buffer[]> {
  if (ids.length === 0) return [];
  return contentsIn(await runGit(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`));
}

/** The contents in what `git cat-file --batch` has printed, in its order. */
export function contentsIn(out: Buffer): Buffer[] {
  const contents: Buffer[] = [];
  for (let at = 0; at < out.length;) {
    const end = out.indexOf('\n', at);
    const size = Number(out.toString('latin1', at, end).split(' ')[2]);
    contents.push(out.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}
