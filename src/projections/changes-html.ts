import type { Element, ElementContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { oneLine } from '../findings/one-line.ts';
import type { Changes } from './changes.ts';
import { changesDocument } from './changes-document.ts';
import { previewOf, wordsOf, type Block, type DocumentOptions, type Line } from './document.ts';

const STYLE =
  'body{margin:1rem auto;max-width:44rem;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}' +
  'h1,h2,h3{line-height:1.25}ul{padding-left:1.25rem}';

/** What will change, as a page that needs nothing but itself and reads on a phone. */
export function changesHtml(changes: Changes, options: DocumentOptions = {}): string {
  const body = changesDocument(changes).flatMap((block) => printed(block, options));
  const head = element('head', [
    element('meta', [], { charSet: 'utf-8' }),
    element('meta', [], { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    // The page shows what strangers wrote; it may load and run nothing at all.
    element('meta', [], {
      httpEquiv: ['Content-Security-Policy'],
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    element('title', [text('Что изменится')]),
    element('style', [text(STYLE)]),
  ]);
  const page = element('html', [head, element('body', [element('main', body)])], { lang: 'ru' });
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`;
}

function printed(block: Block, options: DocumentOptions): ElementContent[] {
  const line = (pieces: Line) => pieces.map((piece) => printedPiece(piece, options));
  switch (block.kind) {
    case 'heading':
      return [element(`h${block.level}`, line(block.line))];
    case 'paragraph':
      return [element('p', line(block.line))];
    case 'list':
      return [
        element('h3', line(block.title)),
        element(
          'ul',
          block.items.map((item) => element('li', line(item))),
        ),
      ];
    default:
      return block satisfies never;
  }
}

function printedPiece(piece: Line[number], options: DocumentOptions): ElementContent {
  const words = text(oneLine(wordsOf(piece)));
  const href = previewOf(piece, options);
  return href === undefined ? words : element('a', [words], { href });
}

function text(value: string): Text {
  return { type: 'text', value };
}

function element(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children };
}
