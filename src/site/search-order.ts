import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

const META = /^pagefind\.(ru_[0-9a-f]+)\.pf_meta$/;
/** How CBOR begins a list of two, and a text by the size of its length. */
const PAIR = 0x82;
const [TEXT, TEXT_8, TEXT_16] = [0x60, 0x78, 0x79];
const SHORT = 24;

/**
 * The files of an index with its filters in order of their names. Pagefind 1.5 lists them in an order that changes from run to
 * run, in one file whose name is a hash of it; with 1.6 this is no longer needed. Every name has to be that of a filter.
 */
export function inOrder(files: readonly IndexFile[], names: readonly string[]): IndexFile[] {
  const meta = files.find(({ path }) => META.test(path));
  const hash = META.exec(meta?.path ?? '')?.[1];
  if (meta === undefined || hash === undefined) throw new Error('Failed to find the list of filters of the index');
  const listed = sorted(gunzipSync(meta.content), names);
  const stable = `ru_${createHash('sha256')
    .update(listed)
    .digest('hex')
    .slice(0, hash.length - 'ru_'.length)}`;
  return files.map(({ content, path }) => {
    if (path === meta.path) return { path: path.replace(hash, stable), content: gzipSync(listed, { level: 9 }) };
    if (path !== 'pagefind-entry.json') return { content, path };
    return { path, content: Buffer.from(Buffer.from(content).toString('utf8').replace(hash, stable)) };
  });
}

/** The same bytes with the pairs of name and hash sorted; they stand together and only change places. */
function sorted(bytes: Buffer, names: readonly string[]): Buffer {
  const pairs = names.map((name) => {
    const head = Buffer.concat([Buffer.from([PAIR]), text(name)]);
    const start = bytes.indexOf(head);
    const end = start + head.length;
    return { start, bytes: bytes.subarray(start, end + 1 + (bytes[end] ?? 0) - TEXT) };
  });
  const from = Math.min(...pairs.map(({ start }) => start));
  const inside = Buffer.concat(pairs.toSorted((a, b) => Buffer.compare(a.bytes, b.bytes)).map((pair) => pair.bytes));
  const until = Math.max(...pairs.map((pair) => pair.start + pair.bytes.length));
  if (from < 0 || until - from !== inside.length) throw new Error('Failed to read the list of filters of the index');
  return Buffer.concat([bytes.subarray(0, from), inside, bytes.subarray(until)]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  const { length } = bytes;
  const head =
    length < SHORT ? [TEXT + length] : length < 256 ? [TEXT_8, length] : [TEXT_16, length >> 8, length & 255];
  return Buffer.concat([Buffer.from(head), bytes]);
}
