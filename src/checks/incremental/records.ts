import { join } from 'node:path';
import type { Entry } from '../../records/corpus.ts';
import type { LoadedRecords } from '../../records/load.ts';
import { unread } from '../../records/read.ts';
import type { Run } from '../sections/run.ts';

/** A record as it is kept: without what is read again when it is asked for. */
type KeptEntry = Omit<Entry, 'body' | 'place'> & { readonly html: string | undefined };

/** The records of a section, by the name of what its files held. */
export interface KeptSection {
  readonly content: string;
  readonly entries: readonly KeptEntry[];
  readonly broken: LoadedRecords['broken'];
  readonly findings: LoadedRecords['findings'];
}

/** Records of sections that are not read again while their files are the same. */
export class RecordMemo {
  readonly #root: string;
  readonly #before: Map<string, KeptSection>;
  readonly #loaded = new Map<string, LoadedRecords>();
  /** Whether anything is to be kept that was not there before. */
  changed = false;

  constructor(root: string, before: ReadonlyMap<string, KeptSection> = new Map()) {
    this.#root = root;
    this.#before = new Map(before);
  }

  /** The records of a section whose files hold this. */
  get(name: string, content: string | undefined): LoadedRecords | undefined {
    const kept = this.#before.get(name);
    if (kept === undefined || kept.content !== content) return undefined;
    const known = this.#loaded.get(name);
    if (known) return known;
    const { broken, findings } = kept;
    const loaded = { broken, findings, entries: kept.entries.map((entry) => this.#entryOf(entry)) };
    this.#loaded.set(name, loaded);
    return loaded;
  }

  /** Keeps the records of a section. */
  keep(name: string, content: string, load: () => LoadedRecords): void {
    if (this.#before.get(name)?.content === content) return;
    const { broken, entries, findings } = load();
    this.#loaded.delete(name);
    this.changed = true;
    const kept = entries.map(({ body, data, file, id, municipality, sha256, type }) => {
      return { type, municipality, id, file, data, sha256, html: body?.html };
    });
    this.#before.set(name, { content, entries: kept, broken, findings });
  }

  /** Forgets all other sections: what was taken away is kept nowhere. */
  keepOnly(names: ReadonlySet<string>): void {
    for (const name of this.#before.keys()) {
      if (names.has(name)) continue;
      this.changed = true;
      this.#before.delete(name);
      this.#loaded.delete(name);
    }
  }

  /** All that is kept. */
  get all(): ReadonlyMap<string, KeptSection> {
    return this.#before;
  }

  #entryOf({ html, ...entry }: KeptEntry): Entry {
    return { ...entry, ...unread(entry.type, join(this.#root, entry.file), { html, sha256: entry.sha256 }) };
  }
}

/** What a run has read in a section. */
export function loadedBy(run: Run, name: string): LoadedRecords {
  const { corpus, findings } = run.states.find(({ section }) => section.name === name)!.readable;
  return { entries: corpus.all(), broken: corpus.broken, findings };
}
