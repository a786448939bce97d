import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { paragraphsOf } from '../documents/read-docx.ts';
import { readPdf, squeezed } from '../documents/read-pdf.ts';
import { openBrowser } from './browser.ts';
import { SITE } from './shipped.ts';

const { address, dist } = inject('shipped');
const PATH = '/practices/digest/2025/';
const TITLES = [
  'Очередь дворов, которую видно',
  'Ночной обход: как нашли утечки воды',
  'Цифровой час в сельской библиотеке',
];
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

test('the collection of a year is found from the practices and gives itself away as files of the size it says', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await page.goto(`${address}/practices/`);
  await page.getByRole('link', { name: 'Сборники по годам' }).click();
  await page.getByRole('link', { name: 'Сборник лучших практик за 2025 год' }).click();
  expect(new URL(page.url()).pathname).toBe(PATH);
  for (const title of TITLES) expect(await page.getByRole('article').filter({ hasText: title }).count()).toBe(1);
  const said = await page.locator('.page-head').innerText();
  for (const [name, type] of [
    ['Word', 'docx'],
    ['Таблица CSV', 'csv'],
  ]) {
    const size = Math.round(statSync(join(dist, `practices/digest/2025.${type}`)).size / 1024);
    expect(said).toMatch(new RegExp(`${name} \\(3 практики, ${size}\\sКБ\\)`));
  }
  const paragraphs = paragraphsOf(readFileSync(join(dist, 'practices/digest/2025.docx')));
  expect(paragraphs.filter((words) => words.includes(`${SITE}/practices/tikhorechensk/`))).toHaveLength(3);
  await page.close();
});

test('on paper it has a title page, contents, and each practice whole with the address of its page', async () => {
  const page = await browser.newPage();
  await page.goto(address + PATH);
  const { pages, text } = await readPdf(await page.pdf({ format: 'A4', tagged: true }));
  // The title page, the contents, and a sheet for each of three practices.
  expect(pages).toBe(5);
  expect(text).toContain(squeezed(`${SITE}/practices/tikhorechensk/nochnoy-obkhod/`));
  for (const title of TITLES) expect(text.split(squeezed(title))).toHaveLength(3);
  await page.emulateMedia({ media: 'print' });
  const breaks = await page.evaluate<string[]>(`[
    getComputedStyle(document.querySelector('.page-head')).breakAfter,
    getComputedStyle(document.querySelector('.digest__contents')).breakAfter,
    getComputedStyle(document.querySelector('.digest__practice')).breakInside,
  ]`);
  expect(breaks).toEqual(['page', 'page', 'avoid']);
  expect(await page.getByText('Весь сборник одним файлом').isVisible()).toBe(false);
  await page.close();
});
