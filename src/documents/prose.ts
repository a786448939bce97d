import type { PhrasingContent, RootContent } from 'mdast';
import type { Entry } from '../records/corpus.ts';
import { wordsOf, type Block, type Line, type Run } from './model.ts';

/** The text of a record as parts of a paper. Addresses of links are printed beside their words: paper has no links. */
export function proseOf({ body }: Entry): Block[] {
  return body ? body.tree.children.flatMap((node) => blocksOf(node)) : [];
}

function blocksOf(node: RootContent): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: 3, text: wordsOf(lineOf(node.children)) }];
    case 'paragraph':
      return [{ kind: 'paragraph', line: lineOf(node.children) }];
    case 'blockquote':
      return node.children.flatMap(blocksOf);
    case 'code':
      return node.value.split('\n').map((line) => ({ kind: 'paragraph', line }));
    case 'list':
      return [{ kind: 'list', ordered: node.ordered === true, items: node.children.flatMap(itemsOf) }];
    case 'table': {
      const [head, ...rows] = node.children.map((row) => row.children.map((cell) => lineOf(cell.children)));
      const columns = (head ?? []).map((line) => ({ title: wordsOf(line), share: 1 }));
      return [{ kind: 'table', columns, rows }];
    }
    default:
      return [];
  }
}

/** One item of a list; what lies deeper follows it as items of the same list. */
function itemsOf(item: Extract<RootContent, { type: 'listItem' }>): Line[] {
  return item.children.flatMap(blocksOf).flatMap((block): Line[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block.line];
      case 'heading':
        return [block.text];
      case 'list':
        return [...block.items];
      case 'table':
        return block.rows.map((row) => row.map((cell) => wordsOf(cell)).join(' — '));
      default:
        return [];
    }
  });
}

type Weight = Omit<Exclude<Run, string>, 'text'>;

function lineOf(nodes: readonly PhrasingContent[], weight: Weight = {}): readonly Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ text: node.value, ...weight }];
      case 'strong':
        return lineOf(node.children, { ...weight, strong: true });
      case 'emphasis':
        return lineOf(node.children, { ...weight, emphasis: true });
      case 'delete':
        return lineOf(node.children, weight);
      case 'link': {
        const words = lineOf(node.children, weight);
        const said = wordsOf(words);
        return /^https?:/.test(node.url) && said !== node.url ? [...words, ` (${node.url})`] : words;
      }
      case 'break':
        return [' '];
      default:
        return [];
    }
  });
}
