import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

/** Texts of files by their paths below a root. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes all files or none. Each is first written beside its place, and only when all of them lie there are they renamed;
 * should a renaming fail, what stood there before is put back. Nothing is written through a link: it may lead anywhere.
 */
export function writeFiles(root: string, files: Files): void {
  for (const file of files.keys()) refuseLinks(root, file);
  const steps = [...files].map(([file, content]) => ({ target: join(root, file), content }));
  const done: { target: string; before: Buffer | undefined }[] = [];
  try {
    for (const { content, target } of steps) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(beside(target), content, { flag: 'wx' });
    }
    for (const { target } of steps) {
      const before = statSync(target, { throwIfNoEntry: false })?.isFile() ? readFileSync(target) : undefined;
      renameSync(beside(target), target);
      done.push({ target, before });
    }
  } catch (error) {
    for (const { before, target } of done) {
      if (before === undefined) rmSync(target, { force: true });
      else writeFileSync(target, before);
    }
    for (const { target } of steps) rmSync(beside(target), { force: true });
    throw error;
  }
}

function refuseLinks(root: string, file: string): void {
  // A whole path was named by a person, not by the records.
  if (isAbsolute(file)) return;
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink() === true)
      throw new Error(`Вместо папки ${folder} лежит ссылка в другое место. Уберите её: записи по ссылкам не пишут.`);
  }
}

function beside(target: string): string {
  return `${target}.new`;
}
