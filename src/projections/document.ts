import type { Inline } from './inline.ts';

/** One line: words and links. */
export type Line = readonly Inline[];

/** A part of a short document that has to read the same in a terminal, in a request on a forge and in a browser. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly title: Line; readonly items: readonly Line[] };

/** How to print a document. */
export interface DocumentOptions {
  /** Where the preview of the new version stands; without it links are plain words. */
  readonly preview?: string | undefined;
}

/** The words of a piece. */
export function wordsOf(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  return 'note' in piece ? piece.note : piece.text;
}

/** The address of a piece in the preview. Only pages of the site are there; an address outside is left to the page. */
export function previewOf(piece: Inline, { preview }: DocumentOptions): string | undefined {
  if (preview === undefined || typeof piece === 'string' || !('href' in piece) || !piece.href.startsWith('/')) {
    return undefined;
  }
  return new URL(piece.href.slice(1), preview.endsWith('/') ? preview : `${preview}/`).href;
}
