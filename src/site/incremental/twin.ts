import { hash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { INTEGRITY } from '../integrity.ts';
import { readIntegrity } from '../integrity-file.ts';
import type { Was } from './unchanged.ts';

/** What the file system said of a file when its content was this. It is settled where every change since shows in that. */
export type FileMark = readonly [
  inode: number,
  size: number,
  written: number,
  changed: number,
  sha256: string,
  settled: boolean,
];

/** Every file of an output, as it was left. */
export type Marks = ReadonlyMap<string, FileMark>;

/** A file whose times are given by the second may change twice and show nothing of it; elsewhere times are fine enough. */
const COARSE_MS = 2000;
const FINE_MS = 50;

/**
 * A copy of the output, made of the same files by links, that becomes the next output: what is equal stays in it and is
 * not written again. Whatever in it is not as it was left goes away.
 */
export class Twin {
  readonly #folder: string;
  readonly #known = new Map<string, FileMark>();
  readonly #found = new Set<string>();
  readonly #stayed = new Set<string>();
  /** Whether every file was there as it was left. */
  readonly #isWhole: boolean;

  constructor(folder: string, before: Marks) {
    this.#folder = folder;
    for (const { file, regular } of filesIn(folder)) {
      const mark = before.get(file);
      if (mark && regular && isAsMarked(join(folder, file), mark)) {
        this.#known.set(file, mark);
        this.#found.add(file);
      } else removeFile(folder, file);
    }
    this.#isWhole = before.size > 0 && this.#known.size === before.size;
  }

  /** Whether the file stands there with this content. Another one in its place is removed. */
  readonly isThere = (file: string, sum: () => string): boolean => {
    if (this.#found.has(file) && this.#known.get(file)?.[4] === sum()) {
      this.#stayed.add(file);
      return true;
    }
    this.#stayed.delete(file);
    if (this.#found.delete(file)) unlinkSync(join(this.#folder, file));
    return false;
  };

  /** What the file was that lies there as it was left. */
  readonly lies = (file: string): Was | undefined => {
    const mark = this.#found.has(file) ? this.#known.get(file) : undefined;
    return mark && { size: mark[1], sum: () => mark[4] };
  };

  /** Removes everything that was found and not asked for. */
  sweep(): void {
    for (const file of this.#found)
      if (!this.#stayed.has(file)) {
        removeFile(this.#folder, file);
        this.#found.delete(file);
      }
  }

  /**
   * Makes a folder, the output before this one or nothing at all, equal to the new one; whether that could be done. Files that
   * stayed are the same in both already. Where the copy was as it had been left the folder is taken for its equal: what somebody
   * did to it is found when it is used.
   */
  follow(folder: string, out: string): Marks | undefined {
    try {
      const sums = sumsOf(out);
      const same = new Map<string, FileMark>();
      for (const file of this.#isWhole ? this.#known.keys() : filesIn(folder).map((one) => one.file))
        if (this.#stayed.has(file) && this.#known.get(file)?.[4] === sums.get(file))
          same.set(file, this.#known.get(file)!);
        else removeFile(folder, file);
      const made = new Set<string>();
      for (const file of sums.keys()) {
        if (same.has(file)) continue;
        const path = join(folder, file);
        const above = dirname(path);
        if (!made.has(above)) mkdirSync(above, { recursive: true });
        made.add(above);
        linkSync(join(out, file), path);
      }
      return marksOf(out, sums, same);
    } catch {
      return undefined;
    }
  }
}

/** Everything below a folder that is no folder. Links are not followed. */
function filesIn(folder: string): { readonly file: string; readonly regular: boolean }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      file: join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
      regular: entry.isFile(),
    }));
}

function isAsMarked(path: string, [inode, size, written, changed, sha256, settled]: FileMark): boolean {
  const stat = lstatSync(path);
  const same = stat.ino === inode && stat.size === size && stat.mtimeMs === written && stat.ctimeMs === changed;
  return same && (settled || hash('sha256', readFileSync(path)) === sha256);
}

/** The sums that were just made of all files, and that of their list. */
function sumsOf(out: string): Map<string, string> {
  const list = join(out, INTEGRITY);
  const sums = [...readIntegrity(list).files].map(([file, [, sha256]]) => [file, sha256] as const);
  return new Map([...sums, [INTEGRITY, hash('sha256', readFileSync(list))]]);
}

/** What the file system says of all files; of those that are `same` it has said so when they were found. */
function marksOf(out: string, sums: ReadonlyMap<string, string>, same: Marks): Marks {
  const marks = [...sums].map(([file, sha256]) => [file, same.get(file) ?? markOf(join(out, file), sha256)] as const);
  const isCoarse = marks.every(([, [, , , changed]]) => changed % 1000 === 0);
  // Now is not before the last change, and no clock has to be asked.
  const latest = marks.reduce((most, [, [, , , changed]]) => Math.max(most, changed), 0);
  const settled = latest - (isCoarse ? COARSE_MS : FINE_MS);
  return new Map(
    marks.map(([file, [inode, size, written, changed, sha256]]) => [
      file,
      [inode, size, written, changed, sha256, changed < settled],
    ]),
  );
}

function markOf(path: string, sha256: string): FileMark {
  const { ctimeMs, ino, mtimeMs, size } = lstatSync(path);
  return [ino, size, mtimeMs, ctimeMs, sha256, false];
}

/** Removes a file, and the folders that it leaves empty. */
function removeFile(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true });
  for (let above = dirname(file); above !== '.'; above = dirname(above))
    try {
      rmdirSync(join(folder, above));
    } catch {
      return;
    }
}
