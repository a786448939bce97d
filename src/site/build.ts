import { checkContent, type CheckResult } from '../checks/run.ts';
import { summarise } from '../findings/finding.ts';
import { findingsOfWhole, withSources } from '../harvest/provenance.ts';
import { ownVersion } from '../init/own-files.ts';
import type { History } from '../records/history.ts';
import { withSignatures } from '../records/signatures.ts';
import { siteFrom, type Site } from '../projections/site.ts';
import { PLAIN_LOOK, type Look } from '../projections/theme.ts';
import type { AdminOptions } from './admin.ts';
import { refuseBrokenRepository } from './broken-repository.ts';
import { refuseForeignFiles } from './complete.ts';
import { HistoryAside } from './history-aside.ts';
import { BuildAgain, checkForBuild } from './incremental/again.ts';
import { KeptBundle } from './incremental/kept-bundle.ts';
import { makeSite } from './make-site.ts';
import { refuseOutput } from './output-place.ts';
import { isOurSite } from './search.ts';
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
  /** Whether the site has yearly collections of practices; it has, unless that is refused. */
  readonly digest?: boolean | undefined;
  /** Whether the site has an index for its search; it has, unless that is refused. */
  readonly search?: boolean | undefined;
  /** Whether each text has compressed twins beside it, for a server that gives them out. */
  readonly compress?: boolean | undefined;
  /** A folder in which a build keeps for the next what spares it work; without one everything is made anew. */
  readonly store?: string | undefined;
  /** A folder in which the bundle of the pages is kept, which follows from the program and not from the records. */
  readonly bundles?: string | undefined;
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
  const { content, out } = options;
  const place = { out, content, isOurs: isOurSite };
  refuseOutput(place);
  const { result, site } = await checkedSite(options);
  if (!site) return { ...result, built: false };
  const { bundles = options.store } = options;
  const kept = bundles === undefined ? undefined : new KeptBundle(options, bundles);
  const again = options.store === undefined || !kept ? undefined : new BuildAgain(options, options.store, kept);
  await replaceFolder(
    place,
    async (fresh) => {
      const finished = { out: fresh, site, options };
      await (again ? again.make(finished, result.findings) : makeSite(finished, { kept }));
    },
    again,
  );
  return { ...result, built: true };
}

/** The findings about the records, and what the pages are made from: nothing where there is an error among them. */
interface Checked {
  readonly result: CheckResult;
  readonly site: Site | undefined;
}

/** Checks the records and makes the data of the site; with an error among the findings there is no site. */
export async function checkedSite(options: BuildOptions): Promise<Checked> {
  const { content, store, today } = options;
  refuseForeignFiles();
  const aside = new HistoryAside(options);
  try {
    const checked = store === undefined ? checkContent(content, today) : checkForBuild(options, store);
    if (summarise(checked.findings).error > 0) return { result: checked, site: undefined };
    await refuseBrokenRepository(content);
    return await siteOf(checked, options, await aside.history());
  } finally {
    await aside.end();
  }
}

async function siteOf(checked: CheckResult, options: BuildOptions, committed: History | undefined): Promise<Checked> {
  const { archive = true, basePath, content, digest = true, look = PLAIN_LOOK, signed, site: host } = options;
  const read = withSources(content, committed);
  const result = { ...checked, findings: findingsOfWhole(checked.findings, read?.sources) };
  const history = read && signed ? await withSignatures(content, read) : read;
  const site = { ...siteFrom(result, basePath, history, look), archive, digest, host, version: ownVersion() };
  return { result, site };
}
