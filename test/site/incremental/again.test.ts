import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programOf } from '../../../src/site/incremental/again.ts';
import { folderWith } from '../../temp-folder.ts';

const FILES = {
  'src/pages/index.astro': '',
  'schemas/act.schema.json': '{}',
  'public/robots.txt': '',
  'look/a.astro': '',
};
const OPTIONS = { content: 'content', out: 'dist', today: '2026-11-21' };

function place() {
  const root = folderWith(FILES);
  return { root, options: { ...OPTIONS, overrides: join(root, 'look') } };
}

test.each(Object.keys(FILES))('pages are those of another program once %s is another', (file) => {
  const { options, root } = place();
  const before = programOf(options, root);
  expect(programOf({ ...options, today: '2026-11-22' }, root)).toBe(before);
  appendFileSync(join(root, file), ' ');
  expect(programOf(options, root)).not.toBe(before);
});

test('pages are those of another program with other options, another look and another file of code', () => {
  const { options, root } = place();
  const names = [
    programOf(options, root),
    programOf({ ...options, site: 'https://reserve.example' }, root),
    programOf({ ...options, look: { css: 'a', pages: [] } }, root),
    programOf({ ...options, signed: true }, root),
  ];
  writeFileSync(join(root, 'src/more.ts'), '');
  expect(new Set([...names, programOf(options, root)]).size).toBe(names.length + 1);
});
