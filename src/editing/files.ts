import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from '../records/layout.ts';
import { filesBelow } from '../records/files-below.ts';
import { rowOf, type RecordType } from '../records/registry.ts';

/** Whose records: the file of a record is asked for by these three. */
export interface RecordKey {
  readonly type: RecordType;
  readonly municipality: string;
  readonly id: string;
}

/** The files of a content folder as they stand in one place: published, or in a draft. */
export class Files {
  readonly #bytes = new Map<string, () => Buffer>();
  readonly #byKey = new Map<string, string>();

  /** Files of a folder; links and whatever else is no regular file are not seen. */
  static in(folder: string): Files {
    const files = new Files();
    for (const { file, regular } of filesBelow(folder)) {
      if (regular) files.#put(file, () => readFileSync(join(folder, file)));
    }
    return files;
  }

  /** The same with changes laid over. */
  with(changes: ReadonlyMap<string, Uint8Array | null>): Files {
    const files = new Files();
    for (const [file, bytes] of this.#bytes) if (!changes.has(file)) files.#put(file, bytes);
    for (const [file, bytes] of changes) if (bytes !== null) files.#put(file, () => Buffer.from(bytes));
    return files;
  }

  /** The bytes of a file, or undefined where there is none. */
  bytes(file: string): Buffer | undefined {
    return this.#bytes.get(file)?.();
  }

  /** All paths, sorted. */
  names(): string[] {
    return [...this.#bytes.keys()].sort();
  }

  /** The file of a record, or undefined where there is none. */
  fileOf(key: RecordKey): string | undefined {
    return this.#byKey.get(keyOf(key));
  }

  /** The ids of all records of a type in a municipality, sorted. */
  idsOf(type: RecordType, municipality: string): string[] {
    const start = keyOf({ type, municipality, id: '' });
    return [...this.#byKey.keys()]
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length))
      .sort();
  }

  #put(file: string, bytes: () => Buffer): void {
    const place = placeOf(file);
    this.#bytes.set(file, bytes);
    if (place.kind === 'record') this.#byKey.set(keyOf(place), file);
  }
}

function keyOf({ id, municipality, type }: RecordKey): string {
  return `${type} ${rowOf(type).shared === true ? '' : municipality}/${id}`;
}
