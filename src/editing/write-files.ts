import { copyFileSync, lstatSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { hold } from './lock.ts';
import {
  begin,
  beside,
  finishUnlocked,
  isUnfinished,
  setReady,
  take,
  takeBack,
  type Step,
} from './unfinished-writing.ts';

/** Texts of files by their paths below a root. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

const LOCK = '.reserve-lock';
const WORK = 'Записи сейчас меняет другая программа';

/**
 * Writes all files or none; null takes a file away. Each is first written beside its place, and only when all of them lie there
 * are they renamed; should that fail, what stood there before is put back. A program that is killed meanwhile leaves a note
 * by which the next one finishes or clears up. Nothing is written through a link: it may lead anywhere.
 */
export function writeFiles(root: string, files: ReadonlyMap<string, string | Uint8Array | null>): void {
  for (const file of files.keys()) refuseLinks(root, file);
  if (files.size === 0) return;
  const free = hold(join(root, LOCK), WORK);
  try {
    finishUnlocked(root);
    writeLocked(root, files);
  } finally {
    free();
  }
}

/** Finishes or clears up after a writing that was cut short. Says which files it has put in their places. */
export function finishWriting(root: string): readonly string[] {
  if (!isUnfinished(root)) return [];
  const free = hold(join(root, LOCK), WORK);
  try {
    return finishUnlocked(root);
  } finally {
    free();
  }
}

function writeLocked(root: string, files: ReadonlyMap<string, string | Uint8Array | null>): void {
  const steps = [...files].map(([file, content]): Step => ({ file, gone: content === null }));
  const done: Step[] = [];
  begin(root, steps);
  try {
    for (const [file, content] of files) prepare(join(root, file), content);
    setReady(root, true);
    for (const step of steps) {
      take(root, step);
      done.push(step);
    }
  } catch (error) {
    for (const step of done) takeBack(root, step);
    setReady(root, false);
    finishUnlocked(root);
    throw error;
  }
  finishUnlocked(root);
}

/** All that takes room on the disk comes before the first change. */
function prepare(target: string, content: string | Uint8Array | null): void {
  const { fresh, old } = beside(target);
  mkdirSync(dirname(target), { recursive: true });
  if (content !== null) writeFileSync(fresh, content);
  if (statSync(target, { throwIfNoEntry: false })?.isFile()) copyFileSync(target, old);
}

function refuseLinks(root: string, file: string): void {
  // A whole path was named by a person, not by the records.
  if (isAbsolute(file)) return;
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw new Error(`Вместо папки ${folder} лежит ссылка в другое место. Уберите её: записи по ссылкам не пишут.`);
  }
}
