import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { nameOf, programName } from '../../checks/incremental/program.ts';
import { RecordMemo } from '../../checks/incremental/records.ts';
import { readStored, writeStored } from '../../checks/incremental/stored.ts';
import type { CheckResult } from '../../checks/run.ts';
import { ROOT } from '../../init/own-files.ts';
import type { BuildOptions } from '../build.ts';
import { finish, passOf, type Finished } from '../finish.ts';
import { bundleOf, writeFromBundle, type Bundle } from './bundle.ts';
import { checkWith } from './check-again.ts';
import { Twin, type Marks } from './twin.ts';
import { WordMemo, type KeptWords } from './word-memo.ts';

/** What one build leaves to the next of the same program and the same options. */
interface Kept {
  readonly marks: Marks;
  readonly words: KeptWords;
}

/**
 * A build that takes from the one before whatever follows from the same: the bundle of the pages, words of pages, files. All
 * pages are made anew from the records, so there is nothing to forget; what was kept and is of no use only costs time.
 */
export class BuildAgain {
  readonly #program: string;
  readonly #files: { readonly bundle: string; readonly rest: string };
  readonly #bundle: Bundle | undefined;
  readonly #kept: Kept | undefined;
  #made: { readonly bundle?: Bundle; readonly twin: Twin; readonly words: WordMemo } | undefined;

  constructor(options: BuildOptions, store: string) {
    this.#program = programOf(options);
    const place = createHash('sha256').update(resolve(options.out)).digest('hex').slice(0, 16);
    this.#files = { bundle: join(store, `bundle-${place}.bin`), rest: join(store, `build-${place}.bin`) };
    this.#bundle = read(this.#files.bundle, this.#program) as Bundle | undefined;
    this.#kept = this.#bundle && (read(this.#files.rest, this.#program) as Kept | undefined);
  }

  /** Whether the new folder is begun from the copy of the output. */
  get begins(): boolean {
    return this.#kept !== undefined;
  }

  /** Writes the site into a folder that holds the copy of the output or nothing. */
  async make(finished: Finished): Promise<void> {
    const { out } = finished;
    if (this.#bundle)
      try {
        const twin = new Twin(out, this.#kept?.marks ?? new Map());
        const words = new WordMemo(this.#kept?.words);
        const { isThere } = twin;
        const pass = passOf(finished, { isThere, memo: words });
        await writeFromBundle(this.#bundle, finished, { isThere, sink: pass });
        twin.sweep();
        await finish(finished, pass);
        this.#made = { twin, words };
        return;
      } catch (error) {
        process.stderr.write('Взять от прошлой сборки не вышло, сайт собирается целиком.\n');
        if (process.env['RESERVE_DEBUG']) process.stderr.write(`${String(error)}\n`);
        // Astro builds it, or says what is wrong.
        rmSync(out, { recursive: true, force: true });
      }
    let bundle: Bundle | undefined;
    const words = new WordMemo();
    const pass = passOf(finished, { memo: words });
    const { writePages } = await import('../pages/write-pages.ts');
    await writePages(finished, { bundled: (astro, folder) => (bundle = bundleOf(astro, folder)), sink: pass });
    await finish(finished, pass);
    this.#made = { ...(bundle && { bundle }), twin: new Twin(out + NOWHERE, new Map()), words };
  }

  /** Makes the folder equal to the new output, and leaves what is known to the next build. */
  readonly follow = (folder: string, out: string): boolean => {
    if (!this.#made) return false;
    const { bundle, twin, words } = this.#made;
    const marks = twin.follow(folder, out);
    if (bundle) writeStored(this.#files.bundle, this.#program, serialize(bundle));
    const kept: Kept = { marks: marks ?? new Map(), words: words.kept() };
    writeStored(this.#files.rest, this.#program, serialize(kept));
    return marks !== undefined;
  };
}

/** Checks the records as always; what was read of a section by a build before is taken where its files are the same. */
export function checkForBuild({ content, today }: BuildOptions, store: string): CheckResult {
  const program = programName();
  const folder = join(store, `records-${createHash('sha256').update(resolve(content)).digest('hex').slice(0, 16)}`);
  const records = new RecordMemo(content, { folder, program });
  return checkWith(content, { program, records, store, today });
}

/** No folder is called so. */
const NOWHERE = '.nowhere';

function read(file: string, program: string): unknown {
  const bytes = readStored(file, program);
  try {
    return bytes && deserialize(bytes);
  } catch {
    return undefined;
  }
}

/** A name of all that the pages follow from beside the records. */
export function programOf({ content, look, out, overrides, ...options }: BuildOptions, root = ROOT): string {
  const code = ['src', 'public', 'schemas'].map((folder) => join(root, folder));
  const hash = createHash('sha256').update(nameOf([...code, ...(overrides === undefined ? [] : [resolve(overrides)])]));
  const asked = { ...options, content: resolve(content), out: resolve(out), today: undefined };
  return hash.update(JSON.stringify(asked)).update(serialize(look)).digest('base64');
}
