import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Who wants to see each page of the site once, while it is in memory anyway. */
export interface PageSink {
  /** `file` is the page's file below the site's folder. */
  page(file: string, html: string): void;
}

/** A sink that also knows which pages it has seen, and can be shown those that others have written. */
export class FullSink implements PageSink {
  readonly #sink: PageSink;
  readonly #seen = new Set<string>();

  constructor(sink: PageSink) {
    this.#sink = sink;
  }

  page(file: string, html: string): void {
    this.#seen.add(file);
    this.#sink.page(file, html);
  }

  /** Shows the other pages in a folder. */
  rest(folder: string): void {
    const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
      .map(({ name, parentPath }) => relative(folder, join(parentPath, name)))
      .sort();
    for (const file of pages)
      if (!this.#seen.has(file)) this.#sink.page(file, readFileSync(join(folder, file), 'utf8'));
  }
}
