import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { recover } from '../site/swap.ts';
import { putInPlace, writeWhole } from './disk.ts';
import type { FailureKind } from './failure.ts';
import type { TakenRecord } from './judging.ts';

/** What was last taken from a source and found good. */
export interface Taken {
  readonly commit: string;
  /** The day on which these records were taken, and the last one on which the source still published the same. */
  readonly takenOn: string;
  readonly seenOn: string;
  /** What else than the commit decides what is taken: types, site, the version of the program. */
  readonly key: string;
  readonly records: readonly TakenRecord[];
  readonly remarks: readonly string[];
  readonly left: readonly string[];
  readonly unnamed: number;
}

/** Why a source gives nothing now. */
export interface Failure {
  readonly kind: FailureKind;
  readonly reason: string;
  readonly details: readonly string[];
  /** The first day of the trouble, and the last one on which it was met. */
  readonly since: string;
  readonly on: string;
  /** What was published then, where that is what is wrong. */
  readonly commit?: string | undefined;
  readonly key?: string | undefined;
}

const [GOOD, TAKEN, FAILURE, WORK] = ['good', 'taken.json', 'failure.json', '.work'];

/** What is kept of all sources between two runs. What is in it is whole, whenever the program was killed. */
export class Store {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
    mkdirSync(root, { recursive: true });
  }

  /** Removes what earlier runs left unfinished, and what is kept of sources that are no longer listed: their people may have asked for it. */
  tidy(ids: readonly string[]): void {
    rmSync(join(this.root, WORK), { recursive: true, force: true });
    for (const entry of readdirSync(this.root))
      if (!entry.startsWith('.') && !ids.includes(entry))
        rmSync(join(this.root, entry), { recursive: true, force: true });
    for (const id of ids) recover(join(this.root, id, GOOD));
  }

  /** An empty folder for one source and this run alone: what a killed run has started may still be writing in its own. */
  workFolder(id: string): string {
    const folder = join(this.root, WORK, `${process.pid}-${id}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** The folder with the records that were last good. */
  contentOf(id: string): string {
    return join(this.root, id, GOOD, 'content');
  }

  taken(id: string): Taken | undefined {
    return read(join(this.root, id, GOOD, TAKEN)) as Taken | undefined;
  }

  failure(id: string): Failure | undefined {
    return read(join(this.root, id, FAILURE)) as Failure | undefined;
  }

  /** Puts a folder with `content` in it in the place of what was good before; the source is well. */
  keep(id: string, fresh: string, taken: Taken): void {
    writeWhole(join(fresh, TAKEN), textOf(taken));
    mkdirSync(join(this.root, id), { recursive: true });
    putInPlace(fresh, join(this.root, id, GOOD));
    this.#isWell(id);
  }

  /** The source still publishes what was taken. */
  confirm(id: string, taken: Taken): void {
    writeWhole(join(this.root, id, GOOD, TAKEN), textOf(taken));
    this.#isWell(id);
  }

  fail(id: string, failure: Failure): void {
    writeWhole(join(this.root, id, FAILURE), textOf(failure));
  }

  #isWell(id: string): void {
    rmSync(join(this.root, id, FAILURE), { force: true });
  }
}

/** What a program that reads JSON of ours gets, a line for each field. */
export function textOf(value: object): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}

/** A file that is not there, or not ours, says nothing: the source is asked again. */
function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
