import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';

/** A file of one content root that is not the same in another. */
export interface DifferingFile {
  readonly file: string;
  readonly change: 'added' | 'changed' | 'deleted';
}

const PIECE = 64 * 1024;

/** Files below two content roots that differ byte for byte, in the order of their paths. What a link leads to is not looked at. */
export function differingFiles(before: string, after: string): DifferingFile[] {
  const old = byName(before);
  const fresh = byName(after);
  const names = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return names.flatMap((file): DifferingFile[] => {
    const [was, is] = [old.get(file), fresh.get(file)];
    if (!was) return [{ file, change: 'added' }];
    if (!is) return [{ file, change: 'deleted' }];
    const same = was.regular && is.regular && sameBytes(join(before, file), join(after, file));
    return same || (!was.regular && !is.regular) ? [] : [{ file, change: 'changed' }];
  });
}

function byName(root: string): ReadonlyMap<string, ReturnType<typeof filesBelow>[number]> {
  return new Map(filesBelow(root).map((found) => [found.file, found]));
}

/** Piece by piece: an attachment may be larger than the memory. What cannot be read is not the same. */
function sameBytes(a: string, b: string): boolean {
  try {
    return lstatSync(a).size === lstatSync(b).size && samePieces(openSync(a, 'r'), openSync(b, 'r'));
  } catch {
    return false;
  }
}

function samePieces(...files: readonly [number, number]): boolean {
  const [one, other] = [Buffer.alloc(PIECE), Buffer.alloc(PIECE)];
  try {
    for (;;) {
      const read = readSync(files[0], one);
      if (readSync(files[1], other) !== read || one.compare(other, 0, read, 0, read) !== 0) return false;
      if (read === 0) return true;
    }
  } finally {
    files.forEach((file) => {
      closeSync(file);
    });
  }
}
