import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as astroBuild } from 'astro';
import { checkContent, type CheckResult } from '../checks/run.ts';
import { summarise } from '../findings/finding.ts';
import { ownVersion } from '../init/own-files.ts';
import { provideSite } from '../projections/current.ts';
import { readHistory } from '../records/history.ts';
import { siteFrom } from '../projections/site.ts';
import { PLAIN_LOOK, type Look } from '../projections/theme.ts';
import type { AdminOptions } from './admin.ts';
import { finish } from './finish.ts';
import { lookPlugin } from './look-plugin.ts';
import { recover, replaceFolder } from './swap.ts';

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
  /** The forge for which the site has a form at `/admin/`. */
  readonly admin?: AdminOptions | undefined;
}

/** The folder of the program: where `src/pages` is. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Checks the records and builds the site. With an error among the findings nothing is built and the old output stays
 * as it is; otherwise it is replaced in one step, once the new one is whole.
 */
export async function buildSite(options: BuildOptions): Promise<CheckResult & { readonly built: boolean }> {
  const { archive = true, look = PLAIN_LOOK } = options;
  const overrides = options.overrides && resolve(options.overrides);
  const result = checkContent(options.content, options.today);
  if (summarise(result.findings).error > 0) return { ...result, built: false };
  const target = resolve(options.out);
  const fresh = `${target}.new`;
  // Below the program and for this process alone: Astro puts its bundles and its cache there, and two builds at once must not meet.
  const workshop = join(ROOT, '.astro', `build-${process.pid}`);
  const pages = join(workshop, 'site');
  recover(target);
  rmSync(fresh, { recursive: true, force: true });
  const history = await readHistory(options.content);
  const site = {
    ...siteFrom(result, options.basePath, history, look),
    archive,
    host: options.site,
    version: ownVersion(),
  };
  provideSite(site);
  // Nothing of a build leaves the machine.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    await fromProgram(() =>
      astroBuild({
        root: ROOT,
        outDir: pages,
        cacheDir: join(workshop, 'cache'),
        logLevel: 'warn',
        base: options.basePath ?? '/',
        vite: { plugins: [lookPlugin(ROOT, look.css, overrides)] },
        ...(options.site !== undefined && { site: options.site }),
      }),
    );
    move(pages, fresh);
    await finish({ out: fresh, site, options });
    replaceFolder(fresh, target);
  } finally {
    for (const folder of [workshop, fresh]) rmSync(folder, { recursive: true, force: true });
  }
  return { ...result, built: true };
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
