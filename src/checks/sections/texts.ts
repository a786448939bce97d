import type { KnownText } from '../private/findings.ts';

/** Letters of all texts together: some twenty megabytes twice over, as many as ten thousand records have. */
const MOST = 24_000_000;

/** Texts of files that were read and will be looked at once more, as many as fit; the others are read again. */
export class Texts {
  readonly #texts = new Map<string, KnownText>();
  #room: number;

  constructor(most = MOST) {
    this.#room = most;
  }

  keep(file: string, known: KnownText): void {
    const { length } = known.text;
    if (length > this.#room || this.#texts.has(file)) return;
    this.#texts.set(file, known);
    this.#room -= length;
  }

  /** The text of a file, once: it is not kept any longer. */
  take(file: string): KnownText | undefined {
    const known = this.#texts.get(file);
    if (known === undefined) return undefined;
    this.#texts.delete(file);
    this.#room += known.text.length;
    return known;
  }
}
