import { expect, test } from 'vitest';
import { proseOf } from '../../src/documents/prose.ts';
import { toText } from '../../src/documents/text.ts';
import { readBody } from '../../src/records/body.ts';
import type { Entry } from '../../src/records/corpus.ts';

function blocks(text: string) {
  const body = readBody(text, 1);
  if (Array.isArray(body)) throw new Error('The text was refused');
  return proseOf({ body } as Entry);
}

test('a text becomes paragraphs, lists, tables and headings of the third level', () => {
  const text =
    '# О чём\n\nСлово **важное** и *особое*.\n\n1. раз\n2. два\n   - глубже\n\n> Сказано.\n\n| а | б |\n| --- | --- |\n| 1 | 2 |\n';
  const found = blocks(text);
  expect(found.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'paragraph', 'table']);
  expect(found[0]).toEqual({ kind: 'heading', level: 3, text: 'О чём' });
  expect(found[1]).toMatchObject({
    line: [
      { text: 'Слово ' },
      { text: 'важное', strong: true },
      { text: ' и ' },
      { text: 'особое', emphasis: true },
      { text: '.' },
    ],
  });
  expect(toText({ blocks: found })).toContain('1. раз\n2. два\n3. глубже');
  expect(found[4]).toMatchObject({
    columns: [{ title: 'а' }, { title: 'б' }],
    rows: [[[{ text: '1' }], [{ text: '2' }]]],
  });
});

test('an address stands beside the words of its link, once', () => {
  expect(
    toText({ blocks: blocks('Читайте [порядок](https://a.example/p) и <https://b.example/>'.replace(/<|>/g, '')) }),
  ).toBe('Читайте порядок (https://a.example/p) и https://b.example/\n');
  expect(toText({ blocks: blocks('Пишите [нам](mailto:a@b.example)') })).toBe('Пишите нам\n');
});

test('a record without a text has no prose', () => {
  expect(proseOf({} as Entry)).toEqual([]);
});
