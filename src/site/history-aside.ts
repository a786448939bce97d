import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { History } from '../records/history.ts';
import { historyOf, type HistoryOf } from './history-reading.ts';

/** Reads what git knows of a content root in another thread, from now on, while the caller does other work. */
export class HistoryAside {
  readonly #of: HistoryOf;
  readonly #thread: Worker;
  readonly #read: Promise<{ readonly history: History | undefined } | undefined>;

  constructor({ content, store }: HistoryOf) {
    this.#of = { content, store };
    // The program stands beside this file under the same ending, in the source and in the package.
    const program = join(import.meta.dirname, `history-thread${extname(import.meta.filename)}`);
    const thread = new Worker(program, { workerData: this.#of });
    this.#thread = thread;
    this.#read = new Promise((resolve) => {
      const none = () => {
        resolve(undefined);
      };
      thread.once('message', (history: History | undefined) => {
        resolve({ history });
      });
      thread.once('error', none).once('exit', none);
    });
  }

  /** The history. What goes wrong in the other thread is met again in this one, which throws as always. */
  async history(): Promise<History | undefined> {
    const read = await this.#read;
    return read ? read.history : historyOf(this.#of);
  }

  /** Ends the reading, finished or not. */
  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}
