/** A piece of an excerpt: plain words, or words that were searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const MARK = /<mark>(.*?)<\/mark>/s;

/** The pieces of an excerpt of Pagefind, as text: of its HTML only the marks are taken, the rest is never HTML. */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(MARK)
    .map((part, index) => ({ text: part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
