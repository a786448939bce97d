import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FolderWriter, type Batch, type Failure } from './folder-writer.ts';
import { WriterState } from './writer-state.ts';

/** So many bytes go to the other thread together: to wake it costs as much as to write a small file. */
const BATCH = 512 * 1024;
/** How many bytes may be under way; above that whoever writes has to wait until there are half as many. */
const MOST = 8 * BATCH;

/**
 * Writes files while the program goes on: another thread makes folders and files. Memory stays bounded, and the first failure
 * stops everything: it is thrown to whoever writes next or waits for the end. Whatever comes to one batch is written here. A
 * program that is interrupted may clear up what was written: from then on nothing more is.
 */
export class FileWriter {
  readonly #spare: SharedArrayBuffer[] = [];
  readonly #state = new WriterState();
  #batch: Batch | undefined;
  #filled = 0;
  #thread: Worker | undefined;
  #underWay = 0;
  #failure: Error | undefined;
  #waiting: { readonly below: number; readonly go: () => void } | undefined;

  /** Takes a file to be written; the answer, where there is one, has to be awaited before the next. */
  write(path: string, bytes: Uint8Array): Promise<void> | undefined {
    this.#check();
    if (this.#batch && this.#filled + bytes.length > this.#batch.memory.byteLength) this.#send();
    this.#batch ??= { files: [], memory: this.#memory(bytes.length) };
    new Uint8Array(this.#batch.memory).set(bytes, this.#filled);
    this.#batch.files.push([path, this.#filled, bytes.length]);
    this.#filled += bytes.length;
    return this.#underWay < MOST ? undefined : this.#room();
  }

  /** Waits until everything is written. Throws what has failed. */
  async end(): Promise<void> {
    if (this.#failure) this.#batch = undefined;
    if (this.#batch && !this.#thread) this.#ended(new FolderWriter().write(this.#batch));
    else if (this.#batch) this.#send();
    this.#batch = undefined;
    await this.settled();
    this.#check();
  }

  /** Waits until nothing is under way, whatever became of it; what was not begun is not written. */
  async settled(): Promise<void> {
    this.#batch = undefined;
    while (this.#underWay > 0) await this.#until(1);
    await this.#thread?.terminate();
    this.#thread = undefined;
    process.removeListener('exit', this.#state.stop);
  }

  async #room(): Promise<void> {
    await this.#until(MOST / 2);
    this.#check();
  }

  #memory(least: number): SharedArrayBuffer {
    this.#filled = 0;
    return least > BATCH ? new SharedArrayBuffer(least) : (this.#spare.pop() ?? new SharedArrayBuffer(BATCH));
  }

  #send(): void {
    const batch = this.#batch!;
    this.#batch = undefined;
    this.#underWay += batch.memory.byteLength;
    this.#thread ??= this.#start();
    this.#thread.postMessage(batch);
  }

  /** The program stands beside this file under the same ending, in the source and in the package. */
  #start(): Worker {
    const program = join(import.meta.dirname, `writer-thread${extname(import.meta.filename)}`);
    const thread = new Worker(program, { workerData: this.#state.shared });
    // Before those who clear up.
    process.prependOnceListener('exit', this.#state.stop);
    thread.on('message', ({ failure, memory }: { readonly failure?: Failure; readonly memory: SharedArrayBuffer }) => {
      if (memory.byteLength === BATCH) this.#spare.push(memory);
      this.#underWay -= memory.byteLength;
      this.#ended(failure);
    });
    thread.on('error', (error: Error) => {
      this.#failure ??= error;
      this.#underWay = 0;
      this.#ended();
    });
    return thread;
  }

  #ended(failure?: Failure): void {
    if (failure) this.#failure ??= Object.assign(new Error(failure.message), failure);
    if (!this.#waiting || this.#underWay >= this.#waiting.below) return;
    const { go } = this.#waiting;
    this.#waiting = undefined;
    go();
  }

  #until(below: number): Promise<void> {
    if (this.#underWay < below) return Promise.resolve();
    return new Promise((go) => {
      this.#waiting = { below, go };
    });
  }

  #check(): void {
    if (this.#failure) throw this.#failure;
  }
}
