import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readStored, writeStored } from '../../checks/incremental/stored.ts';

/** What a file or folder of the store is called: its kind, and a name of what it belongs to. */
export function placeNamed(kind: string, owner: string): string {
  return `${kind}-${createHash('sha256').update(owner).digest('hex').slice(0, 16)}`;
}

/** One value that a program leaves in the store for its next run. Whoever reads it knows what its own program has put there. */
export class StoredValue<Value> {
  readonly #file: string;
  readonly #program: string;

  constructor(store: string, place: string, program: string) {
    this.#file = join(store, `${place}.bin`);
    this.#program = program;
  }

  /** Undefined where there is none of this very program. */
  read(): Value | undefined {
    const bytes = readStored(this.#file, this.#program);
    try {
      return bytes && (deserialize(bytes) as Value);
    } catch {
      return undefined;
    }
  }

  write(value: Value): void {
    writeStored(this.#file, this.#program, serialize(value));
  }
}
