import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { firstVisit, weigh } from './audit/measure.ts';
import { serveLikeNginx } from './audit/server.ts';
import { FIRST_FLIGHT, MOST_SHIFT } from './audit/verdict.ts';
import { openBrowser } from './browser.ts';
import { KINDS, MAIN } from './kinds.ts';
import { filesOf } from './output.ts';

const { dist } = inject('shipped');
let browser: Browser;
let site: { readonly address: string; readonly stop: () => void };

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveLikeNginx(dist)]);
});

afterAll(async () => {
  await browser.close();
  site.stop();
});

test('no page is more than 14 KB on the way', () => {
  const sizes = filesOf(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, size: gzipSync(readFileSync(join(dist, file))).length }));
  expect(sizes.filter(({ size }) => size > FIRST_FLIGHT)).toEqual([]);
  expect(sizes.length).toBeGreaterThan(200);
});

describe('the first visit on a slow line', () => {
  test.each(KINDS)('to %s needs one flight of packets, waits for no script and moves nothing', async (path) => {
    const page = await firstVisit(browser, site.address + path, { fontsLateBy: 0 });
    const { blockingScripts, css, html, shift } = await weigh(page);
    expect(css).toBeGreaterThan(1000);
    expect(html).toBeGreaterThan(1000);
    expect(html + css).toBeLessThanOrEqual(FIRST_FLIGHT);
    expect(blockingScripts).toBe(0);
    expect(shift).toBeLessThan(MOST_SHIFT);
    await page.context().close();
  });

  test.each(MAIN)('to %s moves nothing when the fonts come late', async (path) => {
    for (const width of [390, 1280]) {
      const page = await firstVisit(browser, site.address + path, { width });
      expect((await weigh(page)).shift, `${width}`).toBeLessThan(MOST_SHIFT);
      await page.context().close();
    }
  });
});
