import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { facetKey, YES } from '../components/search/facet-key.ts';
import { FORMS } from '../documents/forms/index.ts';
import { escaped } from '../editing/replies.ts';
import { facetValues } from '../projections/search-index.ts';
import { searchPages, searchRemark, titleWords, type SearchPage } from '../projections/search-pages.ts';
import type { Finished } from './finish.ts';
import { inOrder } from './search-order.ts';

/** Where the index lies in the site; the page of search asks for it there. */
export const SEARCH_FOLDER = 'pagefind';
/** A file that each of our sites has and no other: by it an earlier build is known. */
export const SEARCH_MARK = `${SEARCH_FOLDER}/words.json`;
/** What the page needs of all that Pagefind writes: the program, its word forms, the index. Its own looks stay out. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.ru\.pagefind|.+\.pf_(meta|index|filter|fragment))$/;
/** Marks and labels that only repeat to the eye what is said in words, and what is no part of the record. */
const EXCLUDED = ['.no-print', '[aria-hidden="true"]'];
/** From here on a page speaks of itself and no longer of its record. */
const TAIL = '<div class="permalink"';

/** How a page stands among the others: its place where nothing is searched for, and the line under its title. */
interface Place {
  readonly order: number;
  readonly remark: string;
}

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
      excludeSelectors: EXCLUDED,
    });
    if (index === undefined) throw new Error(errors.join('\n'));
    const several = site.sections.length > 1;
    for (const [order, page] of newestFirst(pages).entries())
      await addPage(index, out, page, { order, remark: searchRemark(page, several) });
    const written = await index.getFiles();
    succeed(written.errors);
    const filters = [...new Set(pages.flatMap(filtersOf))];
    for (const { content, path } of inOrder(written.files, filters))
      if (NEEDED.test(path)) write(join(out, SEARCH_FOLDER, path), content);
    write(join(out, SEARCH_MARK), `${JSON.stringify(titleWords(pages))}\n`);
  } finally {
    await close();
  }
}

async function addPage(index: PagefindIndex, out: string, page: SearchPage, place: Place): Promise<void> {
  const file = join(out, page.href, 'index.html');
  if (!existsSync(file)) throw new Error(`Failed to find the page ${page.href}, which search is to know`);
  const { errors } = await index.addHTMLFile({
    url: page.href,
    content: searchable(readFileSync(file, 'utf8'), page, place),
  });
  succeed(errors);
}

/** The page as Pagefind reads it: with what it is called and can be chosen by, and without what every page says of itself. */
export function searchable(html: string, page: SearchPage, { order, remark }: Place): string {
  const marks = [
    ...filtersOf(page).map((name) => mark('filter', name, YES)),
    mark('meta', 'title', page.title),
    mark('meta', 'remark', remark),
    mark('sort', 'order', String(order).padStart(6, '0')),
  ];
  const [body = ''] = html.split(TAIL, 1);
  return (
    body
      // Pagefind joins the words of neighbours that only the style sheet keeps apart.
      .replaceAll('</dt>', '</dt> — ')
      .replaceAll('</dd>', '</dd> · ')
      .replaceAll(/<\/(th|caption|span|summary)>/g, '$& ')
      // The title is known apart; but a person's page may not say the name again.
      .replace(page.kind === 'people' ? '' : /<h1\b.*?<\/h1>/s, '')
      .replace(/<main\b[^>]*>/, (main) => `${main}${marks.join('')}`)
  );
}

/** The filters that let a page through. */
function filtersOf(page: SearchPage): string[] {
  return Object.entries(facetValues(page)).flatMap(([name, values]) => values.map((value) => facetKey(name, value)));
}

function mark(use: 'filter' | 'meta' | 'sort', name: string, value: string): string {
  return `<i data-pagefind-${use}="${name}[title]" title="${escaped(value)}"></i>`;
}

function newestFirst(pages: readonly SearchPage[]): SearchPage[] {
  return pages.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

function succeed(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
