/** 1 January 1980, midnight: the first moment that a zip file can name. */
const DATE = 0x0021;
const TIME = 0;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

/** The same archive with one date on all its files, so that equal contents are equal bytes whenever and wherever they were packed. */
export function withoutDates(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const end = endOfDirectory(view);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expectMark(view, entry, DIRECTORY_ENTRY);
    view.setUint16(entry + 12, TIME, true);
    view.setUint16(entry + 14, DATE, true);
    const local = view.getUint32(entry + 42, true);
    expectMark(view, local, LOCAL_HEADER);
    view.setUint16(local + 10, TIME, true);
    view.setUint16(local + 12, DATE, true);
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return bytes;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new Error('Failed to find the directory of a zip archive');
}

function expectMark(view: DataView, at: number, mark: number): void {
  if (view.getUint32(at, true) !== mark) throw new Error('Failed to follow the directory of a zip archive');
}
