import type { Site } from '../projections/site.ts';
import { canLogIn, writeAdmin } from './admin.ts';
import { archives } from './archive.ts';
import type { BuildOptions } from './build.ts';
import { completeness } from './complete.ts';
import { headerFiles } from './header-files.ts';
import { integrity } from './integrity.ts';
import { Pass, type IsThere } from './pass.ts';
import { writeRedirects } from './redirects.ts';
import { NO_SEARCH, searchIndex, type KnownWords } from './search.ts';
import { sitemap } from './sitemap.ts';
import type { Facts } from './shown.ts';
import { twins } from './twins.ts';

/** A site whose pages are written but not yet shown: the folder they are in, what they were made from, and how it was asked for. */
export interface Finished {
  readonly out: string;
  readonly site: Site;
  readonly options: BuildOptions;
}

/** What others have made already: the build before, or those who build the parts. */
interface Known extends KnownWords {
  /** Whether a file has its compressed twins. */
  readonly isPacked?: (path: string) => boolean;
  readonly isThere?: IsThere;
  /** The checksums of the files of open data. */
  readonly data?: ReadonlyMap<string, string> | undefined;
  /** What follows from pages. */
  readonly facts?: Facts;
}

/**
 * The way through the pages of a site, which makes all that follows from them. Whoever has a page in memory gives it; the rest
 * is read from the disk.
 */
export function passOf(finished: Finished, { data, facts, isPacked, isThere, memo, wordsOf }: Known = {}): Pass {
  const { options, out, site } = finished;
  const { compress = false, search = true } = options;
  const whole = completeness(site, data);
  const visitors = [
    whole,
    headerFiles(site.basePath),
    sitemap(site),
    search ? searchIndex(site, { memo, wordsOf }) : NO_SEARCH,
    // It packs what all the others made.
    ...(site.archive ? [archives(finished)] : []),
    ...(compress ? [twins(isPacked)] : []),
    // It sums up everything.
    integrity(finished),
    // Nothing of what was there may have been lost on the way.
    { done: whole.done },
  ];
  return new Pass(out, visitors, isThere, facts);
}

/** Adds to the written pages all that is made from them or stands beside them. Throws where something is missing. */
export async function finish(finished: Finished, pass = passOf(finished)): Promise<void> {
  const { options, out, site } = finished;
  if (options.admin && canLogIn(options.admin.forge)) writeAdmin(site.corpus, out, options.admin);
  writeRedirects(site, out);
  await pass.finish();
}
