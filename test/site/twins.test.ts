import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Pass } from '../../src/site/pass.ts';
import { twins } from '../../src/site/twins.ts';
import { folderWith } from '../temp-folder.ts';
import { filesOf, treeHash } from './output.ts';

const LONG = '<p>Решение о резерве управленческих кадров</p>'.repeat(99);
const files = { 'a/index.html': LONG, 'b.css': 'a{}', 'c.pdf': LONG, 'd.json': `"${LONG}"`, 'integrity.json': LONG };

/** A visitor that makes a long text of its own once the rest is known, and remembers what it saw. */
function made(seen: string[] = []) {
  const file = (path: string) => void seen.push(path);
  return { seen, visitor: { file, done: () => [['made.xml', LONG] as const] } };
}

test('texts have compressed twins with the same in them, files that cannot shrink and sums have none', async () => {
  const out = folderWith(files);
  const { seen, visitor } = made();
  await new Pass(out, [visitor, twins()]).finish();
  const added = filesOf(out).filter((file) => !(file in files) && file !== 'made.xml');
  const wanted = ['a/index.html', 'd.json', 'made.xml'].flatMap((file) => [`${file}.br`, `${file}.gz`]);
  expect(added).toEqual(wanted);
  for (const file of ['a/index.html', 'd.json', 'made.xml']) {
    const plain = readFileSync(join(out, file));
    expect(brotliDecompressSync(readFileSync(join(out, `${file}.br`))).equals(plain)).toBe(true);
    expect(gunzipSync(readFileSync(join(out, `${file}.gz`))).equals(plain)).toBe(true);
  }
  expect(seen.sort()).toEqual([...Object.keys(files), 'made.xml', ...wanted].sort());
});

test('the same texts have the same twins, from memory and from the disk', async () => {
  const [one, two] = [folderWith(files), folderWith(files)];
  await new Pass(one, [twins()]).finish();
  const pass = new Pass(two, [twins()]);
  pass.page('a/index.html', LONG);
  await pass.finish();
  expect(treeHash(one)).toBe(treeHash(two));
  expect(existsSync(join(one, 'integrity.json.gz'))).toBe(false);
});
