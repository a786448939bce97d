import { hash } from 'node:crypto';
import { encode } from '../../records/encode.ts';

/** How many bytes of all files may be kept until they are asked for: a site of 10 000 records fits, one of 81 000 does not. */
const ROOM = 64 * 1024 * 1024;

type Body = Uint8Array<ArrayBuffer>;

/**
 * A file of open data: its address from `/`, how much it is and how it is known again. It is made when one of these is first
 * asked for. Whoever asks for the sum before the body has the body kept until then, while there is room; otherwise it is made
 * again, equal: all files of a large site would fill the memory.
 */
export class DataFile {
  static #kept = 0;
  readonly address: string;
  readonly #make: () => string;
  #known: { readonly bytes: number; readonly sha256: string } | undefined;
  #body: Body | undefined;

  constructor(address: string, make: () => string) {
    this.address = address;
    this.#make = make;
  }

  get bytes(): number {
    return this.#sums().bytes;
  }

  get sha256(): string {
    return this.#sums().sha256;
  }

  /** What stands in the file. */
  body(): Body {
    const body = this.#body;
    if (!body) return this.#made();
    this.#body = undefined;
    DataFile.#kept -= body.length;
    return body;
  }

  #sums() {
    if (this.#known) return this.#known;
    const body = this.#made();
    if (DataFile.#kept + body.length <= ROOM) {
      this.#body = body;
      DataFile.#kept += body.length;
    }
    return this.#known!;
  }

  #made(): Body {
    // Not from the pool of small buffers, which one file would keep whole.
    const body = encode(this.#make());
    this.#known ??= { bytes: body.length, sha256: hash('sha256', body) };
    return body;
  }
}
