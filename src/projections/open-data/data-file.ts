import { hash } from 'node:crypto';

/** How many bytes of all files may be kept until they are asked for: a site of 10 000 records fits, one of 81 000 does not. */
const ROOM = 64 * 1024 * 1024;

/**
 * A file of open data: its address from `/`, how much it is and how it is known again. What stands in it is kept until it is
 * first asked for, while there is room, and otherwise made again, equal: all files of a large site would fill the memory.
 */
export class DataFile {
  static #kept = 0;
  readonly address: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly #make: () => string;
  #body: Uint8Array<ArrayBuffer> | undefined;

  constructor(address: string, make: () => string) {
    this.address = address;
    this.#make = make;
    // Not from the pool of small buffers, which one file would keep whole.
    const body = new TextEncoder().encode(make());
    this.bytes = body.length;
    this.sha256 = hash('sha256', body);
    if (DataFile.#kept + body.length > ROOM) return;
    this.#body = body;
    DataFile.#kept += body.length;
  }

  /** What stands in the file. */
  body(): Uint8Array<ArrayBuffer> {
    const body = this.#body;
    if (!body) return new TextEncoder().encode(this.#make());
    this.#body = undefined;
    DataFile.#kept -= body.length;
    return body;
  }
}
