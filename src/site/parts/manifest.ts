import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_SHARDS, type Shard } from '../../settings/shard.ts';
import type { Sum } from '../integrity.ts';
import type { Origin } from './origin.ts';

/** What lies in the folder of a part: its list, the files of the site one step below, and the words of its pages. */
export const MANIFEST = 'reserve-part.json';
export const FILES = 'files-of-part';
export const WORDS = 'words.jsonl';

/** What the parts and the whole have to be asked for alike. */
export interface PartOptions {
  readonly today: string;
  readonly site?: string | undefined;
  readonly basePath?: string | undefined;
  readonly archive: boolean;
  readonly digest: boolean;
  readonly search: boolean;
  readonly compress: boolean;
  readonly pdf: boolean;
}

/** What a part says of itself. */
export interface Manifest {
  readonly version: 1;
  readonly shard: Shard;
  readonly options: PartOptions;
  readonly origin: Origin;
  /** Files that every part has made and only the first one keeps. */
  readonly common: Sums;
  readonly files: Sums;
  readonly words: Sum;
}

type Sums = Readonly<Record<string, Sum>>;

/** A part with the folder it lies in. */
export interface Part extends Manifest {
  readonly folder: string;
}

/** Whether a folder holds a part. */
export function isPart(folder: string): boolean {
  return existsSync(join(folder, MANIFEST));
}

/** Reads what a part says of itself. Throws in Russian where the folder is none. */
export function readPart(folder: string): Part {
  if (!isPart(folder))
    throw new Error(
      `В папке ${folder} нет части сайта: там нет файла ${MANIFEST}. Назовите папки, которые собрала команда build --shard.`,
    );
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
  } catch {
    throw new Error(damaged(folder));
  }
  const given = Object(raw) as Partial<Record<keyof Manifest, unknown>>;
  if (given.version !== undefined && given.version !== 1)
    throw new Error(`Часть ${folder} собрана другой версией программы. Соберите все части заново одной версией.`);
  if (!isManifest(given as Partial<Manifest>)) throw new Error(damaged(folder));
  return { ...(given as Manifest), folder };
}

/** What to tell of a part that is not as it was made. */
export function damaged(folder: string, what = MANIFEST): string {
  return `Часть ${folder} повреждена: файл ${what} не тот, что был записан. Скопируйте часть ещё раз или соберите её заново.`;
}

function isManifest(given: Partial<Manifest>): given is Manifest {
  const { common, files, options, origin, shard, version, words } = given;
  const isShard = isObject(shard) && isCount(shard.part) && isCount(shard.of) && shard.part <= shard.of;
  const isAsked = isObject(options) && typeof options.today === 'string';
  return version === 1 && isShard && isAsked && isObject(origin) && isSums(common) && isSums(files) && isSum(words);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= MOST_SHARDS;
}

function isSums(value: unknown): boolean {
  return isObject(value) && Object.entries(value).every(([path, sum]) => isInside(path) && isSum(sum));
}

/** Whether a path stays within the site. */
function isInside(path: string): boolean {
  return !path.includes('\\') && path.split('/').every((step) => !['', '.', '..'].includes(step));
}

function isSum(value: unknown): boolean {
  return Array.isArray(value) && Number.isInteger(value[0]) && /^[0-9a-f]{64}$/.test(String(value[1]));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
