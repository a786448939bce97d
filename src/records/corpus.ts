import type { Body } from './body.ts';
import type { FieldPath } from './fields.ts';
import { RECORD_TYPES, rowOf, type RecordType } from './registry.ts';
import type { RecordTypes } from './types.generated.ts';
import type { Place } from './yaml.ts';

/** One record of a known type: what it says and where it says so. */
export interface Entry<T extends RecordType = RecordType> {
  readonly type: T;
  /** The folder of the municipality; empty for shared records. */
  readonly municipality: string;
  /** The file name without its extension; the folder's name for the municipality itself. */
  readonly id: string;
  /** Path relative to the content root, with `/`. */
  readonly file: string;
  readonly data: RecordTypes[T];
  readonly body?: Body;
  readonly place: (path: FieldPath, part: 'key' | 'value') => Place;
  /** The checksum of the file as it was read. */
  readonly sha256: string;
}

/** What a record is known by. */
export type RecordName = Pick<Entry, 'type' | 'municipality' | 'id'>;

/** All records of one content root, by type, municipality and id. Lists are in the order of file paths. */
export class Corpus {
  readonly #entries: readonly Entry[];
  readonly #byKey = new Map<string, Entry>();
  readonly #lists = new Map<string, Entry[]>();
  readonly #brokenRecords: readonly RecordName[];
  readonly #broken: ReadonlySet<string>;

  readonly #shared: (() => Corpus) | undefined;

  /**
   * `broken` are records whose files exist but could not be used: they are reported already. `shared` are the records that
   * lie beside the municipalities, where those at hand are of one section only: they can be asked for, and are not in `all`.
   */
  constructor(entries: readonly Entry[], broken: readonly RecordName[] = [], shared?: () => Corpus) {
    this.#entries = entries;
    this.#shared = shared;
    this.#brokenRecords = broken;
    this.#broken = new Set(broken.map(({ type, municipality, id }) => keyOf(type, municipality, id)));
    for (const entry of entries) {
      this.#byKey.set(keyOf(entry.type, entry.municipality, entry.id), entry);
      for (const list of [entry.type, `${entry.type} ${entry.municipality}`]) {
        const known = this.#lists.get(list);
        if (known) known.push(entry);
        else this.#lists.set(list, [entry]);
      }
    }
  }

  get size(): number {
    return this.#entries.length;
  }

  get broken(): readonly RecordName[] {
    return this.#brokenRecords;
  }

  /** The records without those in these files: they count as broken and are seen nowhere. */
  without(files: ReadonlySet<string>): Corpus {
    const { left = [], gone = [] } = Object.groupBy(this.#entries, ({ file }) => (files.has(file) ? 'gone' : 'left'));
    return gone.length === 0 ? this : new Corpus(left, [...this.#brokenRecords, ...gone], this.#shared);
  }

  all(): readonly Entry[] {
    return this.#entries;
  }

  /** Records of a type, of one municipality or of all. */
  list<T extends RecordType>(type: T, municipality?: string): readonly Entry<T>[] {
    if (this.#shared && rowOf(type).shared === true) return this.#shared().list(type, municipality);
    const key = municipality === undefined ? type : `${type} ${municipality}`;
    return (this.#lists.get(key) ?? []) as unknown as readonly Entry<T>[];
  }

  /** The record with this id in the municipality, or undefined. */
  get<T extends RecordType>(type: T, municipality: string, id: string): Entry<T> | undefined {
    if (this.#shared && rowOf(type).shared === true) return this.#shared().get(type, municipality, id);
    return this.#byKey.get(keyOf(type, folderOf(type, municipality, id), id)) as unknown as Entry<T> | undefined;
  }

  /** Whether a file for this record exists but holds no usable record. */
  isBroken(type: RecordType, municipality: string, id: string): boolean {
    if (this.#shared && rowOf(type).shared === true) return this.#shared().isBroken(type, municipality, id);
    return this.#broken.has(keyOf(type, folderOf(type, municipality, id), id));
  }
}

function folderOf(type: RecordType, municipality: string, id: string): string {
  if (rowOf(type).shared === true) return '';
  return type === 'municipality' ? id : municipality;
}

function keyOf(type: RecordType, municipality: string, id: string): string {
  return `${RECORD_TYPES.indexOf(type)} ${municipality}/${id}`;
}
