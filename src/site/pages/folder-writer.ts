import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Files to be written, all of them in one piece of memory. */
export interface Batch {
  readonly memory: SharedArrayBuffer;
  readonly files: (readonly [path: string, start: number, length: number])[];
}

/** What the system says of a failure, as far as it can go from thread to thread. */
export interface Failure {
  readonly message: string;
  readonly code?: string | undefined;
  readonly path?: string | undefined;
  readonly syscall?: string | undefined;
}

/** Writes files and the folders they need. After a failure, or once it is stopped, it writes nothing more. */
export class FolderWriter {
  /** Folders that are there; a page's own folder is made for it alone and not kept here. */
  readonly #folders = new Set<string>();
  readonly #isStopped: () => boolean;
  #failure: Failure | undefined;

  /** `isStopped` is asked before each file. */
  constructor(isStopped: () => boolean = () => false) {
    this.#isStopped = isStopped;
  }

  /** Writes a batch; what has failed now or before is returned. */
  write({ files, memory }: Batch): Failure | undefined {
    try {
      for (const [path, start, length] of files) {
        if (this.#failure || this.#isStopped()) break;
        this.#makeFolder(path);
        writeFileSync(path, new Uint8Array(memory, start, length));
      }
    } catch (error) {
      const { code, message, path, syscall } = error as NodeJS.ErrnoException;
      this.#failure = { code, message, path, syscall };
    }
    return this.#failure;
  }

  #makeFolder(path: string): void {
    const folder = dirname(path);
    if (this.#folders.has(folder)) return;
    if (basename(path) !== 'index.html') {
      this.#ensure(folder);
      return;
    }
    this.#ensure(dirname(folder));
    try {
      mkdirSync(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }

  #ensure(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }
}
