import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { dev } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import type { CheckResult } from '../checks/run.ts';
import { withSources } from '../harvest/provenance.ts';
import { ownVersion, ROOT } from '../init/own-files.ts';
import { provideSite } from '../projections/current.ts';
import { readHistory } from '../records/history.ts';
import { siteFrom } from '../projections/site.ts';
import { PLAIN_LOOK } from '../projections/theme.ts';
import type { BuildOptions } from './build.ts';
import { checkAgain } from './incremental/check-again.ts';
import { HEADERS } from './headers.ts';
import { lookPlugin } from './look-plugin.ts';

/** How long to wait after a change: editors save in several steps. */
const SETTLE_MS = 150;

/**
 * A live site: pages show the records as they are now, and every change of a record is checked and shown at the next
 * request. Errors are reported and the records without errors are shown.
 */
export async function liveSite(
  { content, look = PLAIN_LOOK, overrides, today }: Omit<BuildOptions, 'out'>,
  report: (result: CheckResult) => void,
): Promise<string> {
  const history = withSources(content, await readHistory(content));
  const check = checkAgain(content, today);
  let server: ViteDevServer | undefined;
  const refresh = () => {
    const result = check();
    provideSite({ ...siteFrom(result, '/', history, look), version: ownVersion() });
    // Astro remembers which pages there are and what they show; to it records are content of which it knows nothing.
    for (const { hot } of Object.values(server?.environments ?? {})) hot.send('astro:content-changed', {});
    report(result);
  };
  refresh();
  const shown: Plugin = {
    name: 'municipal-reserve:live',
    configureServer: (own) => {
      server = own;
    },
  };
  let timer: NodeJS.Timeout | undefined;
  watch(content, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, SETTLE_MS);
  });
  const { address } = await dev({
    root: ROOT,
    logLevel: 'warn',
    server: { headers: { ...HEADERS } },
    vite: { plugins: [lookPlugin(ROOT, look.css, overrides && resolve(overrides)), shown] },
  });
  return `http://127.0.0.1:${address.port}/`;
}
