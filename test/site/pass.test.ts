import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Pass, type Visitor } from '../../src/site/pass.ts';
import { folderWith } from '../temp-folder.ts';

function recorder(made: readonly (readonly [string, string])[] = []) {
  const seen: string[] = [];
  const visitor: Visitor = {
    page: (file, page) => void seen.push(`page ${file} ${page.html()}`),
    file: (path, { bytes }) => void seen.push(`file ${path} ${Buffer.from(bytes()).toString()}`),
    done: () => made,
  };
  return { seen, visitor };
}

test('every file comes once to every visitor, a page as text too, and what one makes comes to all', async () => {
  const out = folderWith({ 'b/index.html': 'два', 'a.css': 'один' });
  const [first, second] = [recorder([['made/x.txt', 'три']]), recorder()];
  await new Pass(out, [first.visitor, second.visitor]).finish();
  const all = ['file a.css один', 'page b/index.html два', 'file b/index.html два', 'file made/x.txt три'];
  expect(first.seen).toEqual(all);
  expect(second.seen).toEqual(all);
  expect(readFileSync(join(out, 'made/x.txt'), 'utf8')).toBe('три');
});

test('a page that was given from memory is not read again', async () => {
  const out = folderWith({ 'a/index.html': 'на диске', 'b/index.html': 'два' });
  const { seen, visitor } = recorder();
  const pass = new Pass(out, [visitor]);
  pass.page('a/index.html', 'в памяти');
  await pass.finish();
  expect(seen.filter((line) => line.startsWith('page'))).toEqual([
    'page a/index.html в памяти',
    'page b/index.html два',
  ]);
});

test('what cannot be made stops the build', async () => {
  const out = folderWith({ 'a.css': 'один' });
  const file = () => Promise.reject(new Error('диск полон'));
  await expect(new Pass(out, [{ file }]).finish()).rejects.toThrow('диск полон');
});
