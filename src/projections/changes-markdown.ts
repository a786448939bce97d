import { markdownText } from '../findings/markdown-text.ts';
import type { Changes } from './changes.ts';
import { changesDocument } from './changes-document.ts';
import { previewOf, wordsOf, type Block, type DocumentOptions, type Line } from './document.ts';

/** The longest text that forges take as the body of a request or as a comment is 65 536 characters; room is left for more. */
const LONGEST = 60_000;
const CUT = 'Показано не всё: изменений слишком много. Остальное — в самом запросе.';

/** What will change, as the body of a request or a comment on a forge. Nothing in the content can leave its line or call anybody. */
export function changesMarkdown(changes: Changes, options: DocumentOptions = {}): string {
  const blocks = changesDocument(changes).map((block) => printed(block, options));
  const fitting = blocks.findIndex((_, index) => blocks.slice(0, index + 1).join('\n\n').length > LONGEST);
  return `${(fitting < 0 ? blocks : [...blocks.slice(0, fitting), CUT]).join('\n\n')}\n`;
}

function printed(block: Block, options: DocumentOptions): string {
  const line = (pieces: Line) => pieces.map((piece) => printedPiece(piece, options)).join('');
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${line(block.line)}`;
    case 'paragraph':
      return line(block.line);
    case 'list':
      return [`**${line(block.title)}:**`, '', ...block.items.map((item) => `- ${line(item)}`)].join('\n');
    default:
      return block satisfies never;
  }
}

function printedPiece(piece: Line[number], options: DocumentOptions): string {
  const words = markdownText(wordsOf(piece));
  const address = previewOf(piece, options);
  return address === undefined ? words : `[${words}](<${address}>)`;
}
