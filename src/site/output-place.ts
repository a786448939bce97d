import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ROOT } from '../init/own-files.ts';

/** Where a folder is to be written, from what, and by which file an earlier one of the same kind is known. */
export interface OutputPlace {
  readonly out: string;
  readonly content: string;
  readonly isOurs: (folder: string) => boolean;
}

const ADVICE = 'Назовите в --out новую или пустую папку.';

/** Throws in Russian where a folder may not be replaced as a whole. */
export function refuseOutput(place: OutputPlace): void {
  const problem = outputProblem(place);
  if (problem !== undefined) throw new Error(problem);
}

/** Why a folder may not be replaced as a whole, in Russian; undefined where nothing but an earlier output can be lost. */
export function outputProblem({ content, isOurs, out }: OutputPlace): string | undefined {
  const stat = lstatSync(resolve(out), { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) return `Вместо папки ${out} лежит ссылка. ${ADVICE}`;
  if (stat && !stat.isDirectory()) return `Вместо папки ${out} лежит файл. ${ADVICE}`;
  const target = realPath(out);
  if (dirname(target) === target) return `Папка ${out} — это весь диск. ${ADVICE}`;
  const holds = (inside: string) => isWithin(realPath(inside), target);
  if (holds(homedir())) return `Папка ${out} — домашняя или стоит над нею. ${ADVICE}`;
  if (holds(content)) return `В папке ${out} лежат записи. ${ADVICE}`;
  if (isWithin(target, realPath(content))) return `Папка ${out} внутри папки с записями. ${ADVICE}`;
  if (holds(ROOT)) return `В папке ${out} лежит сама программа. ${ADVICE}`;
  if (holds('.')) return `Из папки ${out} вызвана команда, или она стоит над этой папкой. ${ADVICE}`;
  if (stat && readdirSync(target).length > 0 && !isOurs(target))
    return `В папке ${out} лежит другое, а она заменяется целиком. Ничего не тронуто. ${ADVICE}`;
  return undefined;
}

/** Whether a place is a folder or lies below it; both are whole paths. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !/^(\.\.([\\/]|$)|[A-Za-z]:|[\\/])/.test(way);
}

/** The path without links, as far as it is there. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const above = dirname(whole);
  return above === whole ? whole : join(realPath(above), basename(whole));
}
