/** What stands in a file of the site. Whoever asks for its size or its sum alone makes nobody read it. */
export interface Content {
  readonly size: number;
  /** Its SHA-256. */
  readonly sum: () => string;
  readonly bytes: () => Uint8Array;
}

/** A page, and what follows from it. */
export interface Page extends Content {
  readonly html: () => string;
  /** What a function makes of the HTML: by its name it may be known from an earlier build, which made it of the same HTML. */
  readonly fact: <Fact>(name: string, make: (html: string) => Fact) => Fact;
}

/** Gives what follows from a page: what is known, or what `make` makes. */
export type Facts = <Fact>(
  page: { readonly file: string; readonly sum: () => string },
  name: string,
  make: () => Fact,
) => Fact;

/** A page that is in memory or can be had when it is asked for. */
export class ShownPage implements Page {
  readonly file: string;
  readonly size: number;
  readonly sum: () => string;
  readonly bytes: () => Uint8Array;
  readonly #facts: Facts | undefined;
  #html: string | undefined;

  constructor(
    file: string,
    { bytes, size, sum }: Content,
    { facts, html }: { readonly facts?: Facts | undefined; readonly html?: string | undefined } = {},
  ) {
    this.file = file;
    this.size = size;
    this.sum = sum;
    this.bytes = bytes;
    this.#facts = facts;
    this.#html = html;
  }

  html(): string {
    return (this.#html ??= Buffer.from(this.bytes()).toString('utf8'));
  }

  fact<Fact>(name: string, make: (html: string) => Fact): Fact {
    const now = () => make(this.html());
    return this.#facts ? this.#facts(this, name, now) : now();
  }
}
