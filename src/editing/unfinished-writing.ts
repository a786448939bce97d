import { existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';

/**
 * The note of a writing under way, in the folder it writes to, and its name once all new bytes lie beside their places: from
 * one to the other, and back, it comes in one step that needs no room on the disk.
 */
const BEGUN = '.reserve-writing';
const READY = '.reserve-written';

/** One file of a writing: it gets new bytes, or it goes. */
export interface Step {
  readonly file: string;
  readonly gone: boolean;
}

/** The names beside a file under which its new and its old bytes wait. */
export function beside(target: string): { readonly fresh: string; readonly old: string } {
  return { fresh: `${target}.reserve-new`, old: `${target}.reserve-old` };
}

/** Notes what is going to be written. */
export function begin(root: string, steps: readonly Step[]): void {
  const path = join(root, BEGUN);
  writeFileSync(beside(path).fresh, JSON.stringify(steps));
  renameSync(beside(path).fresh, path);
}

/** Notes that a writing has only to be finished, or takes that back. */
export function setReady(root: string, ready: boolean): void {
  const [from, to] = ready ? [BEGUN, READY] : [READY, BEGUN];
  if (existsSync(join(root, from))) renameSync(join(root, from), join(root, to));
}

/** Whether a writing has begun and not ended. */
export function isUnfinished(root: string): boolean {
  return [BEGUN, READY].some((name) => existsSync(join(root, name)));
}

/** Does one step of a writing that is ready. */
export function take(root: string, { file, gone }: Step): void {
  const target = join(root, file);
  if (gone) rmSync(target);
  else renameSync(beside(target).fresh, target);
}

/** Undoes a step: nothing has to be written for it, so it succeeds on a full disk too. */
export function takeBack(root: string, { file, gone }: Step): void {
  const target = join(root, file);
  const { fresh, old } = beside(target);
  if (!gone) renameSync(target, fresh);
  if (existsSync(old)) renameSync(old, target);
}

/**
 * Finishes a writing that was ready and takes back one that was not; nothing is left of either. The caller holds the lock.
 * Says which files were put in their places.
 */
export function finishUnlocked(root: string): string[] {
  const ready = existsSync(join(root, READY));
  const steps = noted(root, ready ? READY : BEGUN);
  const isOpen = ({ file, gone }: Step) => existsSync(gone ? join(root, file) : beside(join(root, file)).fresh);
  const open = ready ? steps.filter(isOpen) : [];
  for (const step of open) take(root, step);
  for (const { file } of steps)
    for (const name of Object.values(beside(join(root, file)))) rmSync(name, { force: true });
  for (const name of [READY, BEGUN, beside(BEGUN).fresh]) rmSync(join(root, name), { force: true });
  return open.map(({ file }) => file);
}

/** What is noted, as far as it can be meant: a note may come with records of strangers, and nobody leads us out of the root. */
function noted(root: string, name: string): Step[] {
  try {
    const steps = JSON.parse(readFileSync(join(root, name), 'utf8')) as readonly Step[];
    return steps.filter(({ file }) => isInside(root, file));
  } catch {
    return [];
  }
}

function isInside(root: string, file: string): boolean {
  if (isAbsolute(file) || normalize(file).startsWith('..')) return false;
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder))
    if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink()) return false;
  return true;
}
