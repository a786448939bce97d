import type { Browser, Page } from 'playwright-core';

/** What a page weighs, in compressed bytes as the browser counted them, and how it settles. */
export interface Weight {
  readonly html: number;
  /** Style sheets that the first picture of the page waits for: not those for printing. */
  readonly css: number;
  readonly scripts: number;
  readonly blockingScripts: number;
  readonly fonts: number;
  readonly requests: number;
  /** Cumulative layout shift while its fonts come half a second late. */
  readonly shift: number;
}

/** Adds up how far things move without anybody having touched the page. */
const WATCH_SHIFTS = `
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

const WEIGHT = `(() => {
  const files = performance.getEntriesByType('resource');
  const bytes = (chosen) => chosen.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const blocking = files.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking');
  const isScript = ({ name }) => /\\.m?js$/.test(new URL(name).pathname);
  return {
    html: performance.getEntriesByType('navigation')[0].encodedBodySize,
    css: bytes(blocking.filter((file) => !isScript(file))),
    scripts: bytes(files.filter(isScript)),
    blockingScripts: blocking.filter(isScript).length,
    fonts: bytes(files.filter(({ name }) => name.endsWith('.woff2'))),
    requests: files.length + 1,
    shift: window.shift,
  };
})()`;

/** Opens a page as somebody who was never there, on a slow line; the caller closes its context. */
export async function firstVisit(
  browser: Browser,
  address: string,
  { fontsLateBy = 500, width = 390 } = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 844 } });
  await context.addInitScript(WATCH_SHIFTS);
  await context.route('**/*.woff2', async (route) => {
    await new Promise((later) => setTimeout(later, fontsLateBy));
    await route.continue();
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate('document.fonts.ready');
  // The shift that a font causes is reported with the next picture.
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)))');
  return page;
}

/** What a page opened by `firstVisit` weighs. */
export async function weigh(page: Page): Promise<Weight> {
  return page.evaluate<Weight>(WEIGHT);
}
