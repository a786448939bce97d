import type { Site } from '../projections/site.ts';
import type { BuildOptions } from './build.ts';
import { canLogIn, writeAdmin } from './admin.ts';
import { writeArchives } from './archive.ts';
import { refuseIncomplete } from './complete.ts';
import { writeHeaderFiles } from './header-files.ts';
import { writeIntegrity } from './integrity.ts';
import { writeRedirects } from './redirects.ts';
import { writeSearch } from './search.ts';
import { writeSitemap } from './sitemap.ts';

/** A site whose pages are written but not yet shown: the folder they are in, what they were made from, and how it was asked for. */
export interface Finished {
  readonly out: string;
  readonly site: Site;
  readonly options: BuildOptions;
}

/** A part of the site that is made once its pages are there. */
export type Step = (finished: Finished) => void | Promise<void>;

/** What follows the pages, in this order: each step may read what the ones before it wrote. */
const STEPS: readonly Step[] = [
  ({ options: { admin }, out, site }) => {
    if (admin && canLogIn(admin.forge)) writeAdmin(site.corpus, out, admin);
  },
  ({ out, site }) => {
    writeRedirects(site, out);
  },
  ({ out, site }) => {
    writeHeaderFiles(site.basePath, out);
  },
  ({ out, site }) => {
    writeSitemap(site, out);
  },
  writeSearch,
  // It packs what all the others made.
  (finished) => {
    if (finished.site.archive) writeArchives(finished);
  },
  // The last one: it sums up everything.
  writeIntegrity,
];

/** Adds to the written pages all that is made from them or stands beside them. Throws where something is missing before that or after. */
export async function finish(finished: Finished): Promise<void> {
  refuseIncomplete(finished);
  for (const step of STEPS) await step(finished);
  refuseIncomplete(finished);
}
