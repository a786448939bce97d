import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { distances, partFile, ROWS, type Manifest, type PageRow } from '../components/search/format.ts';
import { FORMS } from '../documents/forms/index.ts';
import { facetValues, SEARCH_FACETS } from '../projections/search-index.ts';
import { searchPages, searchRemark, titleWords, type SearchPage } from '../projections/search-pages.ts';
import type { Site } from '../projections/site.ts';
import type { Made, Visitor } from './pass.ts';
import { pageWords, WordList } from './search-words.ts';

/** Where the index lies in the site; the page of search asks for it there. */
const SEARCH_FOLDER = 'search-index';
const MANIFEST = `${SEARCH_FOLDER}/index.json`;
/** Files that each of our sites has and no other, the present one and that of earlier versions. */
const MARKS = [MANIFEST, 'pagefind/words.json'];
/** What stands for an index where there is none: the page of search says so, and the site is known all the same. */
export const NO_SEARCH: Visitor = { done: () => [[MANIFEST, 'null\n']] };
/** How long the JSON of a part of the words becomes before the next one begins. */
const PART = 48 * 1024;
/** Above this a page is not fetched for a line of its text. */
const LONG = 128 * 1024;

/** Whether a folder holds an earlier site of ours. */
export function isOurSite(folder: string): boolean {
  return MARKS.some((mark) => existsSync(join(folder, mark)));
}

/**
 * Makes the index of search from the written pages: their words from the HTML as everybody sees it, and from the projection
 * which pages there are, what they are called and what they can be chosen by. Equal pages are equal bytes.
 */
export function searchIndex(site: Site, wordsOf = pageWords): Visitor {
  return searchIndexOf(searchPages(site, FORMS), site.sections.length > 1, wordsOf);
}

/** The index of these pages; `several` says whether their municipality has to be named. */
export function searchIndexOf(found: readonly SearchPage[], several: boolean, wordsOf = pageWords): Visitor {
  const pages = asShown(found);
  const numbers = new Map(pages.map(({ href }, number) => [`${href.slice(1)}index.html`, number]));
  const words = new WordList();
  const long = new Set<number>();
  return {
    page: (file, html) => {
      const number = numbers.get(file);
      if (number === undefined) return;
      words.add(number, wordsOf(pages[number]!.title, html));
      if (html.length > LONG) long.add(number);
    },
    done: () => {
      // Packed one by one: as text the words of a large site would fill the memory.
      const parts = Array.from(wordParts(words), ({ first, json }) => ({
        first,
        content: packed(`{${json.join(',')}}`),
      }));
      const rows = pages.map((page, number): PageRow => {
        const row = [page.href, page.title, searchRemark(page, several)] as const;
        return long.has(number) ? [...row, 1] : row;
      });
      const facets = SEARCH_FACETS.map((facet) => ({ facet, values: valuesOf(pages, facet) }));
      const files: Made[] = [
        ...parts.map(({ content }, part): Made => [partFile('words', part), content]),
        ...chunksOf(rows).map((own, part): Made => [partFile('pages', part), packed(JSON.stringify(own))]),
        ...facets.flatMap(({ facet, values }) =>
          [...values.values()].map((list, part): Made => [
            partFile(`facet-${facet}`, part),
            packed(JSON.stringify(distances(list))),
          ]),
        ),
        [partFile('titles'), packed(JSON.stringify(titleWords(pages)))],
      ];
      const firstRule = pages.findIndex(({ kind }) => kind === 'rules');
      const folder = hashOf(files);
      const manifest: Manifest = {
        folder,
        pages: pages.length,
        rules: firstRule === -1 ? pages.length : firstRule,
        words: parts.map(({ first }) => first),
        facets: Object.fromEntries(facets.map(({ facet, values }) => [facet, [...values.keys()]])),
      };
      return [
        ...files.map(([file, content]): Made => [`${SEARCH_FOLDER}/${folder}/${file}`, content]),
        [MANIFEST, `${JSON.stringify(manifest)}\n`],
      ];
    },
  };
}

/** Rules explain themselves with the words of all the others and come last; the rest newest first. */
function asShown(pages: readonly SearchPage[]): SearchPage[] {
  const isRule = ({ kind }: SearchPage) => Number(kind === 'rules');
  return pages.toSorted((a, b) => isRule(a) - isRule(b) || compare(b.date ?? '', a.date ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function valuesOf(pages: readonly SearchPage[], facet: (typeof SEARCH_FACETS)[number]): Map<string, number[]> {
  const values = new Map<string, number[]>();
  for (const [number, page] of pages.entries())
    for (const value of facetValues(page)[facet]) {
      const known = values.get(value);
      if (known) known.push(number);
      else values.set(value, [number]);
    }
  return values;
}

/** Words with their pages as JSON, cut into parts of about one size. */
function* wordParts(words: WordList): Iterable<{ readonly first: string; readonly json: readonly string[] }> {
  let part: { first: string; json: string[] } | undefined;
  let size = 0;
  for (const [word, postings] of words.inOrder()) {
    const json = `${JSON.stringify(word)}:${JSON.stringify(postings)}`;
    if (part && size + json.length > PART) {
      yield part;
      part = undefined;
    }
    if (!part) [part, size] = [{ first: word, json: [] }, 0];
    part.json.push(json);
    size += json.length;
  }
  if (part) yield part;
}

function chunksOf<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / ROWS) }, (_, part) =>
    items.slice(part * ROWS, (part + 1) * ROWS),
  );
}

function packed(json: string): Uint8Array {
  return gzipSync(json);
}

function hashOf(files: readonly Made[]): string {
  const hash = createHash('sha256');
  for (const [file, content] of files) hash.update(`${file}\0`).update(content);
  return hash.digest('hex').slice(0, 12);
}
