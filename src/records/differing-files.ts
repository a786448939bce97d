import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './load.ts';

/** A file of one content root that is not the same in another. */
export interface DifferingFile {
  readonly file: string;
  readonly change: 'added' | 'changed' | 'deleted';
}

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

function sameBytes(a: string, b: string): boolean {
  return lstatSync(a).size === lstatSync(b).size && readFileSync(a).equals(readFileSync(b));
}
