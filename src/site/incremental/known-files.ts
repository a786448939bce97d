import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { isSame, type SameFile } from '../../records/working-tree.ts';
import { placeNamed, StoredValue } from './stored-value.ts';

/** What the file system said of a file that held what git calls by this name. */
type KnownFile = readonly [inode: number, size: number, written: number, changed: number, id: string];

/** File systems tell times apart by as little as two seconds: a file that changed so lately is read again. */
const TELLING = 2000;

/** Remembers from build to build which files hold what their last commit has: those are not read again to be compared. */
export class KnownFiles {
  readonly #stored: StoredValue<ReadonlyMap<string, KnownFile>>;
  readonly #started: number;
  readonly #before: ReadonlyMap<string, KnownFile>;
  readonly #now = new Map<string, KnownFile>();

  constructor(content: string, store: string, program: string, now: () => number = Date.now) {
    this.#stored = new StoredValue(store, placeNamed('git', resolve(content)), program);
    this.#started = now();
    this.#before = this.#stored.read() ?? new Map();
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
    if (!isOld) this.#stored.write(this.#now);
  }
}
