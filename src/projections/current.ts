import type { Site } from './site.ts';

/**
 * The data of the site being built. Pages are bundled apart from the program that checks the records, so the two share
 * this one value through the global object: a record is read, checked and computed once, and pages never see a file.
 */
const KEY = Symbol.for('municipal-reserve.site');

/** Hands the data to the pages; the build and the live site call it before Astro runs. */
export function provideSite(site: Site): void {
  (globalThis as Record<symbol, unknown>)[KEY] = site;
}

/** The data of the site, for pages. */
export function currentSite(): Site {
  const site = (globalThis as Record<symbol, unknown>)[KEY];
  if (site === undefined)
    throw new Error('Сайт собирают командой npm run build или npm run dev: страницам нужны проверенные записи.');
  return site as Site;
}
