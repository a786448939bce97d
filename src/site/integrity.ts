import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openRecords } from '../projections/open-records.ts';
import { latestDay } from '../projections/section.ts';
import type { Finished } from './finish.ts';

/** The list of checksums, at the top of the site. */
export const INTEGRITY = 'integrity.json';
/** How much of a file is in memory at once. */
const PIECE = 1024 * 1024;

/** Length and SHA-256 of a file. */
export type Sum = readonly [bytes: number, sha256: string];

/**
 * Writes the checksums of everything the site consists of, and of the records that the site repeats whole, each with its last
 * commit. One line an item, in the order of their names, written as they are worked out; equal sites are equal bytes.
 */
export function writeIntegrity({ options, out, site }: Finished): void {
  const target = openSync(join(out, INTEGRITY), 'w');
  const write = (text: string) => writeSync(target, text);
  const history = site.sections[0]?.history;
  const uncommitted = history?.uncommitted ?? new Set<string>();
  const head = {
    version: 1,
    program: site.version,
    day: latestDay(site.sections),
    site: options.site,
    basePath: site.basePath,
    commit: uncommitted.size === 0 ? history?.head : undefined,
  };
  try {
    write(JSON.stringify(head).slice(0, -1));
    write(',\n"files": {');
    writeItems(write, filesOf(out), (file) => [file, sumOf(join(out, file))]);
    write('},\n"records": {');
    writeItems(write, openRecords(site), ({ file, sha256 }) => {
      const commit = uncommitted.has(file) ? undefined : history?.files.get(file)?.last.hash;
      return [file, commit === undefined ? [sha256] : [sha256, commit]];
    });
    write('}}\n');
  } finally {
    closeSync(target);
  }
}

function writeItems<T>(
  write: (text: string) => void,
  items: Iterable<T>,
  item: (one: T) => readonly [string, readonly unknown[]],
): void {
  let separator = '\n';
  for (const one of items) {
    const [name, value] = item(one);
    write(`${separator}${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    separator = ',\n';
  }
}

/** Length and checksum of a file, however long it is. */
export function sumOf(path: string): Sum {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE);
  const source = openSync(path, 'r');
  let bytes = 0;
  try {
    for (let read = readSync(source, piece); read > 0; read = readSync(source, piece)) {
      hash.update(piece.subarray(0, read));
      bytes += read;
    }
  } finally {
    closeSync(source);
  }
  return [bytes, hash.digest('hex')];
}

/** Paths of all regular files below a folder but the list itself, in order. Links are not followed. */
export function filesOf(folder: string): string[] {
  const walk = (inner: string): string[] =>
    readdirSync(join(folder, inner)).flatMap((name) => {
      const file = inner === '' ? name : `${inner}/${name}`;
      const stat = lstatSync(join(folder, file));
      if (stat.isDirectory()) return walk(file);
      return stat.isFile() && file !== INTEGRITY ? [file] : [];
    });
  return walk('').sort();
}
