import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readStored, writeStored } from '../../checks/incremental/stored.ts';
import { isSame, type SameFile } from '../../records/working-tree.ts';

/** What the file system said of a file that held what git calls by this name. */
type KnownFile = readonly [inode: number, size: number, written: number, changed: number, id: string];

/** File systems tell times apart by as little as two seconds: a file that changed so lately is read again. */
const TELLING = 2000;

/** Remembers from build to build which files hold what their last commit has: those are not read again to be compared. */
export class KnownFiles {
  readonly #file: string;
  readonly #program: string;
  readonly #started: number;
  readonly #before: ReadonlyMap<string, KnownFile>;
  readonly #now = new Map<string, KnownFile>();

  constructor(content: string, store: string, program: string, now: () => number = Date.now) {
    const place = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 16);
    this.#file = join(store, `git-${place}.bin`);
    this.#program = program;
    this.#started = now();
    this.#before = read(this.#file, program);
  }

  readonly same: SameFile = (path, id) => {
    const { ctimeMs, ino, mtimeMs, size } = lstatSync(path);
    const known = this.#before.get(path);
    const mark = [ino, size, mtimeMs, ctimeMs, id] as const;
    const is = known?.every((value, at) => value === mark[at]) ?? false;
    if (!is && !isSame(path, id)) return false;
    if (ctimeMs < this.#started - TELLING) this.#now.set(path, is ? known! : mark);
    return true;
  };

  /** Leaves what is known now to the next build. */
  keep(): void {
    const before = this.#before;
    const isOld = this.#now.size === before.size && [...this.#now].every(([path, one]) => before.get(path) === one);
    if (!isOld) writeStored(this.#file, this.#program, serialize(this.#now));
  }
}

function read(file: string, program: string): ReadonlyMap<string, KnownFile> {
  const bytes = readStored(file, program);
  try {
    return bytes ? (deserialize(bytes) as ReadonlyMap<string, KnownFile>) : new Map();
  } catch {
    return new Map();
  }
}
