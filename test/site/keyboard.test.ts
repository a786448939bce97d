import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { MAIN } from './kinds.ts';
import { enterMode, MODES } from './modes.ts';

const { address } = inject('shipped');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** What has the focus: where it is on the page, and whether it can be seen there. */
interface Stop {
  readonly name: string;
  readonly part: number;
  readonly seen: boolean;
}

/** The parts of a page in the order they are to be walked through: skip link, masthead, path, content, footer. */
const STOP = `(() => {
  const active = document.activeElement;
  if (active === null || active === document.body) return null;
  const parts = ['.skip', '.masthead', '.crumbs', 'main', '.footer'];
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(active);
  const box = active.getBoundingClientRect();
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  return {
    name: active.id || active.getAttribute('href') || active.textContent.trim(),
    part: parts.findIndex((part) => active.closest(part)),
    seen: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2 && outlineColor !== paper &&
      box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
})()`;

/** Everything on a page that a keyboard should reach; of radios with one name, the one that is chosen. */
const REACHABLE = `[...document.querySelectorAll('a[href], button, input:not([type=radio]:not(:checked)), select, textarea, summary')]
  .filter((one) => one.checkVisibility()).length`;

async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop | null>(STOP);
    if (stop === null) return stops;
    stops.push(stop);
  }
}

async function open(path: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(address + path);
  return page;
}

describe('a keyboard', () => {
  test.each(MAIN)('reaches all of %s in order and sees where it is', async (path) => {
    const page = await open(path);
    const stops = await walk(page);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    expect(stops.map(({ part }) => part)).toEqual(stops.map(({ part }) => part).toSorted());
    expect(stops[0]).toEqual({ name: '#content', part: 0, seen: true });
    expect(new Set(stops.map(({ part }) => part))).toContain(4);
    expect(stops).toHaveLength(await page.evaluate<number>(REACHABLE));
    await page.context().close();
  });

  test.each(MODES)('sees where it is also on a phone: %s', async (mode) => {
    const page = await open('/tikhorechensk/protocols/2026-03/', 390);
    expect(await enterMode(page, mode)).toBe(true);
    await page.locator('.skip').focus();
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(20);
    expect(stops.filter(({ seen }) => !seen)).toEqual([]);
    await page.context().close();
  });

  test('skips the masthead', async () => {
    const page = await open('/tikhorechensk/reserve/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.context().close();
  });
});
