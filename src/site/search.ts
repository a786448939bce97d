import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { distances, partFile, ROWS, type Manifest, type PageRow } from '../components/search/format.ts';
import { FORMS } from '../documents/forms/index.ts';
import { inCodeOrder } from '../i18n/ordering.ts';
import { facetPages, SEARCH_FACETS } from '../projections/search-index.ts';
import { searchPages, searchRemark, titleWords, type SearchPage } from '../projections/search-pages.ts';
import type { Site } from '../projections/site.ts';
import type { Made, Visitor } from './pass.ts';
import { lineOf, wordLines, type WordLine } from './incremental/word-lines.ts';
import type { WordMemo } from './incremental/word-memo.ts';
import { pageWords, Vocabulary, WordList } from './search-words.ts';

/** Where the index lies in the site; the page of search asks for it there. */
const SEARCH_FOLDER = 'search-index';
const MANIFEST = `${SEARCH_FOLDER}/index.json`;
/** Files that each of our sites has and no other, the present one and that of earlier versions. */
const MARKS = [MANIFEST, 'pagefind/words.json'];
/** What stands for an index where there is none: the page of search says so, and the site is known all the same. */
export const NO_SEARCH: Visitor = { done: () => [[MANIFEST, 'null\n']] };
/** How long a part of the words, and of the words of titles, becomes before the next one begins. */
const PART = 48 * 1024;
const TITLES_PART = 12 * 1024;
/** Above this a page is not fetched for a line of its text. */
const LONG = 128 * 1024;

/** Where the words of pages are known from. */
export interface KnownWords {
  readonly memo?: WordMemo | undefined;
  readonly wordsOf?: typeof pageWords | undefined;
}

/** Whether a folder holds an earlier site of ours. */
export function isOurSite(folder: string): boolean {
  return MARKS.some((mark) => existsSync(join(folder, mark)));
}

/**
 * Makes the index of search from the written pages: their words from the HTML as everybody sees it, and from the projection
 * which pages there are, what they are called and what they can be chosen by. Equal pages are equal bytes.
 */
export function searchIndex(site: Site, known: KnownWords = {}): Visitor {
  return searchIndexOf(searchPages(site, FORMS), site.sections.length > 1, known);
}

/** The index of these pages; `several` says whether their municipality has to be named. */
export function searchIndexOf(found: readonly SearchPage[], several: boolean, known: KnownWords = {}): Visitor {
  const { memo, wordsOf = pageWords } = known;
  const pages = asShown(found);
  const numbers = new Map(pages.map(({ href }, number) => [`${href.slice(1)}index.html`, number]));
  const vocabulary = memo?.vocabulary ?? new Vocabulary();
  const words = new WordList(vocabulary);
  const named = pages.map((): string | undefined => undefined);
  const long = new Set<number>();
  return {
    page: (file, page) => {
      const number = numbers.get(file);
      if (number === undefined) return;
      const { title } = pages[number]!;
      if (memo) named[number] = memo.nameOf(title, page);
      else words.add(number, vocabulary.numbered(wordsOf(title, page.html())));
      if (page.fact('long', (html) => html.length > LONG)) long.add(number);
    },
    done: () => {
      const parts = partsOf(memo ? wordLines(memo, named) : wordsAsJson(words), PART, (json) => `{${json}}`);
      const titles = partsOf(titlesAsJson(pages), TITLES_PART, (json) => `[${json}]`);
      const rows = pages.map((page, number): PageRow => {
        const row = [page.href, page.title, searchRemark(page, several)] as const;
        return long.has(number) ? [...row, 1] : row;
      });
      const facets = SEARCH_FACETS.map((facet) => ({ facet, values: facetPages(pages, facet) }));
      const files: Made[] = [
        ...parts.map(({ content }, part): Made => [partFile('words', part), content]),
        ...chunksOf(rows).map((own, part): Made => [partFile('pages', part), JSON.stringify(own)]),
        ...facets.flatMap(({ facet, values }) =>
          [...values.values()].map((list, part): Made => [
            partFile(`facet-${facet}`, part),
            JSON.stringify(distances(list)),
          ]),
        ),
        ...titles.map(({ content }, part): Made => [partFile('titles', part), content]),
      ];
      const firstRule = pages.findIndex(({ kind }) => kind === 'rules');
      const folder = hashOf(files);
      const manifest: Manifest = {
        folder,
        pages: pages.length,
        rules: firstRule === -1 ? pages.length : firstRule,
        words: parts.map(({ first }) => first),
        titles: titles.map(({ first }) => first),
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
  return pages.toSorted((a, b) => isRule(a) - isRule(b) || inCodeOrder(b.date ?? '', a.date ?? ''));
}

function* wordsAsJson(words: WordList): Iterable<WordLine> {
  for (const [word, postings] of words.inOrder()) yield lineOf(word, postings);
}

function titlesAsJson(pages: readonly SearchPage[]): WordLine[] {
  return titleWords(pages).map((word) => [word, JSON.stringify(word)]);
}

/** Entries cut into parts of about one size; as bytes, for as text those of a large site would fill the memory. */
function partsOf(
  entries: Iterable<WordLine>,
  most: number,
  whole: (json: string) => string,
): { readonly first: string; readonly content: Uint8Array }[] {
  const parts: { first: string; content: Uint8Array }[] = [];
  let first = '';
  let own: string[] = [];
  let size = 0;
  const end = () => {
    if (own.length > 0) parts.push({ first, content: Buffer.from(whole(own.join(','))) });
    own = [];
    size = 0;
  };
  for (const [word, json] of entries) {
    if (size + json.length > most) end();
    if (own.length === 0) first = word;
    own.push(json);
    size += json.length + 1;
  }
  end();
  return parts;
}

function chunksOf<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / ROWS) }, (_, part) =>
    items.slice(part * ROWS, (part + 1) * ROWS),
  );
}

function hashOf(files: readonly Made[]): string {
  const hash = createHash('sha256');
  for (const [file, content] of files) hash.update(`${file}\0`).update(content);
  return hash.digest('hex').slice(0, 12);
}
