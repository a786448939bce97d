import { FORMS } from '../../documents/forms/index.ts';
import { searchPages } from '../../projections/search-pages.ts';
import type { Site } from '../../projections/site.ts';
import type { Visitor } from '../pass.ts';
import { pageWords, type PageWords } from '../search-words.ts';

/** The words of pages, each line a page: to take them out of the HTML is most of the work of the index. */
export class WordLines {
  readonly #titles: ReadonlyMap<string, string>;
  readonly #lines: Buffer[] = [];

  constructor(site: Site) {
    this.#titles = new Map(searchPages(site, FORMS).map(({ href, title }) => [`${href.slice(1)}index.html`, title]));
  }

  readonly visitor: Visitor = {
    page: (file, page) => {
      const title = this.#titles.get(file);
      if (title !== undefined)
        this.#lines.push(Buffer.from(`${JSON.stringify([file, title, pageWords(title, page.html())])}\n`));
    },
  };

  /** All lines, those of equal sites equal. */
  bytes(): Buffer {
    return Buffer.concat(this.#lines.toSorted((a, b) => a.compare(b)));
  }
}

/** The words of one page as a part has found them. */
export type WordLine = readonly [file: string, title: string, words: PageWords];

/** Reads the lines one by one: together they would fill the memory. */
export function* wordLines(bytes: Buffer): Iterable<WordLine> {
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\n', at);
    yield JSON.parse(bytes.toString('utf8', at, end)) as WordLine;
    at = end + 1;
  }
}
