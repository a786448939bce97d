import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../src/documents/write-file.ts';
import { folderWith } from '../temp-folder.ts';

const BYTES = new TextEncoder().encode('новое');

test('takes the place of the old file and leaves nothing beside', () => {
  const folder = folderWith({ 'a.docx': 'прежнее' });
  expect(writeWhole(join(folder, 'a.docx'), BYTES)).toBeUndefined();
  expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('новое');
  expect(readdirSync(folder)).toEqual(['a.docx']);
});

test('a folder is never replaced, and a folder that is not there is named', () => {
  const folder = folderWith({});
  mkdirSync(join(folder, 'папка'));
  expect(writeWhole(join(folder, 'папка'), BYTES)).toMatch(/— это папка\. Укажите имя файла/);
  expect(writeWhole(join(folder, 'нет/a.docx'), BYTES)).toMatch(/^Не удалось записать .*Есть ли такая папка/);
  expect(readdirSync(folder)).toEqual(['папка']);
});
