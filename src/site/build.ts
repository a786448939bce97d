import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build as astroBuild } from 'astro';
import { checkContent, type CheckResult } from '../checks/run.ts';
import { summarise } from '../findings/finding.ts';
import { ownMark, sweep } from '../editing/process-mark.ts';
import { ownVersion, ROOT } from '../init/own-files.ts';
import { provideSite } from '../projections/current.ts';
import { readHistory } from '../records/history.ts';
import { withSignatures } from '../records/signatures.ts';
import { siteFrom } from '../projections/site.ts';
import { PLAIN_LOOK, type Look } from '../projections/theme.ts';
import type { AdminOptions } from './admin.ts';
import { ASTRO_LOG, refuseWhatAstroFound } from './astro-log.ts';
import { refuseBrokenRepository } from './broken-repository.ts';
import { refuseForeignFiles } from './complete.ts';
import { finish, type Finished } from './finish.ts';
import { lookPlugin } from './look-plugin.ts';
import { massPages } from './pages/mass.ts';
import { refuseOutput } from './output-place.ts';
import { SEARCH_MARK } from './search.ts';
import { replaceFolder } from './swap.ts';

/** What to build, from what, and for which address. */
export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly today?: string | undefined;
  /** The site's address, `https://…`; without it pages name their address from the root. */
  readonly site?: string | undefined;
  /** The path under which the site will stand, `/` by default. */
  readonly basePath?: string | undefined;
  /** The administration's own look (src/site/look.ts). */
  readonly look?: Look | undefined;
  /** The folder with files that stand in for those of `src`. */
  readonly overrides?: string | undefined;
  /** Whether each section can be downloaded whole; it can, unless that is refused. */
  readonly archive?: boolean | undefined;
  /** Whether pages say by which key the last commit of a record is signed. */
  readonly signed?: boolean | undefined;
  /** The forge for which the site has a form at `/admin/`. */
  readonly admin?: AdminOptions | undefined;
}

/**
 * Checks the records and builds the site. With an error among the findings nothing is built and the old output stays
 * as it is; otherwise it is replaced in one step, once the new one is whole.
 */
export async function buildSite(options: BuildOptions): Promise<CheckResult & { readonly built: boolean }> {
  const { archive = true, content, look = PLAIN_LOOK, out } = options;
  const place = { out, content, isOurs: (folder: string) => existsSync(join(folder, SEARCH_MARK)) };
  refuseOutput(place);
  refuseForeignFiles();
  const result = checkContent(content, options.today);
  if (summarise(result.findings).error > 0) return { ...result, built: false };
  await refuseBrokenRepository(content);
  const read = await readHistory(content);
  const history = read && options.signed ? await withSignatures(content, read) : read;
  const site = {
    ...siteFrom(result, options.basePath, history, look),
    archive,
    host: options.site,
    version: ownVersion(),
  };
  await replaceFolder(place, async (fresh) => {
    await writePages({ out: fresh, site, options });
    await finish({ out: fresh, site, options });
  });
  return { ...result, built: true };
}

/** Lets Astro write the pages. It works in a folder of its own below the program, where two builds at once do not meet. */
async function writePages({ options, out, site }: Finished): Promise<void> {
  const { basePath = '/', look = PLAIN_LOOK } = options;
  const overrides = options.overrides && resolve(options.overrides);
  const workshops = join(ROOT, '.astro');
  const workshop = join(workshops, `build-${ownMark()}`);
  const pages = join(workshop, 'site');
  const clear = () => {
    rmSync(workshop, { recursive: true, force: true });
  };
  sweep(workshops, 'build-');
  clear();
  provideSite(site);
  // Nothing of a build leaves the machine.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.once('exit', clear);
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
        integrations: [

          ...(process.env['SLOW'] ? [] : [massPages({ base: basePath, out: pages, publicDir: join(ROOT, 'public'), site: options.site, leave: (r, w) => process.stderr.write(`LEAVE ${r}: ${w}\n`) })]),
        ],
        ...(options.site !== undefined && { site: options.site }),
      }),
    );
    refuseWhatAstroFound();
    move(pages, out);
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
