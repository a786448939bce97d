import { mkdir, mkdirSync, writeFile } from 'node:fs';
import { basename, dirname } from 'node:path';

/** How many files may be under way at a time; above that whoever writes has to wait until there are half as many. */
const MOST = 64;

/**
 * Writes files while the program goes on: the disk works on another core. Memory stays bounded, and the first failure stops
 * everything: it is thrown to whoever writes next or waits for the end.
 */
export class FileWriter {
  /** Folders that are there; a page's own folder is made for it alone and not kept here. */
  readonly #folders = new Set<string>();
  #underWay = 0;
  #failure: NodeJS.ErrnoException | undefined;
  #waiting: { readonly below: number; readonly go: () => void } | undefined;

  /** Begins to write a file; the answer, where there is one, has to be awaited before the next. */
  write(path: string, bytes: Uint8Array): Promise<void> | undefined {
    if (this.#failure) throw this.#failure;
    const folder = dirname(path);
    this.#underWay += 1;
    if (basename(path) === 'index.html' && !this.#folders.has(folder)) {
      this.#ensure(dirname(folder));
      mkdir(folder, (error) => {
        if (error && error.code !== 'EEXIST') this.#ended(error);
        else this.#put(path, bytes);
      });
    } else {
      this.#ensure(folder);
      this.#put(path, bytes);
    }
    return this.#underWay < MOST ? undefined : this.#room();
  }

  async #room(): Promise<void> {
    await this.#until(MOST / 2);
    this.#check();
  }

  /** Waits until nothing is under way. Throws what has failed. */
  async end(): Promise<void> {
    await this.settled();
    this.#check();
  }

  /** Waits until nothing is under way, whatever became of it. */
  async settled(): Promise<void> {
    while (this.#underWay > 0) await this.#until(1);
  }

  #put(path: string, bytes: Uint8Array): void {
    writeFile(path, bytes, (error) => {
      this.#ended(error);
    });
  }

  #ended(error: NodeJS.ErrnoException | null): void {
    this.#underWay -= 1;
    if (error) this.#failure ??= error;
    if (!this.#waiting || this.#underWay >= this.#waiting.below) return;
    const { go } = this.#waiting;
    this.#waiting = undefined;
    go();
  }

  #until(below: number): Promise<void> {
    return new Promise((go) => {
      this.#waiting = { below, go };
    });
  }

  #check(): void {
    if (this.#failure) throw this.#failure;
  }

  #ensure(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }
}
