import { cpSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exchange, recover } from '../site/swap.ts';

/** How many bytes lie below a folder now; what goes while it is looked at does not count. */
export function bytesBelow(folder: string): number {
  try {
    return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
      const path = join(folder, entry.name);
      return sum + (entry.isDirectory() ? bytesBelow(path) : (statSync(path, { throwIfNoEntry: false })?.size ?? 0));
    }, 0);
  } catch {
    return 0;
  }
}

/** Puts a finished folder in the place of another; if it is cut short, `recover` brings the old one back. */
export function putInPlace(fresh: string, target: string): void {
  recover(target);
  exchange(fresh, target);
  // The new one is in its place: what is left of the old goes.
  recover(target);
}

/** Writes a file of our own whole or not at all. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.reserve-new`, text);
  renameSync(`${path}.reserve-new`, path);
}

/** Copies what lies in a folder into another, which may be there already. */
export function copyInto(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}
