import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { serialize } from 'node:v8';
import { programName } from '../../checks/incremental/program.ts';
import { RecordMemo } from '../../checks/incremental/records.ts';
import type { CheckResult } from '../../checks/run.ts';
import type { Finding } from '../../findings/finding.ts';
import type { BuildOptions } from '../build.ts';
import { dataSums } from '../complete.ts';
import { passOf, type Finished } from '../finish.ts';
import { makeSite } from '../make-site.ts';
import { checkWith } from './check-again.ts';
import { FactMemo, type KeptFacts } from './fact-memo.ts';
import { followsOf } from './follows.ts';
import type { KeptBundle } from './kept-bundle.ts';
import { placeNamed, StoredValue } from './stored-value.ts';
import { Twin, type Marks } from './twin.ts';
import { Unchanged, type KeptPages } from './unchanged.ts';
import { WordMemo, type KeptWords } from './word-memo.ts';

/** What one build leaves to the next of the same program and the same options. */
interface Kept {
  readonly facts: KeptFacts;
  readonly marks: Marks;
  readonly pages: KeptPages | undefined;
  readonly words: KeptWords;
}

/** What a build leaves, before it is put down. */
interface Made {
  readonly facts: FactMemo;
  readonly pages: () => KeptPages | undefined;
  readonly twin: Twin;
  readonly words: WordMemo;
}

/**
 * A build that takes from the one before whatever follows from the same: the bundle of the pages, pages, their words, files.
 * What was kept and is of no use only costs time.
 */
export class BuildAgain {
  readonly #stored: StoredValue<Kept>;
  readonly #bundle: KeptBundle;
  readonly #kept: Kept | undefined;
  #made: Made | undefined;

  constructor(options: BuildOptions, store: string, bundle: KeptBundle) {
    const program = programOf(options, bundle.program);
    this.#stored = new StoredValue(store, placeNamed('build', resolve(options.out)), program);
    this.#bundle = bundle;
    this.#kept = bundle.bundle && this.#stored.read();
  }

  /** Whether the new folder is begun from the copy of the output. */
  get begins(): boolean {
    return this.#kept !== undefined;
  }

  /** Writes the site into a folder that holds the copy of the output or nothing. */
  async make(finished: Finished, findings: readonly Finding[]): Promise<void> {
    const { out, site } = finished;
    const follows = followsOf(site, findings);
    await makeSite(finished, {
      kept: this.#bundle,
      begin: (fromBundle) => {
        const kept = fromBundle ? this.#kept : undefined;
        const twin = new Twin(fromBundle ? out : out + NOWHERE, kept?.marks ?? new Map());
        const words = new WordMemo(kept?.words);
        const facts = new FactMemo(kept?.facts);
        const { isThere, lies } = twin;
        const unchanged = new Unchanged(follows, lies, kept?.pages);
        const { data } = unchanged;
        // Astro does not say which pages it makes.
        const pages = () => (fromBundle ? unchanged.kept(data ?? dataSums(site)) : undefined);
        this.#made = { facts, pages, twin, words };
        return {
          isThere,
          pass: passOf(finished, { data, facts: facts.of, memo: words, ...(fromBundle && { isThere }) }),
          unchanged,
          written: () => {
            twin.sweep();
          },
        };
      },
    });
  }

  /** Makes the folder equal to the new output, and leaves what is known to the next build. */
  readonly follow = (folder: string, out: string): boolean => {
    if (!this.#made) return false;
    const { facts, pages, twin, words } = this.#made;
    const marks = twin.follow(folder, out);
    this.#stored.write({ facts: facts.kept(), marks: marks ?? new Map(), pages: pages(), words: words.kept() });
    return marks !== undefined;
  };
}

/** Checks the records as always; what was read of a section by a build before is taken where its files are the same. */
export function checkForBuild({ content, today }: BuildOptions, store: string): CheckResult {
  const program = programName();
  const folder = join(store, placeNamed('records', resolve(content)));
  const records = new RecordMemo(content, { folder, program });
  return checkWith(content, { program, records, store, today });
}

/** No folder is called so. */
const NOWHERE = '.nowhere';

/** A name of all that the pages follow from beside the records. */
export function programOf({ content, look, out, ...options }: BuildOptions, bundler: string): string {
  const asked = { ...options, bundles: undefined, content: resolve(content), out: resolve(out), today: undefined };
  const hash = createHash('sha256').update(bundler);
  return hash.update(JSON.stringify(asked)).update(serialize(look)).digest('base64');
}
