import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encode } from '../records/encode.ts';
import { ShownPage, type Content, type Facts, type Page } from './shown.ts';

/** Takes pages and other files as they are made, before anybody reads them from the disk. */
export interface PageSink {
  page(file: string, html: string, bytes: Uint8Array, sum?: () => string): void;
  file(file: string, bytes: Uint8Array, sum?: () => string): void;
  /** Is told of a file that has stayed in its place and is in nobody's memory. */
  stays?(file: string, was: Pick<Content, 'size' | 'sum'>): void;
  /** Is told where the site lies from now on: what is made beside a page must not be left where that was. */
  at?(folder: string): void;
}

/** Whether a file has this content already, by its SHA-256, and need not be written. Another one in its place goes away. */
export type IsThere = (file: string, sum: () => string) => boolean;

/** A file that follows from others: its path from the top of the site, and what is in it. */
export type Made = readonly [path: string, content: string | Uint8Array];

/** A part of the site that is made from all the rest. */
export interface Visitor {
  /** Is given every page once, in whatever order. */
  readonly page?: (file: string, page: Page) => void;
  /**
   * Is given every file once, pages and what was made by those before it too; a file in the place of another comes again. What
   * follows from this file alone may be made at once, and in its own time.
   */
  readonly file?: (path: string, content: Content) => Promise<readonly Made[]> | undefined;
  /** Is told of every file that it was given and that is not there. */
  readonly gone?: (path: string) => void;
  /** What follows from all that came, file by file. */
  readonly done?: () => Iterable<Made> | AsyncIterable<Made>;
}

/** How many files may be waited for at a time. */
const AT_ONCE = 64;

/** One way through a written site: it is listed once, each file is read once, and every visitor is shown it. */
export class Pass implements PageSink {
  #out: string;
  readonly #visitors: readonly Visitor[];
  readonly #isThere: IsThere;
  readonly #facts: Facts | undefined;
  readonly #shown = new Set<string>();
  readonly #waiting = new Set<Promise<void>>();

  constructor(out: string, visitors: readonly Visitor[], isThere: IsThere = () => false, facts?: Facts) {
    this.#out = out;
    this.#visitors = visitors;
    this.#isThere = isThere;
    this.#facts = facts;
  }

  at(folder: string): void {
    this.#out = folder;
  }

  /** Shows a page that is known already and need not be read. */
  page(file: string, html: string, bytes: Uint8Array = encode(html), sum = sumOnce(bytes)): void {
    this.#show(file, this.#page(file, { bytes: () => bytes, size: bytes.length, sum }, html));
  }

  /** Shows another file that is known already and need not be read. */
  file(file: string, bytes: Uint8Array, sum = sumOnce(bytes)): void {
    this.#show(file, { bytes: () => bytes, size: bytes.length, sum });
  }

  /** Shows a file that has stayed in its place: it is read only if somebody asks what is in it. */
  stays(file: string, was: Pick<Content, 'size' | 'sum'>): void {
    const content = { ...was, bytes: () => readFileSync(join(this.#out, file)) };
    this.#show(file, file.endsWith('.html') ? this.#page(file, content) : content);
  }

  /** Shows all other files, then writes what each visitor makes of them and shows that to all. */
  async finish(): Promise<void> {
    const files = filesBelow(this.#out);
    this.#missing(files);
    for (const file of files) {
      if (this.#shown.has(file)) continue;
      const bytes = readFileSync(join(this.#out, file));
      if (file.endsWith('.html')) this.page(file, bytes.toString('utf8'), bytes);
      else this.file(file, bytes);
      if (this.#waiting.size >= AT_ONCE) await Promise.race(this.#waiting);
    }
    for (const visitor of this.#visitors) {
      await this.#all();
      for await (const made of visitor.done?.() ?? []) this.#write(made);
    }
    await this.#all();
  }

  /** Of what was given from memory some may not have come to the disk. */
  #missing(files: readonly string[]): void {
    const there = new Set(files);
    for (const file of this.#shown) if (!there.has(file)) for (const visitor of this.#visitors) visitor.gone?.(file);
  }

  #write([path, content]: Made): void {
    const bytes = typeof content === 'string' ? encode(content) : content;
    const sum = sumOnce(bytes);
    if (!this.#isThere(path, sum)) {
      const target = join(this.#out, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
    this.#show(path, { bytes: () => bytes, size: bytes.length, sum });
  }

  /** Waits for all that is still made. What was made is shown too, and something may follow from that. */
  async #all(): Promise<void> {
    while (this.#waiting.size > 0) await Promise.all(this.#waiting);
  }

  #page(file: string, content: Content, html?: string): ShownPage {
    return new ShownPage(file, content, { facts: this.#facts, html });
  }

  #show(file: string, content: Content): void {
    this.#shown.add(file);
    for (const visitor of this.#visitors) {
      if (content instanceof ShownPage) visitor.page?.(file, content);
      const made = visitor.file?.(file, content);
      if (!made) continue;
      const written = made.then((files) => {
        this.#waiting.delete(written);
        for (const one of files) this.#write(one);
      });
      this.#waiting.add(written);
    }
  }
}

/** The SHA-256 of some bytes, made when it is first asked for. */
export function sumOnce(bytes: Uint8Array): () => string {
  let known: string | undefined;
  return () => (known ??= hash('sha256', bytes));
}

/** Paths of all regular files below a folder, in order. Links are not followed. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}
