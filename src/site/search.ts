import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { FORMS } from '../documents/forms/index.ts';
import { escaped } from '../editing/replies.ts';
import { facetValues } from '../projections/search-index.ts';
import { searchPages, searchRemark, titleWords, type SearchPage } from '../projections/search-pages.ts';
import type { Finished } from './finish.ts';

/** Where the index lies in the site; the page of search asks for it there. */
export const SEARCH_FOLDER = 'pagefind';
/** What the page needs of all that Pagefind writes: the program, its word forms, the index. Its own looks stay out. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.ru\.pagefind|.+\.pf_(meta|index|filter|fragment))$/;
/** From here on a page speaks of itself and no longer of its record. */
const TAIL = '<p class="permalink">';

/**
 * Makes the index of search from the written pages: their words from the HTML as everybody sees it, and from the projection
 * which pages there are, what they are called and what they can be chosen by.
 */
export async function writeSearch({ out, site }: Finished): Promise<void> {
  const pages = searchPages(site, FORMS);
  try {
    // One process of Pagefind serves one index after another; the order of pages decides over the bytes.
    const { errors, index } = await createIndex({
      forceLanguage: 'ru',
      rootSelector: 'main',
      excludeSelectors: ['.no-print'],
    });
    if (index === undefined) throw new Error(errors.join('\n'));
    for (const page of pages) await addPage(index, out, page);
    const written = await index.getFiles();
    succeed(written.errors);
    for (const { content, path } of written.files)
      if (NEEDED.test(path)) write(join(out, SEARCH_FOLDER, path), content);
    write(join(out, SEARCH_FOLDER, 'words.json'), `${JSON.stringify(titleWords(pages))}\n`);
  } finally {
    await close();
  }
}

async function addPage(index: PagefindIndex, out: string, page: SearchPage): Promise<void> {
  const file = join(out, page.href, 'index.html');
  if (!existsSync(file)) throw new Error(`Failed to find the page ${page.href}, which search is to know`);
  const html = readFileSync(file, 'utf8');
  const { errors } = await index.addHTMLFile({ url: page.href, content: searchable(html, page) });
  succeed(errors);
}

/** The page as Pagefind reads it: with what it can be chosen by, and without what every page says of itself. */
export function searchable(html: string, page: SearchPage): string {
  const values = Object.entries(facetValues(page)).flatMap(([name, own]) => own.map((value) => [name, value] as const));
  const filters = values.map(
    ([name, value]) => `<i data-pagefind-filter="${name}[title]" title="${escaped(value)}"></i>`,
  );
  const meta = { title: page.title, remark: searchRemark(page) };
  const metas = Object.entries(meta).map(
    ([name, value]) => `<i data-pagefind-meta="${name}[title]" title="${escaped(value)}"></i>`,
  );
  // Every page needs a day: what has none would drop out of a list in order of days.
  const day = `<i data-pagefind-sort="date[title]" title="${page.date ?? '0000'}"></i>`;
  const [body = ''] = html.split(TAIL, 1);
  return body.replace(/<main\b[^>]*>/, (main) => `${main}${[...filters, ...metas, day].join('')}`);
}

function succeed(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
