import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';

const { address } = inject('shipped');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterAll(async () => {
  await browser.close();
});

const column = (n: number) =>
  page.locator('main .table').first().locator(`tbody tr:not([hidden]) > :nth-child(${n})`).allInnerTexts();

describe('a long list', () => {
  test('shows the lines that have the words, counts them, and can be linked so', async () => {
    await page.goto(`${address}/tikhorechensk/decisions/`);
    const field = page.getByRole('searchbox', { name: 'Найти в списке' });
    await field.fill('первую десятку ЕРЕМЕНКО');
    const lines = await page.locator('main tbody tr:not([hidden])').allInnerTexts();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('Ерёменко Павел Григорьевич');
    expect(await page.locator('output').innerText()).toBe('Показано 1 из 64');
    expect(await page.getByRole('heading', { name: '2024 год' }).isVisible()).toBe(false);
    await page.reload();
    expect(await page.locator('main tbody tr:not([hidden])').count()).toBe(1);
    await field.fill('такого нет');
    expect(await page.locator('output').innerText()).toContain('Ничего не найдено');
    await field.fill('');
    expect(await page.locator('main tbody tr:not([hidden])').count()).toBe(64);
    expect(page.url()).toBe(`${address}/tikhorechensk/decisions/`);
  });

  test('is put in order by a column, days as days, and in the other order', async () => {
    await page.goto(`${address}/tikhorechensk/decisions/`);
    const days = async () => (await column(1)).map((text) => text.split('.').reverse().join('-'));
    const before = await days();
    const button = page.getByRole('button', { name: 'упорядочить: Дата' }).first();
    await button.press('Enter');
    expect(await days()).toEqual(before.toSorted());
    expect(await days()).not.toEqual(before);
    await button.click();
    expect(await days()).toEqual(before.toSorted().toReversed());
    const head = page.locator('main .table').first().locator('th[aria-sort]');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
  });

  test('moves nothing when its field comes, and has none without scripts', async () => {
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(0);
          }, 300);
        }),
    );
    expect(shift).toBeLessThan(0.01);
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${address}/tikhorechensk/decisions/`);
    expect(await plain.locator('.list-tools').isVisible()).toBe(false);
    await plain.close();
  });
});
