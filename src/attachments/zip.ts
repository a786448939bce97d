import { inflateRawSync } from 'node:zlib';
import { Refused } from './remark.ts';

const MOST_ENTRIES = 2000;
const MOST_UNPACKED = 200 * 1024 * 1024;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;

/** The files inside a file of Word or Excel. Nothing is unpacked but what is asked for. */
export interface Parts {
  readonly names: readonly string[];
  /** The bytes of one of `names`. */
  readonly bytes: (name: string) => Uint8Array;
}

interface Directory {
  readonly [name: string]: { readonly method: number; readonly packed: Uint8Array; readonly size: number };
}

/**
 * Opens an archive by its directory. Whatever a careful program would not have written is refused before a byte is unpacked:
 * too much in it, names that lead out, two files of one name, anything after the end, sizes that lie.
 */
export function openZip(bytes: Uint8Array): Parts {
  const directory = directoryOf(bytes);
  return {
    names: Object.keys(directory),
    bytes: (name) => {
      const { method, packed, size } = directory[name]!;
      const unpacked = method === 0 ? packed : inflated(packed, size);
      if (unpacked.length !== size) throw new Refused('размеры внутри него записаны неверно.');
      return unpacked;
    },
  };
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw new Refused('он повреждён и не распаковывается.');
  }
}

function directoryOf(bytes: Uint8Array): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END)
    throw new Refused('он обрывается, или после его конца что-то дописано.');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Refused(`внутри него ${count} частей, больше ${MOST_ENTRIES}.`);
  const directory: Record<string, Directory[string]> = Object.create(null) as Record<string, Directory[string]>;
  const seen = new Set<string>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const { length, name, entry } = entryAt(bytes, view, at);
    if (!isPlain(name) || seen.has(name.toLowerCase())) throw new Refused('имена частей внутри него подделаны.');
    seen.add(name.toLowerCase());
    total += entry.size;
    if (total > MOST_UNPACKED) throw new Refused('распакованный, он занял бы больше 200 МБ.');
    if (!name.endsWith('/')) directory[name] = entry;
    at += length;
  }
  return directory;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number) {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new Refused('его оглавление повреждено.');
  const [method, packedSize, size] = [10, 20, 24].map((offset) =>
    offset === 10 ? view.getUint16(at + offset, true) : view.getUint32(at + offset, true),
  ) as [number, number, number];
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL)
    throw new Refused('его оглавление повреждено.');
  if ((view.getUint16(at + 8, true) & 1) === 1)
    throw new Refused('он защищён паролем.', 'Снимите пароль и положите файл заново.');
  if (method !== 0 && method !== 8) throw new Refused('он упакован способом, которого Office не знает.');
  const name = nameIn(bytes, at + 46, nameLength);
  if (name !== nameIn(bytes, local + 30, view.getUint16(local + 26, true)))
    throw new Refused('имена частей внутри него подделаны.');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { length, name, entry: { method, packed: bytes.subarray(start, start + packedSize), size } };
}

function nameIn(bytes: Uint8Array, start: number, length: number): string {
  return Buffer.from(bytes.subarray(start, start + length)).toString('utf8');
}

function isPlain(name: string): boolean {
  return /^[^/\\:\p{Cc}][^\\:\p{Cc}]*$/u.test(name) && !name.split('/').includes('..');
}
