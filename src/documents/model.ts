/** A piece of a line; plain words are the usual case. */
export type Run = string | { readonly text: string; readonly strong?: boolean; readonly emphasis?: boolean };

/** One line of text: words, or pieces of different weight. */
export type Line = Run | readonly Run[];

/** A part of an office paper. What it looks like is the printer's business. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly align?: 'left' | 'right' | 'center' }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | Table
  | { readonly kind: 'signature'; readonly role: string; readonly name: string }
  /** A line to be filled in by hand; `hint` stands in small letters below it. */
  | { readonly kind: 'blank'; readonly label: string; readonly hint?: string; readonly lines?: number }
  | { readonly kind: 'page-break' };

/** A table with a marked row of headers; a cell without words is one to be filled in. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly { readonly title: string; readonly share: number }[];
  readonly rows: readonly (readonly Line[])[];
}

/** An office paper on A4. */
export interface Paper {
  readonly title: string;
  /** Who issues it: stands in the properties of the file. */
  readonly author: string;
  readonly blocks: readonly Block[];
}

/** A piece of a paper that a template can ask for: words within a line, or whole paragraphs. */
export type Piece = string | readonly Block[];

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (line: Line): Block => ({ kind: 'paragraph', line });
export const centred = (line: Line): Block => ({ kind: 'paragraph', line, align: 'center' });
export const atRight = (line: Line): Block => ({ kind: 'paragraph', line, align: 'right' });
/** «Дата: 15 января 2026 г.»: a name in bold and its value. */
export const fact = (name: string, value: string): Block => ({
  kind: 'paragraph',
  line: [{ text: `${name}: `, strong: true }, value],
  align: 'left',
});

/** The same pieces of a line whichever way they were written. */
export function runsOf(line: Line): readonly Exclude<Run, string>[] {
  const runs: readonly Run[] = Array.isArray(line) ? line : [line as Run];
  return runs.map((run) => (typeof run === 'string' ? { text: run } : run));
}

/** The words of a line without their weight. */
export function wordsOf(line: Line): string {
  return runsOf(line)
    .map(({ text }) => text)
    .join('');
}

/** A piece as blocks, for a paper that prints it on its own. */
export function blocksOf(piece: Piece): readonly Block[] {
  return typeof piece === 'string' ? [paragraph(piece)] : piece;
}
