import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RouteData } from 'astro';
import type { PageSink } from '../pass.ts';

/** After so many pages a long build says that it goes on. */
const REPORT_EVERY = 10_000;

/** Whether a file has this content already, and need not be written. */
export type IsThere = (file: string, body: string | Uint8Array) => boolean;

/** The files that pages are written to. */
export class PageFiles {
  readonly #isThere: IsThere | undefined;
  readonly #out: string;
  readonly #sink: PageSink | undefined;
  readonly #taken: ReadonlySet<string>;
  #folder = '';
  #written = 0;

  constructor(
    options: {
      readonly isThere?: IsThere | undefined;
      readonly out: string;
      readonly sink?: PageSink | undefined;
    },
    taken: ReadonlySet<string>,
  ) {
    this.#isThere = options.isThere;
    this.#out = options.out;
    this.#sink = options.sink;
    this.#taken = taken;
  }

  /** The file below the site's folder in which Astro, too, would put this page; undefined where another file lies there. */
  fileOf({ pathname, route }: { readonly pathname: string; readonly route: RouteData }): string | undefined {
    const file = (route.type === 'page' ? join(pathname, 'index.html') : pathname.replace(/\/$/, '')).slice(1);
    return this.#taken.has(file) ? undefined : file;
  }

  /** Writes a page. */
  write(file: string, body: string | Uint8Array): void {
    if (this.#isThere?.(file, body) !== true) this.#put(join(this.#out, file), body);
    if (typeof body === 'string') this.#sink?.page(file, body);
    this.#written += 1;
    if (this.#written % REPORT_EVERY === 0)
      process.stderr.write(`Готово страниц: ${this.#written.toLocaleString('ru-RU')}\n`);
  }

  #put(whole: string, body: string | Uint8Array): void {
    const folder = dirname(whole);
    if (folder !== this.#folder) mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    writeFileSync(whole, body);
  }
}
