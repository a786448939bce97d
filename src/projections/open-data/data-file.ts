import { hash } from 'node:crypto';

/**
 * A file of open data: its address from `/`, how much it is and how it is known again. What stands in it is kept until it is
 * first asked for and then made again, equal: all files of a large site at once would fill the memory.
 */
export class DataFile {
  readonly address: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly #make: () => string;
  #body: Uint8Array<ArrayBuffer> | undefined;

  constructor(address: string, make: () => string) {
    this.address = address;
    this.#make = make;
    // Not from the pool of small buffers, which one file would keep whole.
    this.#body = new TextEncoder().encode(make());
    this.bytes = this.#body.length;
    this.sha256 = hash('sha256', this.#body);
  }

  /** What stands in the file. */
  body(): Uint8Array<ArrayBuffer> {
    const body = this.#body ?? new TextEncoder().encode(this.#make());
    this.#body = undefined;
    return body;
  }
}
