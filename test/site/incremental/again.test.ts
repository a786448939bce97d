import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BuildOptions } from '../../../src/site/build.ts';
import { programOf } from '../../../src/site/incremental/again.ts';
import { bundlerOf } from '../../../src/site/incremental/kept-bundle.ts';
import { folderWith } from '../../temp-folder.ts';

const FILES = {
  'src/pages/index.astro': '',
  'schemas/act.schema.json': '{}',
  'public/robots.txt': '',
  'look/a.astro': '',
};
const OPTIONS = { content: 'content', out: 'dist', today: '2026-11-21' };

const nameIn = (options: BuildOptions, root: string) => programOf(options, bundlerOf(options, root));

function place() {
  const root = folderWith(FILES);
  return { root, options: { ...OPTIONS, overrides: join(root, 'look') } };
}

test.each(Object.keys(FILES))('pages are those of another program once %s is another', (file) => {
  const { options, root } = place();
  const before = nameIn(options, root);
  expect(nameIn({ ...options, today: '2026-11-22' }, root)).toBe(before);
  appendFileSync(join(root, file), ' ');
  expect(nameIn(options, root)).not.toBe(before);
});

test('pages are those of another program with other options, another look and another file of code', () => {
  const { options, root } = place();
  const names = [
    nameIn(options, root),
    nameIn({ ...options, site: 'https://reserve.example' }, root),
    nameIn({ ...options, look: { css: 'a', pages: [] } }, root),
    nameIn({ ...options, signed: true }, root),
  ];
  writeFileSync(join(root, 'src/more.ts'), '');
  expect(new Set([...names, nameIn(options, root)]).size).toBe(names.length + 1);
});
