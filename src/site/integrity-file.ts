import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRealDate } from '../domain/calendar.ts';
import { filesOf, INTEGRITY, sumOf, type Sum } from './integrity.ts';

/** What a published site consists of, by the paths of its files, as its list or its folder says. */
export interface Sums {
  /** The day on which the site was so, where it is known. */
  readonly day: string | undefined;
  readonly basePath: string;
  readonly files: ReadonlyMap<string, Sum>;
  /** Checksums of records, by file. */
  readonly records: ReadonlyMap<string, string>;
}

/** No list of a site is longer. */
const LARGEST = 256 * 1024 * 1024;
const WRONG = 'это не перечень контрольных сумм сайта (integrity.json). Скачайте его заново';

/** Reads a downloaded list of checksums. Throws in Russian where it is none. */
export function readIntegrity(path: string): Sums {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > LARGEST) throw new Error(`${path}: ${WRONG}.`);
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`${path}: ${WRONG}.`);
  }
  const { basePath, day, files, records, version } = asObject(raw) ?? {};
  if (version !== 1 || !asObject(files) || !asObject(records)) throw new Error(`${path}: ${WRONG}.`);
  return {
    day: typeof day === 'string' && isRealDate(day) ? day : undefined,
    basePath: typeof basePath === 'string' ? basePath : '/',
    files: new Map(Object.entries(asObject(files)!).filter((item): item is [string, Sum] => isSum(item[1]))),
    records: new Map(
      Object.entries(asObject(records)!).flatMap(([file, value]): [string, string][] =>
        Array.isArray(value) && typeof value[0] === 'string' ? [[file, value[0]]] : [],
      ),
    ),
  };
}

/** Sums up a folder that holds a built site. Its own list is not believed, it only says the day. */
export function sumFolder(folder: string, basePath = '/'): Sums {
  const list = join(folder, INTEGRITY);
  const known = statSync(list, { throwIfNoEntry: false })?.isFile() ? readIntegrity(list) : undefined;
  return {
    day: known?.day,
    basePath: known?.basePath ?? basePath,
    files: new Map(filesOf(folder).map((file) => [file, sumOf(join(folder, file))])),
    records: known?.records ?? new Map<string, string>(),
  };
}

/** What became of items between two lists. */
export interface Difference {
  readonly gone: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
}

/** Compares items of an older list with those of a newer one, by name. */
export function difference<T>(
  old: ReadonlyMap<string, T>,
  fresh: ReadonlyMap<string, T>,
  sum: (item: T) => string,
): Difference {
  const names = [...old.keys()].sort();
  const isSame = (name: string) => sum(old.get(name)!) === sum(fresh.get(name)!);
  return {
    gone: names.filter((name) => !fresh.has(name)),
    changed: names.filter((name) => fresh.has(name) && !isSame(name)),
    added: [...fresh.keys()].filter((name) => !old.has(name)).sort(),
  };
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function isSum(value: unknown): value is Sum {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'string';
}
