const STOPPED = 0;
const WORKING = 1;
/** So long a file may take that is being written while the program ends. */
const LAST_MS = 1000;

/** What a thread that writes and the one that ends the program know of each other, in memory that both see. */
export class WriterState {
  readonly shared: Int32Array<SharedArrayBuffer>;

  constructor(shared = new Int32Array(new SharedArrayBuffer(8))) {
    this.shared = shared;
  }

  get isStopped(): boolean {
    return Atomics.load(this.shared, STOPPED) === 1;
  }

  /** Does a piece of work that `stop` waits for. */
  working<Done>(work: () => Done): Done {
    Atomics.store(this.shared, WORKING, 1);
    try {
      return work();
    } finally {
      Atomics.store(this.shared, WORKING, 0);
      Atomics.notify(this.shared, WORKING);
    }
  }

  /** After it nothing more is begun, and what was being done is done. Holds up this thread until then. */
  readonly stop = (): void => {
    Atomics.store(this.shared, STOPPED, 1);
    Atomics.wait(this.shared, WORKING, 1, LAST_MS);
  };
}
