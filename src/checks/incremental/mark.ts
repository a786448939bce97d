import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileBeginning } from '../../records/file-beginning.ts';
import type { FoundFile } from '../../records/files-below.ts';
import type { Section } from '../sections/section.ts';

/** Above it a file counts by its size and its beginning alone: nothing reads more of it. */
const WHOLE = 20 * 1024 * 1024;
const BEGINNING = 64 * 1024;
/** File systems tell times apart by as little as two seconds: what changed so lately may change again and show nothing of it. */
const TELLING = 2000;

/** What the file system says of the files of a section. */
export interface Mark {
  /** Equal as long as nothing was written, replaced or renamed. */
  readonly name: string;
  /** No file has changed so lately that the mark could miss the next change. */
  readonly settled: boolean;
}

/** The mark of a section before a moment; undefined where not every file can be looked at. */
export function markOf(root: string, { files }: Section, now: number): Mark | undefined {
  const regular = files.filter((file) => file.regular);
  const numbers = new Float64Array(regular.length * 5);
  let latest = 0;
  try {
    for (const [index, { file }] of regular.entries()) {
      const { ctimeMs, ino, mode, mtimeMs, size } = lstatSync(`${root}/${file}`);
      // Nobody can set the time of a change of the file itself back, as the time of writing can be.
      numbers.set([size, mtimeMs, ctimeMs, ino, mode], index * 5);
      latest = Math.max(latest, mtimeMs, ctimeMs);
    }
  } catch {
    return undefined;
  }
  const name = createHash('sha256').update(files.map(saying).join('\n')).update(numbers).digest('base64');
  return { name, settled: latest < now - TELLING };
}

/** A name of everything that the files of a section hold; undefined where not every one can be read. */
export function contentOf(root: string, { files }: Section): string | undefined {
  const hash = createHash('sha256');
  try {
    for (const found of files) {
      hash.update(`${saying(found)}\n`);
      if (found.regular) hash.update(bytesOf(join(root, found.file)));
    }
  } catch {
    return undefined;
  }
  return hash.digest('base64');
}

function saying({ file, problem = '' }: FoundFile): string {
  return JSON.stringify([file, problem]);
}

/** The checksum of a file as far as it is read. */
function bytesOf(path: string): Buffer {
  const { mode, size } = lstatSync(path);
  const bytes = size > WHOLE ? fileBeginning(path, Buffer.alloc(BEGINNING)) : readFileSync(path);
  return createHash('sha256').update(`${mode} ${size}\n`).update(bytes).digest();
}
