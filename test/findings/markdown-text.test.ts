import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { markdownText } from '../../src/findings/markdown-text.ts';

const plain = (text: string) => text.replaceAll('\u200B', '');

/** Kinds of nodes and the text of a Markdown document. */
function read(markdown: string): { kinds: string[]; text: string } {
  const kinds = new Set<string>();
  const visit = (node: Nodes): string => {
    kinds.add(node.type);
    if ('children' in node) return node.children.map(visit).join('');
    return 'value' in node ? node.value : '';
  };
  const text = visit(markdownToMdast(markdown));
  return { kinds: [...kinds].sort(), text };
}

test.each([
  '| a | b |',
  '`код` и ```',
  '<script>alert(1)</script>',
  '[слово](http://evil.example)',
  '![картинка](http://evil.example/x.png)',
  '**жирно** _косо_ ~~зачёркнуто~~',
  '# заголовок',
  '- список',
  '+ список',
  '1. список',
  '1) список',
  '---',
  '> цитата',
  '&copy; &#64;all',
  'C:\\путь\\',
  'a\n\n# b',
  '$x$',
])('shows %j as it is and nothing else', (text) => {
  const { kinds, text: shown } = read(`- ${markdownText(text)}\n`);
  expect(kinds).toEqual(['list', 'listItem', 'paragraph', 'root', 'text']);
  expect(plain(shown).replaceAll(/\s+/g, ' ').trim()).toBe(text.replaceAll(/\s+/g, ' ').trim());
});

test('any text of these signs is shown and marks nothing up', () => {
  const signs = fc.constantFrom(
    ...'а1 `*_[]()<>#+-.!|~&\\@:/$=^{}"\'\n\t'.split(''),
    'www.',
    'https://x.example',
    '##[',
  );
  fc.assert(
    fc.property(fc.array(signs, { minLength: 1, maxLength: 12 }), (parts) => {
      const { kinds } = read(`- x${markdownText(parts.join(''))}y\n`);
      expect(kinds.filter((kind) => !['list', 'listItem', 'paragraph', 'root', 'text'].includes(kind))).toEqual([]);
    }),
    { numRuns: 2000, seed: 4 },
  );
});

test.each([
  ['a user', '@glava'],
  ['a request on GitHub', '#12'],
  ['a request on GitLab', '!12'],
  ['a label', '~label'],
  ['an address', 'https://evil.example'],
  ['an address without a scheme', 'www.evil.example'],
  ['a picture for a word', ':tada:'],
  ['a command at the beginning of a line', '/close'],
])('%s is not called', (_, text) => {
  expect(markdownText(text)).not.toBe(text);
  expect(plain(markdownText(text)).replaceAll('\\', '')).toBe(text);
});

test('Russian text keeps its punctuation', () => {
  const text = 'Решение по вопросу 3 (протокол от 15.01.2026 № 1): «оставить» — за 5; 50 %';
  expect(markdownText(text)).toBe(text);
});
