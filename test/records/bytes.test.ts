import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOrStat } from '../../src/records/bytes.ts';
import { MAX_BYTES } from '../../src/records/limits.ts';
import { folderWith } from '../temp-folder.ts';

/** The text of a file, or what it is instead of a small file. */
function looked(path: string): string {
  const found = bytesOrStat(path);
  if ('bytes' in found) return found.bytes.toString('utf8');
  const { stat } = found;
  return stat.isSymbolicLink() ? 'a link' : stat.isFile() ? `${stat.size} bytes` : 'no file';
}

test('gives the bytes of a small file, one after another', () => {
  const root = folderWith({ a: 'долгое слово', b: 'нет', empty: '', 'as-large-as-may-be': 'x'.repeat(MAX_BYTES) });
  expect(['a', 'b', 'empty', 'a'].map((name) => looked(join(root, name)))).toEqual([
    'долгое слово',
    'нет',
    '',
    'долгое слово',
  ]);
  expect(looked(join(root, 'as-large-as-may-be'))).toHaveLength(MAX_BYTES);
});

test('reads nothing of what is no small file, and waits for nobody', () => {
  const root = folderWith({ large: 'x'.repeat(MAX_BYTES + 1), 'folder/a': 'а' });
  symlinkSync('folder/a', join(root, 'link'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
  expect(['large', 'folder', 'link', 'pipe'].map((name) => looked(join(root, name)))).toEqual([
    `${MAX_BYTES + 1} bytes`,
    'no file',
    'a link',
    'no file',
  ]);
});

test('says what the system says where there is nothing', () => {
  expect(() => bytesOrStat(join(folderWith({}), 'gone'))).toThrow(/ENOENT/);
});
