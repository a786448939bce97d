import { wholeAddresses } from '../projections/whole-address.ts';
import type { Site } from '../projections/site.ts';
import { ownText } from '../records/own-text.ts';
import type { Made, Visitor } from './pass.ts';

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
 * Makes `robots.txt` and, for a site whose address is known, `sitemap.xml` with every page that search engines may list:
 * what the pages themselves say is taken, so that none is forgotten. Above the limit `sitemap.xml` lists further files.
 */
export function sitemap(site: Pick<Site, 'basePath' | 'host' | 'sections'>, most = MOST): Visitor {
  const whole = site.host === undefined ? undefined : wholeAddresses(site);
  const listed = new Map<string, Listed>();
  return {
    page: (file, page) => {
      const known = whole && page.fact('listed', listedPage);
      if (known) listed.set(file, known);
    },
    done: () => [
      ['robots.txt', robots(whole?.('/sitemap.xml'))],
      ...(whole ? files(inOrder(listed), most, whole) : []),
    ],
  };
}

function files(pages: readonly Listed[], most: number, whole: (address: string) => string): Made[] {
  if (pages.length <= most) return [['sitemap.xml', urlSet(pages)]];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    pages: pages.slice(index * most, (index + 1) * most),
  }));
  const rows = parts.map(({ name }) => `  <sitemap><loc>${whole(`/${name}`)}</loc></sitemap>`);
  return [
    ...parts.map(({ name, pages: own }): Made => [name, urlSet(own)]),
    ['sitemap.xml', document('sitemapindex', rows)],
  ];
}

function robots(sitemap: string | undefined): string {
  return `User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;
}

/** A page names its permanent address and says so where it is not to be listed. */
function listedPage(html: string): Listed | undefined {
  const address = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1];
  if (address === undefined || NOINDEX.test(html)) return undefined;
  return { address: ownText(address), changed: /<div class="permalink" data-changed="([\d-]+)">/.exec(html)?.[1] };
}

/** In order of the files; two of them may share an address. */
function inOrder(listed: ReadonlyMap<string, Listed>): Listed[] {
  const pages = [...listed.keys()].sort().map((file) => listed.get(file)!);
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
