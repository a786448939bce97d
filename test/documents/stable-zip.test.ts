import { expect, test } from 'vitest';
import { toDocx } from '../../src/documents/docx.ts';
import { textInZip, withoutDates } from '../../src/documents/stable-zip.ts';

test('what is no zip archive is said so', () => {
  expect(() => withoutDates(new Uint8Array(0))).toThrow('directory of a zip');
  expect(() => withoutDates(new TextEncoder().encode('это не архив, а длинные слова вместо него'))).toThrow();
});

test('a damaged directory is noticed', async () => {
  const docx = await toDocx({ title: 'Т', author: 'А', blocks: [] });
  const end = docx.length - 22;
  const view = new DataView(docx.buffer);
  view.setUint32(end + 16, 7, true);
  expect(() => withoutDates(docx)).toThrow('follow the directory');
});

test('a file that would unpack beyond measure is refused', async () => {
  const docx = await toDocx({ title: 'Т', author: 'А', blocks: [] });
  expect(textInZip(docx, 'нет.xml')).toBeUndefined();
  expect(() => textInZip(docx, 'word/styles.xml', 10)).toThrow();
});
