/** So many letters of texts, 64 MB of them, all records that a program reads may keep in memory together. */
const ROOM = 32 * 1024 * 1024;

/** Texts of records by the checksum of their file. What does not fit is not kept, and whoever wants it reads the file again. */
export class KeptTexts {
  readonly #texts = new Map<string, string>();
  #room: number;

  constructor(room = ROOM) {
    this.#room = room;
  }

  get(sha256: string): string | undefined {
    return this.#texts.get(sha256);
  }

  keep(sha256: string, text: string): void {
    if (this.#texts.has(sha256) || text.length > this.#room) return;
    this.#room -= text.length;
    this.#texts.set(sha256, text);
  }
}

/** One for all records: those of the same bytes share their text. */
export const keptTexts = new KeptTexts();
