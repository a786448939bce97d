import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Entry } from '../../records/corpus.ts';
import { loadSorted, type LoadedRecords } from '../../records/load.ts';
import { unread } from '../../records/read.ts';
import type { Run } from '../sections/run.ts';
import { readStored, writeStored } from './stored.ts';
import { storedTexts, TextReader, type StoredTexts } from './stored-texts.ts';

/** A record as it is stored: without what is read again when it is asked for, and of a person only which file it is. */
type StoredEntry =
  | Pick<Entry, 'file' | 'id' | 'municipality' | 'type'>
  | (Omit<Entry, 'body' | 'place'> & {
      /** Its number among the texts of the section. */
      readonly text: { readonly number: number; readonly justRussian?: true } | undefined;
    });

interface StoredSection {
  readonly content: string;
  readonly entries: readonly StoredEntry[];
  readonly texts: StoredTexts;
}

/** The folder in which records are stored, and the name of the program that can use them. */
export interface RecordStore {
  readonly folder: string;
  readonly program: string;
}

/** Records of sections that are not read again while their files are the same; for the next run of the program, those without people. */
export class RecordMemo {
  readonly #root: string;
  readonly #store: RecordStore | undefined;
  readonly #texts = new TextReader();
  readonly #sections = new Map<string, { readonly content: string; readonly loaded: LoadedRecords }>();

  constructor(root: string, store?: RecordStore) {
    this.#root = root;
    this.#store = store;
  }

  /** The records of a section whose files hold this. */
  get(name: string, content: string | undefined): LoadedRecords | undefined {
    if (content === undefined) return undefined;
    const known = this.#sections.get(name);
    if (known?.content === content) return known.loaded;
    const loaded = this.#store && this.#stored(this.#store, content);
    if (loaded) this.#sections.set(name, { content, loaded });
    return loaded;
  }

  /** Keeps the records of a section in which nothing may be wrong if they are to be stored. */
  keep(name: string, content: string, load: () => LoadedRecords & { readonly isClean: boolean }): void {
    if (this.#sections.get(name)?.content === content) return;
    const { isClean, ...loaded } = load();
    // They were stored already, and are so still.
    if (this.#sections.get(name)?.content === content) return;
    this.#sections.set(name, { content, loaded });
    if (!this.#store || !isClean) return;
    let section: Uint8Array;
    try {
      section = serialize(storedSection(content, loaded.entries));
    } catch {
      // It is read again the next time.
      return;
    }
    writeStored(join(this.#store.folder, nameOf(content)), this.#store.program, section);
  }

  /** Forgets all other sections and all that these were before: what was taken away is kept nowhere. */
  keepOnly(names: ReadonlySet<string>): void {
    for (const name of this.#sections.keys()) if (!names.has(name)) this.#sections.delete(name);
    if (!this.#store) return;
    const files = new Set([...this.#sections.values()].map(({ content }) => nameOf(content)));
    for (const file of listOf(this.#store.folder))
      if (!files.has(file)) rmSync(join(this.#store.folder, file), { recursive: true, force: true });
  }

  #stored({ folder, program }: RecordStore, content: string): LoadedRecords | undefined {
    try {
      const bytes = readStored(join(folder, nameOf(content)), program);
      const section = bytes && (deserialize(bytes) as StoredSection);
      if (section?.content !== content) return undefined;
      const textOf = this.#texts.of(section.texts);
      const entries = section.entries.map((entry) => this.#entryOf(entry, textOf));
      return { broken: [], findings: [], entries };
    } catch {
      return undefined;
    }
  }

  #entryOf(stored: StoredEntry, textOf: (number: number) => string | undefined): Entry {
    if ('data' in stored) {
      const { text, ...entry } = stored;
      const texts = { get: () => text && textOf(text.number), keep: () => undefined };
      const known = {
        body: text && { html: '', ...(text.justRussian && { justRussian: text.justRussian }) },
        sha256: entry.sha256,
        texts,
      };
      return { ...entry, ...unread(entry.type, join(this.#root, entry.file), known) };
    }
    const { entries } = loadSorted(this.#root, { attachments: [], files: 1, findings: [], records: [stored] });
    if (!entries[0]) throw new Error(`${stored.file} has changed`);
    return entries[0];
  }
}

/** What a run has read in a section, and whether everything in it is a record that may be shown. */
export function loadedBy(run: Run, name: string): LoadedRecords & { readonly isClean: boolean } {
  const { readable, standing } = run.states.find(({ section }) => section.name === name)!;
  const { corpus, findings } = readable;
  const isClean = findings.length + corpus.broken.length + standing.value.withheld.length === 0;
  return { entries: corpus.all(), broken: corpus.broken, findings, isClean };
}

/** Names stand in records of people alone: rule X4 sees to that. */
function storedSection(content: string, all: readonly Entry[]): StoredSection {
  const texts: string[] = [];
  const entries = all.map(({ body, data, file, id, municipality, sha256, type }): StoredEntry => {
    if (type === 'person') return { type, municipality, id, file };
    const text = body && {
      number: texts.push(body.html) - 1,
      ...(body.justRussian && { justRussian: body.justRussian }),
    };
    return { type, municipality, id, file, data, sha256, text };
  });
  return { content, entries, texts: storedTexts(texts) };
}

function nameOf(content: string): string {
  return `${createHash('sha256').update(content).digest('hex').slice(0, 32)}.bin`;
}

function listOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
