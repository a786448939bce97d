import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { openRecords } from '../projections/open-records.ts';
import { latestDay } from '../projections/section.ts';
import type { Finished } from './finish.ts';
import { filesBelow, type Visitor } from './pass.ts';

/** The list of checksums, at the top of the site. */
export const INTEGRITY = 'integrity.json';
/** How much of a file is in memory at once. */
const PIECE = 1024 * 1024;

/** Length and SHA-256 of a file. */
export type Sum = readonly [bytes: number, sha256: string];

/**
 * Makes the checksums of everything the site consists of, and of the records that the site repeats whole, each with its last
 * commit. One line an item, in the order of their names; equal sites are equal bytes.
 */
export function integrity({ options, site }: Pick<Finished, 'options' | 'site'>): Visitor {
  const sums = new Map<string, Sum>();
  return {
    file: (path, { size, sum }) => {
      sums.set(path, [size, sum()]);
      return undefined;
    },
    done: () => {
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
      const files = [...sums.keys()].filter((path) => path !== INTEGRITY).sort();
      const records = openRecords(site).map(({ file, sha256 }) => {
        const commit = uncommitted.has(file) ? undefined : history?.files.get(file)?.last.hash;
        return item(file, commit === undefined ? [sha256] : [sha256, commit]);
      });
      const lists = `"files": {${listed(files.map((path) => item(path, sums.get(path)!)))}},\n"records": {${listed(records)}}}`;
      return [[INTEGRITY, `${JSON.stringify(head).slice(0, -1)},\n${lists}\n`]];
    },
  };
}

function item(name: string, value: readonly unknown[]): string {
  return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}

function listed(items: readonly string[]): string {
  return items.map((one, index) => `${index === 0 ? '' : ','}\n${one}`).join('');
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
  return filesBelow(folder).filter((file) => file !== INTEGRITY);
}
