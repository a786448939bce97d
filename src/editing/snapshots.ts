import { cpSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { materialise } from '../records/snapshot.ts';
import { changesOf, listDrafts, type Draft } from './drafts.ts';
import { Files } from './files.ts';
import { Records } from './records.ts';
import { tipOf, type Changes, type Repository } from './repository.ts';

/** The published content: its commit, a folder that holds it and its records. */
export interface Published {
  readonly commit: string;
  readonly folder: string;
  readonly records: Records;
}

/** What is published and what the drafts make of it, read from the repository and kept until a branch moves. */
export class Snapshots {
  readonly #repository: Repository;
  readonly #scratch = mkdtempSync(join(tmpdir(), 'reserve-edit-'));
  readonly #changes = new Map<string, ReadonlyMap<string, Buffer | null>>();
  #published: Promise<Published> | undefined;
  #commit = '';

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** The published content as it is now. */
  async published(): Promise<Published> {
    const { base, git, root } = this.#repository;
    const commit = (await tipOf(git, base))!;
    if (commit !== this.#commit) {
      this.#commit = commit;
      this.#changes.clear();
      this.#published = (async () => {
        const folder = join(this.#scratch, commit);
        mkdirSync(folder, { recursive: true });
        await materialise(root, commit, folder);
        return { commit, folder, records: new Records(Files.in(folder)) };
      })();
    }
    return this.#published!;
  }

  /** What a draft changes. */
  async changes({ tip }: Draft): Promise<ReadonlyMap<string, Buffer | null>> {
    const known = this.#changes.get(tip);
    if (known) return known;
    const changes = await changesOf(this.#repository, tip);
    this.#changes.set(tip, changes);
    return changes;
  }

  /** The records as they are with a draft; without one, as published. */
  async records(draft: Draft | undefined): Promise<Records> {
    const { records } = await this.published();
    return draft ? new Records(records.files.with(await this.changes(draft))) : records;
  }

  /** The records as they would be with all open drafts. */
  async withAllDrafts(): Promise<Records> {
    const { records } = await this.published();
    let { files } = records;
    for (const draft of await listDrafts(this.#repository)) files = files.with(await this.changes(draft));
    return new Records(files);
  }

  /** Calls `use` with a folder that holds the published content with changes, and removes it afterwards. */
  async withFolder<T>(changes: Changes, use: (folder: string) => T | Promise<T>): Promise<T> {
    const { folder } = await this.published();
    const target = mkdtempSync(join(this.#scratch, 'content-'));
    try {
      // A link in the repository would lead what is written below it out of the folder.
      cpSync(folder, target, { recursive: true, filter: (source) => !lstatSync(source).isSymbolicLink() });
      for (const [file, bytes] of changes) {
        const path = join(target, file);
        rmSync(path, { force: true });
        if (bytes === null) continue;
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, bytes);
      }
      return await use(target);
    } finally {
      rmSync(target, { recursive: true, force: true });
    }
  }

  /** Removes everything that was written for looking at. */
  close(): void {
    rmSync(this.#scratch, { recursive: true, force: true });
  }
}
