import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Excerpt, Part } from './excerpts.ts';
import type { Cell, Inline, Table } from './inline.ts';

/** Makes a whole web address of one from `/`; addresses outside the site stay as they are. */
export type Absolute = (address: string) => string;

/**
 * An excerpt as a piece of plain HTML that editors of other sites keep as it is: headings, paragraphs, lists, tables and
 * links with whole addresses; no classes, styles or scripts. The same excerpt always gives the same text.
 */
export function fragmentHtml({ asOf, page, parts, title }: Excerpt, absolute: Absolute): string {
  const source: Inline[] = [`${asOf} Источник: `, page, '.'];
  const elements = [
    element('h2', [text(title)]),
    ...parts.map((part) => elementOf(part, absolute)),
    element('p', cellOf(source, absolute)),
  ];
  return `${elements.map((one) => toHtml(one)).join('\n')}\n`;
}

function elementOf(part: Part, absolute: Absolute): Element {
  if ('table' in part) return tableOf(part.table, absolute);
  if ('heading' in part) return element('h3', [text(part.heading)]);
  if ('text' in part) return element('p', cellOf(part.text, absolute));
  // Editors throw away lists of names and values more often than plain ones.
  const items = 'list' in part ? part.list : part.facts.map(({ name, value }) => [`${name}: `, ...[value].flat()]);
  return element('ul', inLines(items.map((item) => element('li', cellOf(item, absolute)))));
}

function tableOf({ caption, columns, rows }: Table, absolute: Absolute): Element {
  const head = columns.map((column) => element('th', [text(column)], { scope: 'col' }));
  const body = rows.map((row) =>
    element(
      'tr',
      row.map((cell, index) => {
        const content = cellOf(cell, absolute);
        return index === 0 ? element('th', content, { scope: 'row' }) : element('td', content);
      }),
    ),
  );
  return element(
    'table',
    inLines([
      element('caption', [text(caption)]),
      element('thead', [element('tr', head)]),
      element('tbody', inLines(body)),
    ]),
  );
}

function cellOf(cell: Cell, absolute: Absolute): ElementContent[] {
  const pieces = [cell].flat() as readonly Inline[];
  return pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    // Statuses stand apart by their looks on our pages, and have none here.
    const apart = before !== undefined && typeof before !== 'string' && typeof piece !== 'string';
    return [...(apart ? [text('; ')] : []), pieceOf(piece, absolute)];
  });
}

function pieceOf(piece: Inline, absolute: Absolute): ElementContent {
  if (typeof piece === 'string') return text(piece);
  if ('href' in piece) return element('a', [text(piece.text)], { href: absolute(piece.href) });
  return text('note' in piece ? piece.note : piece.text);
}

function element(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** One element a line, for people who look at the code. */
function inLines(elements: readonly ElementContent[]): ElementContent[] {
  return [text('\n'), ...elements.flatMap((one) => [one, text('\n')])];
}
