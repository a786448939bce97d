import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../attachments/remark.ts';
import type { Kept } from '../sections/kept.ts';
import { readStored, writeStored } from './stored.ts';

/** What one run knew of a section, and of which files. */
export interface Remembered extends Kept {
  /** Of the file system; empty where the files had changed too lately to be told by it. */
  readonly mark: string;
  readonly content: string;
}

/** All that one run leaves to the next. */
export interface Memo {
  readonly sections: Readonly<Record<string, Remembered>>;
  /** What was read in attached files. */
  readonly readings: readonly (readonly [string, Reading])[];
}

/** The file of the memo of a content root, in this folder. */
export function memoFile(folder: string, root: string): string {
  const name = createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 16);
  return join(folder, `check-${name}.json`);
}

/** The memo that this very program left; undefined for whatever is of another, cut, changed or not ours alone to write. */
export function readMemo(file: string, program: string): Memo | undefined {
  const text = readStored(file, program);
  try {
    return text && (JSON.parse(text.toString()) as Memo);
  } catch {
    return undefined;
  }
}

/** Leaves a memo to the next run, whole or not at all. Where it cannot be written the next run has more to do. */
export function writeMemo(file: string, program: string, memo: Memo): void {
  writeStored(file, program, Buffer.from(JSON.stringify(memo)));
}
