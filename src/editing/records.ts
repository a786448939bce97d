import type { RecordType } from '../records/registry.ts';
import type { Files } from './files.ts';
import { Refusal } from './repository.ts';
import { storedRecord, type StoredRecord } from './stored-record.ts';

/** The records of a content folder as they are written, each read once. */
export class Records {
  readonly files: Files;
  readonly #read = new Map<string, StoredRecord | string>();

  constructor(files: Files) {
    this.files = files;
  }

  /** A record, or undefined where there is none. Refuses, with the place, where its file cannot be read. */
  get<T extends RecordType>(type: T, municipality: string, id: string): StoredRecord<T> | undefined {
    const found = this.#find(type, municipality, id);
    if (typeof found === 'string')
      throw new Refusal(`Эту запись в форме открыть нельзя: ${found}. Исправьте файл в «Блокноте».`);
    return found;
  }

  /** All records of a type that can be read, in the order of their names. */
  list<T extends RecordType>(type: T, municipality: string): StoredRecord<T>[] {
    return this.files.idsOf(type, municipality).flatMap((id) => {
      const found = this.#find(type, municipality, id);
      return found === undefined || typeof found === 'string' ? [] : [found];
    });
  }

  #find<T extends RecordType>(type: T, municipality: string, id: string): StoredRecord<T> | string | undefined {
    const file = this.files.fileOf({ type, municipality, id });
    if (file === undefined) return undefined;
    if (!this.#read.has(file)) this.#read.set(file, storedRecord(type, id, file, this.files.bytes(file)!));
    return this.#read.get(file) as StoredRecord<T> | string;
  }
}
