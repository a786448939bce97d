import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MAX_BYTES } from '../records/limits.ts';
import { placeOf } from '../records/layout.ts';
import { filesBelow } from '../records/files-below.ts';
import { transliterate } from '../i18n/slug.ts';
import { tidied } from './tidy.ts';
import { finishWriting, writeFiles } from './write-files.ts';

/** What has to be done to the files of a content root, or was done. Paths are below the root. */
export interface Fixes {
  /** Records whose form differs from that of the house. */
  readonly untidy: readonly string[];
  /** Files whose name cannot be the name of a record, and the name that can. */
  readonly misnamed: readonly { readonly file: string; readonly better: string }[];
  /** Those of them that got it. */
  readonly renamed: readonly { readonly file: string; readonly better: string }[];
  /** Records that are broken: the check says what is wrong with them. */
  readonly unreadable: readonly string[];
}

export interface FixOptions {
  /** Only these files, below the root; all of them where it is empty. */
  readonly files?: readonly string[];
  /** Say what would change, and change nothing. */
  readonly check?: boolean;
  /** Give misnamed files their better names. */
  readonly rename?: boolean;
}

/** Puts records into the form of the house without touching what they say; all files are written, or none. Doing it twice is doing it once. */
export function fixContent(root: string, { check = false, files = [], rename = false }: FixOptions = {}): Fixes {
  if (!check) finishWriting(root);
  const texts = new Map<string, string>();
  const misnamed: { file: string; better: string }[] = [];
  const unreadable: string[] = [];
  for (const file of files.length > 0 ? files : regularFiles(root)) {
    const place = placeOf(file);
    const better = place.kind === 'stray' ? betterName(file) : undefined;
    if (better !== undefined) misnamed.push({ file, better });
    if (place.kind !== 'record') continue;
    const bytes = bytesOf(join(root, file));
    const text = bytes && tidied(place.type, bytes, file.endsWith('.mdx'));
    if (text === undefined) unreadable.push(file);
    else if (!Buffer.from(text).equals(bytes!)) texts.set(file, text);
  }
  const renamed = check || !rename ? [] : withFreeNames(root, misnamed);
  const moves = renamed.flatMap(({ better, file }): [string, Buffer | null][] => [
    [better, readFileSync(join(root, file))],
    [file, null],
  ]);
  if (!check) writeFiles(root, new Map<string, string | Buffer | null>([...texts, ...moves]));
  const left = misnamed.filter((one) => !renamed.includes(one));
  return { untidy: [...texts.keys()], misnamed: left, renamed, unreadable };
}

/** Those whose better name nobody has yet, in the records or among themselves. */
function withFreeNames(root: string, misnamed: Fixes['misnamed']): Fixes['misnamed'] {
  const first = new Map(misnamed.toReversed().map((one) => [one.better, one]));
  return misnamed.filter((one) => first.get(one.better) === one && !existsSync(join(root, one.better)));
}

/** The nearest path under which the file would be a record. Such a file never had an address of its own: nothing leads to its old name. */
function betterName(file: string): string | undefined {
  const name = basename(file);
  const extension = /\.ya?ml$/i.test(name) ? 'yaml' : /\.mdx$/i.test(name) ? 'mdx' : undefined;
  if (extension === undefined) return undefined;
  const stem = transliterate(name.slice(0, name.lastIndexOf('.')));
  const better = join(dirname(file), `${stem}.${extension}`);
  return better !== file && placeOf(better).kind === 'record' ? better : undefined;
}

/** What a plain small file holds; links and pipes are not for reading. */
function bytesOf(path: string): Buffer | undefined {
  const stat = lstatSync(path);
  return stat.isFile() && stat.size <= MAX_BYTES ? readFileSync(path) : undefined;
}

function regularFiles(root: string): string[] {
  return filesBelow(root).flatMap(({ file, regular }) => (regular ? [file] : []));
}
