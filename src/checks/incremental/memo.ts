import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reading } from '../../attachments/remark.ts';
import type { Kept } from '../sections/kept.ts';

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
  try {
    const stat = lstatSync(file);
    const foreign = process.getuid !== undefined && (stat.uid !== process.getuid() || (stat.mode & 0o022) !== 0);
    if (!stat.isFile() || foreign) return undefined;
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const text = bytes.subarray(end + 1);
    if (bytes.toString('latin1', 0, Math.max(0, end)) !== head(program, text)) return undefined;
    return JSON.parse(text.toString()) as Memo;
  } catch {
    return undefined;
  }
}

/** Leaves a memo to the next run, whole or not at all. Where it cannot be written the next run has more to do. */
export function writeMemo(file: string, program: string, memo: Memo): void {
  const beside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch {
    return;
  }
  try {
    const text = Buffer.from(JSON.stringify(memo));
    writeFileSync(beside, Buffer.concat([Buffer.from(`${head(program, text)}\n`), text]), { mode: 0o600, flag: 'wx' });
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}

function head(program: string, text: Uint8Array): string {
  return createHash('sha256').update(`${program}\n`).update(text).digest('base64');
}
