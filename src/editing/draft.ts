import type { Corpus } from '../records/corpus.ts';
import { recordField } from '../records/fields.ts';
import { rowOf, type RecordType } from '../records/registry.ts';
import type { Data } from './form.ts';
import { recordPath, suggestId } from './record-id.ts';
import { pruned, writeRecord } from './write-record.ts';

/** A record that is to be written. */
export interface NewRecord {
  readonly type: RecordType;
  readonly id: string;
  readonly data: Data;
  readonly body?: string;
}

/** New records of one municipality as files below the content root, and the names that are still free. */
export class Draft {
  readonly #corpus: Corpus;
  readonly municipality: string;
  readonly #records: NewRecord[] = [];

  constructor(corpus: Corpus, municipality: string) {
    this.#corpus = corpus;
    this.municipality = municipality;
  }

  get records(): readonly NewRecord[] {
    return this.#records;
  }

  /** Adds a record under a name of its own and says which. */
  add(
    type: RecordType,
    given: Data,
    { body, id: wanted }: { body?: string | undefined; id?: string | undefined } = {},
  ): string {
    const data = pruned(given, recordField(type)) as Data;
    const id = wanted ?? this.nameFor(type, data);
    this.#records.push({ type, id, data, ...(body !== undefined && { body }) });
    return id;
  }

  /** A name that no record of the type has yet. */
  nameFor(type: RecordType, data: Data): string {
    return suggestId(type, data, this.#taken(type));
  }

  /** The texts of the files by their paths. */
  files(): ReadonlyMap<string, string> {
    return new Map(
      this.#records.map(({ body, data, id, type }) => {
        const mdx = rowOf(type).formats.length === 1 ? undefined : (body ?? '') !== '';
        return [
          recordPath(type, this.municipality, id, data, mdx),
          writeRecord(type, data, body === undefined ? {} : { body }),
        ];
      }),
    );
  }

  #taken(type: RecordType): ReadonlySet<string> {
    const old = this.#corpus.list(type, rowOf(type).shared ? undefined : this.municipality).map(({ id }) => id);
    return new Set([...old, ...this.#records.filter((record) => record.type === type).map(({ id }) => id)]);
  }
}
