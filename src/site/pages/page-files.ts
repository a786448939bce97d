import { join } from 'node:path';
import type { RouteData } from 'astro';
import { encode } from '../../records/encode.ts';
import { sumOnce, type IsThere, type PageSink } from '../pass.ts';
import { FileWriter } from './file-writer.ts';

/** After so many pages a long build says that it goes on. */
const REPORT_EVERY = 10_000;

/** The files that pages are written to. */
export class PageFiles {
  readonly #isThere: IsThere | undefined;
  readonly #out: string;
  readonly #sink: PageSink | undefined;
  readonly #taken: ReadonlySet<string>;
  readonly #writer = new FileWriter();
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

  /** Begins to write a page where it is not there; the answer, where there is one, has to be awaited before the next. */
  write(file: string, body: string | Uint8Array): Promise<void> | undefined {
    const bytes = typeof body === 'string' ? encode(body) : body;
    const sum = sumOnce(bytes);
    const written = this.#isThere?.(file, sum) ? undefined : this.#writer.write(join(this.#out, file), bytes);
    if (typeof body === 'string') this.#sink?.page(file, body, bytes, sum);
    else this.#sink?.file(file, bytes, sum);
    this.#written += 1;
    if (this.#written % REPORT_EVERY === 0)
      process.stderr.write(`Готово страниц: ${this.#written.toLocaleString('ru-RU')}\n`);
    return written;
  }

  /** Waits until all pages are on the disk. Throws what has failed. */
  async end(): Promise<void> {
    await this.#writer.end();
  }

  /** Waits until nothing more is written, whatever became of it. */
  async settled(): Promise<void> {
    await this.#writer.settled();
  }
}
