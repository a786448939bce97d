import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveLikeNginx } from './audit/server.ts';
import { axeViolations } from './axe.ts';
import { openBrowser } from './browser.ts';

const { dist } = inject('shipped');
let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof serveLikeNginx>>;

const status = () => page.locator('#practice-status').innerText();
const titles = (list: string) => page.locator(`${list} h2 a`).allInnerTexts();

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveLikeNginx(dist)]);
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.setDefaultTimeout(10_000);
});

afterAll(async () => {
  await browser.close();
  site.stop();
});

describe('the filters of the catalogue', () => {
  test('ask for the index when they are first opened, and not before', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.address}/practices/`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    await page.getByText('Подобрать практику').click();
    await page.locator('#practice-theme option', { hasText: 'благоустройство' }).waitFor({ state: 'attached' });
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/practices/index-0.json']);
  });

  test('show what was chosen in place of the list, say how many, and keep it in the address', async () => {
    await page.getByLabel('Результат').selectOption('no');
    await page.locator('#practice-found li').waitFor();
    expect(await titles('#practice-found')).toEqual(['Среда на выезде']);
    expect(await status()).toBe('Нашлось: 1 практика');
    expect(await page.locator('#practice-list').isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('?measured=no');
    await page.reload();
    await page.locator('#practice-found li').waitFor();
    expect(await page.getByLabel('Результат').inputValue()).toBe('no');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('say what to drop where nothing was found, and drop it', async () => {
    await page.getByLabel('Стоимость').selectOption('more');
    await page.getByRole('button', { name: /стоимость — нашлось бы 1/ }).click();
    expect(await titles('#practice-found')).toEqual(['Среда на выезде']);
    await page.getByLabel('Результат').selectOption('');
    await page.locator('#practice-list').waitFor();
    expect(await status()).toBe('');
    expect(new URL(page.url()).search).toBe('');
  });

  test('of an address that names what is not there find nothing and run nothing', async () => {
    await page.goto(`${site.address}/practices/?theme=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page.getByRole('button', { name: /тема — нашлось бы 7/ }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
  });
});

describe('the comparison', () => {
  test('puts those that were ticked side by side, on a phone without moving the page', async () => {
    await page.goto(`${site.address}/practices/`);
    await page.getByLabel('Сравнить практику «Наставник на первые сто дней»').check();
    await page.goto(`${site.address}/practices/tikhorechensk/nochnoy-obkhod/`);
    await page.getByLabel('Сравнить практику «Ночной обход').check();
    await page.locator('.compare-bar a').click();
    await page.waitForURL(/compare\/\?a=tikhorechensk%2Fsto-dney&b=tikhorechensk%2Fnochnoy-obkhod$/);
    await page.locator('#compare-table > table').waitFor();
    expect(await page.locator('#compare-table > table > thead th a').allInnerTexts()).toEqual([
      'Наставник на первые сто дней',
      'Ночной обход: как нашли утечки воды',
    ]);
    const rows = await page.locator('#compare-table > table > tbody > tr > th').allInnerTexts();
    expect(rows).toEqual(expect.arrayContaining(['Проблема', 'Результаты', 'Что сделали', 'Стоимость', 'Категория']));
    const cost = page.locator('#compare-table > table > tbody > tr', {
      has: page.getByText('Стоимость', { exact: true }),
    });
    expect((await cost.locator('td').allInnerTexts()).map((text) => text.replaceAll(/\s/g, ' ').trim())).toEqual([
      '96 000 ₽',
      '420 000 ₽',
    ]);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('names what could not be opened, and of an address without practices says how to choose', async () => {
    await page.goto(`${site.address}/practices/compare/?a=tikhorechensk/sto-dney&b=net/takoy`);
    await page.getByText('Не открылось: 1.').waitFor();
    await page.goto(`${site.address}/practices/compare/?a=//evil.example/x&b=../..`);
    expect(await page.locator('#compare-how').isVisible()).toBe(true);
    expect(await page.locator('#compare-table').isVisible()).toBe(false);
  });
});

test('without scripts the catalogue leads to themes, and no control is there that does nothing', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const open = await plain.newPage();
  await open.goto(`${site.address}/practices/`);
  expect(await open.locator('#practice-filter').isVisible()).toBe(false);
  expect(await open.getByLabel(/Сравнить/).count()).toBe(0);
  await open.getByRole('link', { name: 'благоустройство' }).click();
  expect(new URL(open.url()).pathname).toBe('/practices/theme/blagoustroystvo/');
  expect(await open.locator('.cards h2 a').allInnerTexts()).toEqual(['Очередь дворов, которую видно']);
  await plain.close();
});
