import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';

const { address } = inject('shipped');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
  await page.goto(address + path);
  return page;
}

async function choose(page: Page, ...ids: string[]): Promise<void> {
  await page.getByText('Версия для слабовидящих').click();
  for (const id of ids) await page.locator(`#${id}`).check();
}

const look = (page: Page) =>
  page.evaluate(() => ({
    size: getComputedStyle(document.documentElement).fontSize,
    ink: getComputedStyle(document.documentElement).color,
    paper: getComputedStyle(document.documentElement).backgroundColor,
    spacing: getComputedStyle(document.body).letterSpacing,
    wider: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));

const CHOSEN = {
  size: '48px',
  ink: 'rgb(255, 255, 255)',
  paper: 'rgb(0, 0, 0)',
  spacing: '5.76px',
  wider: false,
};

describe('the version for low vision', () => {
  test('works without JavaScript', async () => {
    const page = await open('/tikhorechensk/reserve/', { javaScriptEnabled: false });
    await choose(page, 'lv-size-300', 'lv-colour-white-on-black', 'lv-space-wide');
    expect(await look(page)).toEqual(CHOSEN);
    await page.context().close();
  });

  test('is kept on the next page and the next day, until it is put back', async () => {
    const page = await open('/');
    await choose(page, 'lv-size-300', 'lv-colour-white-on-black', 'lv-space-wide');
    await page.getByRole('link', { name: 'Кто в резерве' }).click();
    expect(await page.locator('h1').innerText()).toBe('Резерв');
    expect(await look(page)).toEqual(CHOSEN);
    const state = await page.context().storageState();
    await page.context().close();
    const later = await open('/tikhorechensk/contacts/', { storageState: state });
    expect(await look(later)).toEqual(CHOSEN);
    await choose(later, 'lv-size-100', 'lv-colour-normal', 'lv-space-normal');
    await later.reload();
    expect(await look(later)).toMatchObject({ size: '16px', spacing: 'normal' });
    await later.context().close();
  });

  test('is reached by the keyboard', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    const active = () => page.evaluate(() => document.activeElement?.textContent.trim());
    for (let step = 0; step < 8 && (await active()) !== 'Версия для слабовидящих'; step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect((await look(page)).size).toBe('32px');
    await page.context().close();
  });

  test('leaves two colours on the page, and paper white in print', async () => {
    const page = await open('/tikhorechensk/protocols/2026-03/', { colorScheme: 'dark' });
    await choose(page, 'lv-colour-blue');
    const colours = await page.evaluate(() => [
      ...new Set(Array.from(document.querySelectorAll('main *'), (one) => getComputedStyle(one).color)),
    ]);
    expect(colours).toEqual(['rgb(6, 48, 94)']);
    await page.locator('#lv-colour-white-on-black').check();
    await page.emulateMedia({ media: 'print' });
    expect((await look(page)).paper).toBe('rgb(255, 255, 255)');
    await page.context().close();
  });
});
