/** The tone of a status. It never speaks by colour alone: every tone has a mark of its own and every status has words. */
export type Tone = 'ok' | 'wait' | 'warn' | 'off' | 'info';

/** A status: words with a tone. */
export interface Status {
  readonly tone: Tone;
  readonly text: string;
}

/** A link inside the site (from `/`, without the base path) or outside it. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A piece of a line: plain words, a link, a status, or a small remark. */
export type Inline = string | Link | Status | { readonly note: string };

/** A cell of a table or a value of a list of facts: one line, or several pieces. */
export type Cell = Inline | readonly Inline[];

/** A fact with its name. */
export interface Fact {
  readonly name: string;
  readonly value: Cell;
}

/** A table that reads as a list of cards where the screen is narrow. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Several pieces as one line, with a separator between them. */
export function separated(pieces: readonly Inline[], separator = ', '): Inline[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
}
