import { wordsOf, type Block, type Paper } from './model.ts';
import { typeset } from './typography.ts';

/** The paper as plain text for a newspaper or a social network: paragraphs apart, lists with dashes or numbers. */
export function toText({ blocks }: Pick<Paper, 'blocks'>): string {
  return `${blocks
    .map((block) => linesOf(block).map(typeset).join('\n'))
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [wordsOf(block.line)];
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '—'} ${wordsOf(item)}`);
    case 'table':
      return block.rows.map((row) => row.map((cell) => wordsOf(cell)).join('; '));
    case 'signature':
      return [`${block.role} ${block.name}`];
    case 'blank':
      return [`${block.label} ________________`];
    case 'page-break':
      return [];
    default:
      return block satisfies never;
  }
}
