import { rmSync } from 'node:fs';
import { provideSite } from '../projections/current.ts';
import { finish, passOf, type Finished } from './finish.ts';
import { writeFromBundle, bundleOf, type Bundle } from './incremental/bundle.ts';
import type { KeptBundle } from './incremental/kept-bundle.ts';
import type { Unchanged } from './incremental/unchanged.ts';
import type { IsThere, Pass } from './pass.ts';

/** One attempt to write a site: the way through its pages, and what of it stands in its place already. */
interface Attempt {
  readonly pass: Pass;
  readonly isThere?: IsThere;
  /** Which pages need not be made. */
  readonly unchanged?: Unchanged;
  /** Is called once all pages are written. */
  readonly written?: () => void;
}

/** How a site is to be made; a plain build begins with nothing. */
interface MakeOptions {
  readonly kept?: KeptBundle | undefined;
  /** Is asked once for each attempt. */
  readonly begin?: (fromBundle: boolean) => Attempt;
}

/**
 * Writes a whole site: its pages from the bundle that was kept, where there is one and it will do, otherwise as Astro bundles
 * them, which leaves a bundle to the next build; then all that follows from the pages.
 */
export async function makeSite(
  finished: Finished,
  { begin = () => ({ pass: passOf(finished) }), kept }: MakeOptions = {},
): Promise<void> {
  // The steps compute the same as the pages, and some of it before them.
  provideSite(finished.site, { share: true });
  if (kept?.bundle)
    try {
      const { isThere = () => false, pass, unchanged, written } = begin(true);
      await writeFromBundle(kept.bundle, finished, { isThere, pass, unchanged });
      written?.();
      await finish(finished, pass);
      return;
    } catch (error) {
      process.stderr.write('Взять от прошлой сборки не вышло, сайт собирается целиком.\n');
      if (process.env['RESERVE_DEBUG']) process.stderr.write(`${String(error)}\n`);
      // Astro builds it, or says what is wrong.
      rmSync(finished.out, { recursive: true, force: true });
    }
  let bundle: Bundle | undefined;
  const { pass } = begin(false);
  const { writePages } = await import('./pages/write-pages.ts');
  await writePages(finished, {
    ...(kept && { bundled: (astro, folder) => (bundle = bundleOf(astro, folder)) }),
    sink: pass,
  });
  await finish(finished, pass);
  if (bundle) kept?.keep(bundle);
}
