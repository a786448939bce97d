import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isCertain, isGone, numberOf, ownMark, sweep } from './process-mark.ts';

/** Another run of the program is at the same work. Nothing was changed. */
export class Busy extends Error {}

/** Where it cannot be told whether the holder lives, no work takes as long as this. */
const LONGEST_MS = 3_600_000;
const OWNER = 'owner';

/**
 * Holds a place for this process alone, and returns the way to give it free; the end of the process does so too, and a
 * process that was killed holds nothing. Throws `Busy` in Russian, with `work`, where another one has it.
 */
export function hold(place: string, work: string): () => void {
  const mark = ownMark();
  const own = `${place}.${mark}`;
  mkdirSync(dirname(place), { recursive: true });
  sweep(dirname(place), `${basename(place)}.`);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  try {
    writeFileSync(join(own, OWNER), mark);
    // A folder with something in it cannot be renamed onto another such one: the place is taken with its owner's name in one step.
    while (!isRenamed(own, place)) giveUpOrClear(place, own, work);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    throw error;
  }
  const free = () => {
    process.removeListener('exit', free);
    if (ownerOf(place) === mark) take(place, `${own}~free`);
  };
  process.once('exit', free);
  return free;
}

function isRenamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '') && isThere(to))
      return false;
    throw error;
  }
}

/** Throws where the holder lives; otherwise removes what it left. */
function giveUpOrClear(place: string, own: string, work: string): void {
  const owner = ownerOf(place);
  if (owner !== undefined && !isGone(owner) && (isCertain(owner) || !isOld(place, own)))
    throw new Busy(
      `${work} (процесс ${numberOf(owner)}). Дождитесь, когда она закончит, и повторите. Если других окон с программой нет, удалите папку ${place}.`,
    );
  take(place, `${own}~stale`);
}

/** Moves a lock away before it is removed: what another process has put there meanwhile must not be removed by halves. */
function take(place: string, aside: string): void {
  try {
    renameSync(place, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

function ownerOf(place: string): string | undefined {
  try {
    return readFileSync(join(place, OWNER), 'utf8');
  } catch {
    return undefined;
  }
}

/** Both times are those of the same disk, so no clock is asked. */
function isOld(place: string, own: string): boolean {
  const [there, here] = [place, own].map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return Math.abs(here! - there!) > LONGEST_MS;
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
