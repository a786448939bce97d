import { inflateRawSync } from 'node:zlib';

/** 1 January 1980, midnight: the first moment that a zip file can name. */
const DATE = 0x0021;
const TIME = 0;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** The same archive with one date on all its files, so that equal contents are equal bytes whenever and wherever they were packed. */
export function withoutDates(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  for (const { entry, local } of entriesOf(view)) {
    for (const at of [entry + 12, local + 10]) {
      view.setUint16(at, TIME, true);
      view.setUint16(at + 2, DATE, true);
    }
  }
  return bytes;
}

/** The words of a file of the archive, or undefined where there is none; no more is unpacked than `limit` bytes. */
export function textInZip(archive: Uint8Array, file: string, limit = 50 * 1024 * 1024): string | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (const { entry, local } of entriesOf(view)) {
    const name = archive.subarray(entry + 46, entry + 46 + view.getUint16(entry + 28, true));
    if (new TextDecoder().decode(name) !== file) continue;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = archive.subarray(start, start + view.getUint32(entry + 20, true));
    const stored = view.getUint16(entry + 10, true) === 0;
    return new TextDecoder().decode(stored ? packed : inflateRawSync(packed, { maxOutputLength: limit }));
  }
  return undefined;
}

/** Where each file has its entry in the directory and its own header. */
function entriesOf(view: DataView): { readonly entry: number; readonly local: number }[] {
  const end = endOfDirectory(view);
  let entry = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const found = { entry, local: view.getUint32(entry + 42, true) };
    expectMark(view, found.entry, DIRECTORY_ENTRY);
    expectMark(view, found.local, LOCAL_HEADER);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
    return found;
  });
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new Error('Failed to find the directory of a zip archive');
}

function expectMark(view: DataView, at: number, mark: number): void {
  if (view.getUint32(at, true) !== mark) throw new Error('Failed to follow the directory of a zip archive');
}
