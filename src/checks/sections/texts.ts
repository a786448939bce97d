/** Letters of all texts together: some twenty megabytes twice over, as many as ten thousand records have. */
const MOST = 24_000_000;

/** Texts of files that were read and will be looked at once more, as many as fit; the others are read again. */
export class Texts {
  readonly #texts = new Map<string, string>();
  #room: number;

  constructor(most = MOST) {
    this.#room = most;
  }

  keep(file: string, text: string): void {
    if (text.length > this.#room || this.#texts.has(file)) return;
    this.#texts.set(file, text);
    this.#room -= text.length;
  }

  /** The text of a file, once: it is not kept any longer. */
  take(file: string): string | undefined {
    const text = this.#texts.get(file);
    if (text === undefined) return undefined;
    this.#texts.delete(file);
    this.#room += text.length;
    return text;
  }
}
