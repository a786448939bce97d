import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileBeginning } from '../../src/records/file-beginning.ts';
import { folderWith } from '../temp-folder.ts';

test.each([
  ['', ''],
  ['имя', 'имя'],
  ['имя: Тихореченск', 'имя: '],
])('of «%s» eight bytes are «%s»', (text, begins) => {
  const root = folderWith({ a: text });
  expect(fileBeginning(join(root, 'a'), Buffer.alloc(8)).toString()).toBe(begins);
});

test('a file that cannot be opened is the system’s to tell of', () => {
  expect(() => fileBeginning('/nowhere/a', Buffer.alloc(8))).toThrow(/ENOENT/);
});
