import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundlerOf, KeptBundle } from '../../../src/site/incremental/kept-bundle.ts';
import { folderWith } from '../../temp-folder.ts';

const FILES = {
  'astro.config.mjs': 'export default {};\n',
  'src/pages/index.astro': '',
  'schemas/act.schema.json': '{}',
  'public/robots.txt': '',
  'look/a.astro': '',
};

function place() {
  const root = folderWith(FILES);
  return { root, options: { basePath: '/', overrides: join(root, 'look') } };
}

test.each(Object.keys(FILES))('pages are bundled anew once %s is another', (file) => {
  const { options, root } = place();
  const before = bundlerOf(options, root);
  expect(bundlerOf({ ...options }, root)).toBe(before);
  appendFileSync(join(root, file), ' ');
  expect(bundlerOf(options, root)).not.toBe(before);
});

test('pages are bundled anew for another address, another look and another file of code', () => {
  const { options, root } = place();
  const names = [
    bundlerOf(options, root),
    bundlerOf({ ...options, basePath: '/reserve/' }, root),
    bundlerOf({ ...options, site: 'https://reserve.example' }, root),
    bundlerOf({ ...options, look: { css: 'a', pages: [] } }, root),
    bundlerOf({ basePath: '/' }, root),
  ];
  writeFileSync(join(root, 'src/more.ts'), '');
  expect(new Set([...names, bundlerOf(options, root)]).size).toBe(names.length + 1);
});

test('a bundle is there for the next build of the same address, and for no other', () => {
  const store = folderWith({});
  const options = { basePath: '/', site: 'https://reserve.example' };
  const bundle = { files: [['assets/a.css', Buffer.from('a')] as const], styles: [] };
  expect(new KeptBundle(options, store).bundle).toBeUndefined();
  new KeptBundle(options, store).keep(bundle);
  expect(new KeptBundle(options, store).bundle).toEqual(bundle);
  expect(new KeptBundle({ ...options, basePath: '/reserve/' }, store).bundle).toBeUndefined();
});
