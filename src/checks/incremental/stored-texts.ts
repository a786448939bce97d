/** Texts one after another as bytes, and where each ends: most are never asked for, and bytes cost little until they are. */
export interface StoredTexts {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** So many bytes of texts may lie in memory; of more sections than that the files are read when a text is asked for. */
const ROOM = 64 * 1024 * 1024;

/** Puts texts together. Throws where one would not come back the same. */
export function storedTexts(texts: readonly string[]): StoredTexts {
  if (!texts.every((text) => text.isWellFormed())) throw new Error('half a letter');
  const parts = texts.map((text) => Buffer.from(text));
  let at = 0;
  return { bytes: Buffer.concat(parts), ends: Uint32Array.from(parts, ({ length }) => (at += length)) };
}

/** Gives the texts of many sections back, each by its number in its own. */
export class TextReader {
  #room: number;

  constructor(room = ROOM) {
    this.#room = room;
  }

  /** How a text of these is had; undefined where there is no more room. */
  of({ bytes, ends }: StoredTexts): (number: number) => string | undefined {
    if (bytes.length > this.#room) return () => undefined;
    this.#room -= bytes.length;
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return (number) => all.toString('utf8', number === 0 ? 0 : ends[number - 1], ends[number]);
  }
}
