import { oneLine } from './one-line.ts';

/** Parts a word that a forge would turn into a link or a notice unasked; nobody sees it. */
const GAP = '\u200B';

/**
 * Content as Markdown that shows exactly this text on one line: no markup, no HTML, no mention of a user (`@`), of a request
 * (`#1`, `!1`) or of another object of a forge, no picture for a word, and no address that becomes a link by itself.
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/([@#!%~$&])(?=[\p{L}\p{N}_"'{])/gu, `$1${GAP}`)
    .replaceAll(/:(?=\/\/|[a-z0-9_+-]+:)/g, `:${GAP}`)
    .replaceAll(/www(?=\.)/gi, `$&${GAP}`)
    .replaceAll(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^( ?)([#+=-])/, '$1\\$2')
    .replace(/^( ?\d+)([.)])/, '$1\\$2')
    .replace(/^( ?)\//, `$1${GAP}/`);
}
