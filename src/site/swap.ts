import { existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { hold } from '../editing/lock.ts';
import { refuseOutput, type OutputPlace } from './output-place.ts';

/** Names beside the output that nobody else gives: what stands under them may be removed. */
const NEW = '.reserve-new';
const OLD = '.reserve-old';
const LOCK = '.reserve-lock';
/** A second copy of the output, from which the next is made (incremental/twin.ts). */
const TWIN = '.reserve-twin';

/** What becomes of the copy of the output. Without it there is none afterwards: it may hold what has been taken off the site. */
export interface TwinUse {
  /** Whether the new folder is begun from the copy. */
  readonly begins: boolean;
  /** Makes a folder equal to the new output: the former one, or an empty one. Says whether it is. */
  readonly follow: (folder: string, out: string) => boolean;
}

/**
 * Lets `make` write a folder and puts it in the place of the old one once it is whole. Until then the old one stays; if the
 * program dies between the two renames, the next call brings it back. Throws in Russian, before anything is touched, where
 * the place holds something else or another run is writing there.
 */
export async function replaceFolder(
  place: OutputPlace,
  make: (fresh: string) => void | Promise<void>,
  use?: TwinUse,
): Promise<void> {
  refuseOutput(place);
  const target = resolve(place.out);
  const [fresh, old, twin] = [target + NEW, target + OLD, target + TWIN];
  const free = hold(target + LOCK, `В папку ${place.out} уже пишет другая программа`);
  const clear = () => {
    discard(fresh);
    // Whatever failed between the renames, the reader keeps a site.
    recover(target);
  };
  process.once('exit', clear);
  try {
    clear();
    if (use?.begins && existsSync(twin)) renameSync(twin, fresh);
    else discard(twin);
    await make(fresh);
    exchange(fresh, target);
    if (use?.follow(old, target)) renameSync(old, twin);
    // Several files at a time: one by one those of a large site take as long as all the rest.
    else await rm(old, { recursive: true, force: true }).catch(() => undefined);
  } finally {
    process.removeListener('exit', clear);
    clear();
    free();
  }
}

/** Puts a finished folder in the place of another, which is left beside it; if this is cut short, `recover` brings the old one back. */
export function exchange(fresh: string, target: string): void {
  if (existsSync(target)) renameSync(target, target + OLD);
  renameSync(fresh, target);
}

/** Restores the old output after an interrupted replacement, or removes it where the new one is in its place. */
export function recover(target: string): void {
  const old = target + OLD;
  if (!existsSync(old)) return;
  if (existsSync(target)) discard(old);
  else renameSync(old, target);
}

/** What cannot be removed now goes with the next run. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // A program that shows the folder holds it; what matters is in its place.
  }
}
