import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differingFiles } from '../../src/records/differing-files.ts';
import { folderWith } from '../temp-folder.ts';

test('files that came, went or differ by a byte, in the order of their paths', () => {
  const before = folderWith({ 'z/same.yaml': 'a', 'z/less.yaml': 'a', 'z/other.yaml': 'ab', 'gone.txt': '' });
  const after = folderWith({ 'z/same.yaml': 'a', 'z/less.yaml': '', 'z/other.yaml': 'ac', 'a/new.yaml': '' });
  expect(differingFiles(before, after)).toEqual([
    { file: 'a/new.yaml', change: 'added' },
    { file: 'gone.txt', change: 'deleted' },
    { file: 'z/less.yaml', change: 'changed' },
    { file: 'z/other.yaml', change: 'changed' },
  ]);
});

test('a file that became a link is changed, and the link is not followed', () => {
  const before = folderWith({ 'a.yaml': 'a' });
  const after = folderWith({});
  symlinkSync(join(before, 'a.yaml'), join(after, 'a.yaml'));
  expect(differingFiles(before, after)).toEqual([{ file: 'a.yaml', change: 'changed' }]);
  expect(differingFiles(after, after)).toEqual([]);
});
