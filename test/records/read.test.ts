import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KeptTexts } from '../../src/records/kept-texts.ts';
import { MAX_BYTES } from '../../src/records/limits.ts';
import { parseRecord, readRecord, sourceText, unread } from '../../src/records/read.ts';
import { folderWith } from '../temp-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('readRecord gives data typed by the schema, before it is validated', () => {
  const root = folderWith({ 'd1.yaml': 'item: 5\nvote: {for: 05}\nunknown: 5\n' });
  expect(readRecord('decision', join(root, 'd1.yaml'))).toMatchObject({
    data: { item: 5, vote: { for: '05' }, unknown: '5' },
  });
});

test('readRecord follows no link', () => {
  const root = folderWith({ 'd1.yaml': 'item: 5\n' });
  symlinkSync(join(root, 'd1.yaml'), join(root, 'd2.yaml'));
  expect(readRecord('decision', join(root, 'd2.yaml'))).toMatchObject([
    { line: 1, problem: expect.stringContaining('ссылка') as string },
  ]);
  expect(readRecord('decision', root)).toMatchObject([
    { problem: expect.stringContaining('не обычный файл') as string },
  ]);
});

test('what was not kept of a record is read again, and never from another file than it was', () => {
  const root = folderWith({
    'm.mdx': '---\ntitle: х\nstatus: у\n---\n\nТекст.\n',
    'other.mdx': '---\ntitle: х\n---\n',
  });
  const read = readRecord('material', join(root, 'm.mdx'));
  if (Array.isArray(read)) throw new Error('The record was refused');
  expect(read.place(['status'], 'value')).toEqual({ line: 3, column: 9 });
  expect(read.body?.tree.children).toMatchObject([{ type: 'paragraph' }]);
  const other = readRecord('material', join(root, 'other.mdx'));
  if (Array.isArray(other)) throw new Error('The record was refused');
  expect(other.place(['title'], 'value')).toEqual({ line: 2, column: 8 });
  writeFileSync(join(root, 'm.mdx'), '---\n# выше\ntitle: х\nstatus: у\n---\n\n# Другой\n');
  expect(read.place(['status'], 'value')).toEqual({ line: 1, column: 1 });
  expect(() => read.body?.tree).toThrow(/изменилась/);
  expect(read.body?.html).toBe('<p>Текст.</p>');
});

test('a text for which there was no room is read again, and is of the same file', () => {
  const root = folderWith({ 'm.mdx': '---\ntitle: х\n---\n\nТекст.\n' });
  const path = join(root, 'm.mdx');
  const read = readRecord('material', path);
  if (Array.isArray(read)) throw new Error('The record was refused');
  const { body } = unread('material', path, { body: read.body, sha256: read.sha256, texts: new KeptTexts(0) });
  expect([body?.html, body?.justRussian]).toEqual(['<p>Текст.</p>', true]);
  writeFileSync(path, '---\ntitle: х\n---\n\nДругой.\n');
  expect(read.body?.html).toBe('<p>Текст.</p>');
  writeFileSync(join(root, 'other.mdx'), '---\ntitle: х\n---\n');
  const other = readRecord('material', join(root, 'other.mdx'));
  // The last one that was read again is known.
  if ('place' in other) other.place(['title'], 'value');
  const lost = unread('material', path, { body: read.body, sha256: read.sha256, texts: new KeptTexts(0) });
  expect(() => lost.body?.html).toThrow('Запись изменилась, пока её читали.');
});

describe('parseRecord', () => {
  test('keeps the places of a front matter in the file', () => {
    const record = parseRecord('material', bytes('---\n# а\ntitle: х\n---\n\nТекст.\n'), true);
    expect(Array.isArray(record) ? undefined : record.place(['title'], 'value')).toEqual({ line: 3, column: 8 });
  });

  test('has no body where the text is blank', () => {
    expect(parseRecord('material', bytes('---\ntitle: х\n---\n\n  \n'), true)).not.toHaveProperty('body');
  });

  test('reads a file from Windows like any other', () => {
    const record = parseRecord('material', bytes('\uFEFF---\r\ntitle: х\r\n---\r\n\r\nТекст.\r\n'), true);
    expect(record).toMatchObject({ data: { title: 'х' }, body: { html: '<p>Текст.</p>' } });
  });
});

describe('sourceText', () => {
  test('is the text that was read', () => {
    const root = folderWith({ 'a.yaml': '\uFEFFa: b\r\nc: d\r\n' });
    expect(sourceText(join(root, 'a.yaml'))).toBe('a: b\nc: d\n');
  });

  test.each<[string, (root: string) => string]>([
    ['no file', (root) => join(root, 'nothing.yaml')],
    ['a folder', (root) => root],
    ['a link', (root) => (symlinkSync('/etc/passwd', join(root, 'link.yaml')), join(root, 'link.yaml'))],
    ['a large file', (root) => join(root, 'large.yaml')],
    ['no text', (root) => join(root, 'binary.yaml')],
  ])('is nothing for %s', (_, pathIn) => {
    const root = folderWith({ 'large.yaml': 'a'.repeat(MAX_BYTES + 1), 'binary.yaml': Uint8Array.from([0xff, 0x00]) });
    expect(sourceText(pathIn(root))).toBeUndefined();
  });
});
