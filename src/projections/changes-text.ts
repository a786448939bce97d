import { oneLine } from '../findings/one-line.ts';
import type { Changes } from './changes.ts';
import { changesDocument } from './changes-document.ts';
import { previewOf, wordsOf, type Block, type DocumentOptions, type Line } from './document.ts';

/** What will change, for a terminal. */
export function changesText(changes: Changes, options: DocumentOptions = {}): string {
  return `${changesDocument(changes)
    .map((block) => printed(block, options))
    .join('\n\n')}\n`;
}

function printed(block: Block, options: DocumentOptions): string {
  const line = (pieces: Line) => printedLine(pieces, options);
  switch (block.kind) {
    case 'heading':
      return `${line(block.line)}\n${(block.level === 1 ? '=' : '-').repeat(oneLine(block.line.map(wordsOf).join('')).length)}`;
    case 'paragraph':
      return line(block.line);
    case 'list':
      return [`${line(block.title)}:`, ...block.items.map((item) => `  - ${line(item)}`)].join('\n');
    default:
      return block satisfies never;
  }
}

function printedLine(pieces: Line, options: DocumentOptions): string {
  const parts = pieces.map((piece) => {
    const address = previewOf(piece, options);
    return address === undefined ? wordsOf(piece) : `${wordsOf(piece)} <${address}>`;
  });
  return oneLine(parts.join('')).replace(/^::/, ' ::');
}
