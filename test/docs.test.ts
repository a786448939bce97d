import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, textOf } from './source-files.ts';

/** The pages for people: those at the root and all below `docs`. */
const PAGES = [
  ...readdirSync(ROOT).filter((file) => file.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`),
];
/** Examples in code are no links. */
const prose = (page: string) => textOf(page).replaceAll(/^ *```[^]*?^ *```/gm, '');
const linksOf = (page: string) =>
  [...prose(page).matchAll(/(?:\]\(|src=")([^)"\s]+)[)"]/g)].map(([, target = '']) => target);
/** What forges make of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (page: string) =>
  [...prose(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

test.each(PAGES)('every link of %s leads somewhere', (page) => {
  const broken = linksOf(page).filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : normalize(join(dirname(page), path));
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !anchorsOf(target).includes(anchor);
  });
  expect(broken).toEqual([]);
});

test('every picture is small, is shown somewhere and says in words what is on it', () => {
  const pictures = readdirSync(join(ROOT, 'docs/images')).map((name) => `docs/images/${name}`);
  const shown = PAGES.flatMap((page) => linksOf(page).map((link) => normalize(join(dirname(page), link))));
  expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
  expect(pictures.filter((picture) => statSync(join(ROOT, picture)).size > 80_000)).toEqual([]);
  // The width stands at the same place of every PNG.
  expect(pictures.filter((picture) => readFileSync(join(ROOT, picture)).readUInt32BE(16) > 1280)).toEqual([]);
  expect(PAGES.filter((page) => /!\[\s*\]\(|<img(?![^>]*alt="[^"]+")[^>]*>/.test(prose(page)))).toEqual([]);
});

test('every page for the secretary is reached from the first one', () => {
  const own = PAGES.filter((page) => page.startsWith('docs/secretary/')).map((page) => page.slice(15));
  const named = linksOf('docs/secretary/index.md').map((link) => link.split('#')[0]);
  expect(own.filter((page) => page !== 'index.md' && !named.includes(page))).toEqual([]);
});
