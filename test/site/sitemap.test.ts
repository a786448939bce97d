import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { expect, inject, test } from 'vitest';
import { Pass } from '../../src/site/pass.ts';
import { sitemap } from '../../src/site/sitemap.ts';
import { folderWith } from '../temp-folder.ts';
import { isFrame, pagesOf } from './output.ts';
import { SITE } from './shipped.ts';

interface Row {
  readonly loc: string;
  readonly lastmod?: string;
}

/** The rows of a sitemap, read as sitemaps.org has it; anything else in it is an error. */
function rowsOf(path: string, root: 'urlset' | 'sitemapindex' = 'urlset', row: 'url' | 'sitemap' = 'url'): Row[] {
  const xml = readFileSync(path, 'utf8');
  // The parser forgives much: what it reads must also be well formed, a row a line.
  for (const line of xml.split('\n').slice(2, -2))
    expect(line).toMatch(/^ {2}<(url|sitemap)><loc>https:[^<>&\s]+<\/loc>(<lastmod>[\d-]+<\/lastmod>)?<\/\1>$/);
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => name === row });
  const parsed = parser.parse(xml) as Record<string, Record<string, unknown>>;
  expect(Object.keys(parsed)).toEqual(['?xml', root]);
  const { '@_xmlns': namespace, [row]: rows, ...rest } = parsed[root] ?? {};
  expect(namespace).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(rest).toEqual({});
  return rows as Row[];
}

const page = (address: string, more = '') =>
  `<head><link rel="canonical" href="${address}">${more}</head><div class="permalink" data-changed="2026-11-03"></div>`;
const host = 'https://okrug.example';
const site = { basePath: '/rezerv/', host, sections: [] };

test('the sitemap of the shipped site has every page that may be found, once, and no other', () => {
  const { dist } = inject('shipped');
  const rows = rowsOf(join(dist, 'sitemap.xml'));
  const addresses = rows.map(({ loc }) => loc);
  expect(new Set(addresses).size).toBe(addresses.length);
  // The first page repeats the only section, whose address it names; the page for designers and the frames are not for readers.
  const wanted = pagesOf(dist).filter((path) => !/^\/(404\.html|design\/)?$/.test(path) && !isFrame(path));
  expect(addresses.sort()).toEqual(wanted.map((path) => SITE + path).sort());
  for (const { lastmod, ...row } of rows) {
    expect(Object.keys(row)).toEqual(['loc']);
    if (lastmod !== undefined) expect(lastmod).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
  expect(rows).toContainEqual({ loc: `${SITE}/tikhorechensk/protocols/2026-04/`, lastmod: '2026-11-03' });
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${SITE}/sitemap.xml\n`,
  );
});

test('a page that is not to be listed is not, and neither is one without a permanent address', async () => {
  const out = folderWith({
    'index.html': page(`${host}/rezerv/okrug/`),
    'okrug/index.html': page(`${host}/rezerv/okrug/`),
    'old/index.html': page(`${host}/rezerv/new/`, '<meta name="robots" content="noindex, nofollow" />'),
    'admin/index.html': '<head></head>',
  });
  await new Pass(out, [sitemap(site)]).finish();
  expect(rowsOf(join(out, 'sitemap.xml'))).toEqual([{ loc: `${host}/rezerv/okrug/`, lastmod: '2026-11-03' }]);
  expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${host}/rezerv/sitemap.xml`);
});

test('words of a record do not pass for the day of the last change', async () => {
  const text = `<head><link rel="canonical" href="${host}/a/"></head><p>&lt;div class="permalink" data-changed="2020-01-01"></p>`;
  const out = folderWith({ 'a/index.html': text });
  await new Pass(out, [sitemap(site)]).finish();
  expect(rowsOf(join(out, 'sitemap.xml'))).toEqual([{ loc: `${host}/a/` }]);
});

test('more pages than one file may hold are listed in several', async () => {
  const pages = ['a', 'b', 'c'].map((name) => [`${name}/index.html`, page(`${host}/${name}/`)] as const);
  const out = folderWith(Object.fromEntries(pages));
  await new Pass(out, [sitemap(site, 2)]).finish();
  expect(rowsOf(join(out, 'sitemap.xml'), 'sitemapindex', 'sitemap').map(({ loc }) => loc)).toEqual([
    `${host}/rezerv/sitemap-1.xml`,
    `${host}/rezerv/sitemap-2.xml`,
  ]);
  const listed = [1, 2].flatMap((n) => rowsOf(join(out, `sitemap-${n}.xml`)).map(({ loc }) => loc));
  expect(listed).toEqual(['a', 'b', 'c'].map((name) => `${host}/${name}/`));
});

test('a site whose address is not known has no sitemap, and its robots.txt names none', async () => {
  const out = folderWith({ 'index.html': page('/') });
  await new Pass(out, [sitemap({ ...site, host: undefined })]).finish();
  expect(existsSync(join(out, 'sitemap.xml'))).toBe(false);
  expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
});
