import type { Content } from '../shown.ts';
import type { Follows } from './follows.ts';

/** What one build leaves to the next: from what its pages followed, which there were and which files of data. */
export interface KeptPages {
  readonly follows: Follows;
  readonly routes: readonly (readonly [route: string, files: readonly string[]])[];
  readonly data: ReadonlyMap<string, string>;
}

/** What is known of a file that nobody has read. */
export type Was = Pick<Content, 'size' | 'sum'>;

/** What the file of an earlier build was, if it lies in its place. */
export type Lies = (file: string) => Was | undefined;

/** Pages of practices: each shows one record whole. */
const OWN = '/practices/[municipality]/[id]';
/** Lists in which texts of practices do not stand. Any other page has to be made again when a text changes. */
const LISTS = new Set([
  '/practices/[...part]',
  '/practices/[file].json',
  '/practices/adoptions/[...part]',
  '/practices/duplicates/[...part]',
  '/practices/region/[...part]',
  '/practices/theme/[...part]',
  '/rules/[id]',
  '/search/[kind]/[...part]',
]);

/**
 * Tells which pages of the build before are those of this one: they follow from the same, and lie where they were left. Pages of
 * records in general follow from everything; the texts of a practice, which change most, are on few.
 */
export class Unchanged {
  readonly #now: Follows;
  readonly #before: KeptPages | undefined;
  readonly #lies: Lies;
  readonly #files: ReadonlyMap<string, readonly string[]>;
  readonly #made = new Map<string, readonly string[]>();

  constructor(now: Follows, lies: Lies, before?: KeptPages) {
    this.#now = now;
    this.#lies = lies;
    // A page may name anything of another record but its texts.
    this.#before = before?.follows.rest === now.rest ? before : undefined;
    this.#files = new Map(this.#before?.routes);
  }

  /** The sums of files of data, where they are those of the build before. */
  get data(): ReadonlyMap<string, string> | undefined {
    return this.#hasTexts ? this.#before?.data : undefined;
  }

  /** The files of a route and what they were, where all of its pages stay. */
  filesOf(route: string): ReadonlyMap<string, Was> | undefined {
    const files = this.#files.get(route);
    if (!files || route === OWN || !(this.#hasTexts || LISTS.has(route))) return undefined;
    const there = files.flatMap((file) => {
      const was = this.#lies(file);
      return was ? [[file, was] as const] : [];
    });
    return there.length === files.length ? new Map(there) : undefined;
  }

  /** What the page of a practice was, where it stays. */
  page(route: string, file: string): Was | undefined {
    const name = route === OWN ? this.#now.pages.get(file) : undefined;
    return name !== undefined && this.#before?.follows.pages.get(file) === name ? this.#lies(file) : undefined;
  }

  /** Takes down the files of a route, made now or before. */
  note(route: string, files: readonly string[]): void {
    this.#made.set(route, files);
  }

  isNoted(route: string): boolean {
    return this.#made.has(route);
  }

  /** What to leave to the next build. */
  kept(data: ReadonlyMap<string, string>): KeptPages {
    return { follows: this.#now, routes: [...this.#made], data };
  }

  get #hasTexts(): boolean {
    return this.#before?.follows.texts === this.#now.texts;
  }
}
