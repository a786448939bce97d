import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeAddresses } from '../projections/whole-address.ts';
import type { Site } from '../projections/site.ts';

/** How many addresses one file may hold (sitemaps.org). */
const MOST = 50_000;
const NOINDEX = /<meta name="robots" content="noindex\b/;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A page that may be found by search, and the day on which its records last changed. */
interface Listed {
  readonly address: string;
  readonly changed: string | undefined;
}

/**
 * Writes `robots.txt` and, for a site whose address is known, `sitemap.xml` with every page that search engines may list:
 * what the pages themselves say is taken, so that none is forgotten. Above the limit `sitemap.xml` lists further files.
 */
export function writeSitemap(site: Pick<Site, 'basePath' | 'host' | 'sections'>, out: string, most = MOST): void {
  const whole = site.host === undefined ? undefined : wholeAddresses(site);
  writeFileSync(join(out, 'robots.txt'), robots(whole?.('/sitemap.xml')));
  if (!whole) return;
  const pages = listedPages(out);
  if (pages.length <= most) {
    writeFileSync(join(out, 'sitemap.xml'), urlSet(pages));
    return;
  }
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    pages: pages.slice(index * most, (index + 1) * most),
  }));
  for (const part of parts) writeFileSync(join(out, part.name), urlSet(part.pages));
  const rows = parts.map(({ name }) => `  <sitemap><loc>${whole(`/${name}`)}</loc></sitemap>`);
  writeFileSync(join(out, 'sitemap.xml'), document('sitemapindex', rows));
}

function robots(sitemap: string | undefined): string {
  return `User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;
}

/** A page names its permanent address, which two may share, and says so where it is not to be listed. */
function listedPages(out: string): Listed[] {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .flatMap((file) => {
      const html = readFileSync(join(out, file), 'utf8');
      const address = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1];
      if (address === undefined || NOINDEX.test(html)) return [];
      return [{ address, changed: /<div class="permalink" data-changed="([\d-]+)">/.exec(html)?.[1] }];
    });
  return [...new Map(pages.map((page) => [page.address, page])).values()];
}

/** Addresses come out of HTML, where what XML would take for its own is escaped already. */
function urlSet(pages: readonly Listed[]): string {
  const rows = pages.map(
    ({ address, changed }) =>
      `  <url><loc>${address}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>`,
  );
  return document('urlset', rows);
}

function document(root: string, rows: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${rows.join('\n')}\n</${root}>\n`;
}
