import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build as astroBuild, type AstroPrerenderer } from 'astro';
import { ownMark, sweep } from '../../editing/process-mark.ts';
import { ROOT } from '../../init/own-files.ts';
import { provideSite } from '../../projections/current.ts';
import { PLAIN_LOOK } from '../../projections/theme.ts';
import { ASTRO_LOG, refuseWhatAstroFound } from '../astro-log.ts';
import type { Finished } from '../finish.ts';
import { lookPlugin } from '../look-plugin.ts';
import type { PageSink } from '../pass.ts';
import { massPages } from './mass.ts';

/** How the pages are to be made; for those who test that, and for steps that want to see every page. */
export interface PagesOptions {
  /** Whether Astro makes each page by itself. */
  readonly astroOnly?: boolean;
  /** Told of each route and each page that had to be left to Astro, and why. */
  readonly leave?: (address: string, why: string) => void;
  /** Is shown the bundled pages, and the folder in which they and their files lie. */
  readonly bundled?: (astro: AstroPrerenderer, folder: string) => void;
  /** Is given the pages and files that are in memory anyway. */
  readonly sink?: PageSink;
  /** Whether the page at an address is to be made; all are, unless somebody else makes the others. */
  readonly own?: ((address: string) => boolean) | undefined;
  /** How many pages a route has at least that is not left to Astro. */
  readonly many?: number;
}

/** Lets Astro write the pages. It works in a folder of its own below the program, where two builds at once do not meet. */
export async function writePages(
  { options, out, site }: Finished,
  { astroOnly = false, bundled, leave, many, own, sink }: PagesOptions = {},
): Promise<void> {
  const { basePath = '/', look = PLAIN_LOOK } = options;
  const overrides = options.overrides && resolve(options.overrides);
  const workshops = join(ROOT, '.astro');
  const workshop = join(workshops, `build-${ownMark()}`);
  const pages = join(workshop, 'site');
  const clear = () => {
    // Stopped in the middle, the system may still be writing there.
    rmSync(workshop, { recursive: true, force: true, maxRetries: 5 });
  };
  sweep(workshops, 'build-');
  clear();
  provideSite(site, { share: true });
  // Nothing of a build leaves the machine.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.once('exit', clear);
  sink?.at?.(pages);
  try {
    await fromProgram(() =>
      astroBuild({
        root: ROOT,
        outDir: pages,
        cacheDir: join(workshop, 'cache'),
        logLevel: 'warn',
        logger: ASTRO_LOG,
        base: basePath,
        vite: { plugins: [lookPlugin(ROOT, look.css, overrides)] },
        ...(!astroOnly && {
          integrations: [
            massPages({
              base: basePath,
              bundled: (astro) => bundled?.(astro, pages),
              leave,
              many,
              out: pages,
              own,
              publicDir: join(ROOT, 'public'),
              site: options.site,
              sink,
            }),
          ],
        }),
        ...(options.site !== undefined && { site: options.site }),
      }),
    );
    refuseWhatAstroFound();
    move(pages, out);
    sink?.at?.(out);
  } finally {
    process.removeListener('exit', clear);
    clear();
  }
}

/** Moves a folder, to another disk too. */
function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

/**
 * Astro puts the bundles that make the pages below the current folder, and they look for packages from there. Only from
 * the folder of the program are its packages always found, wherever and however it is installed.
 */
async function fromProgram<T>(run: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(ROOT);
  try {
    return await run();
  } finally {
    process.chdir(before);
  }
}
