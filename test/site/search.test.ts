import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { PageRow } from '../../src/components/search/format.ts';
import { pageText } from '../../src/components/search/page-text.ts';
import { openBrowser } from './browser.ts';
import { filesOf, pagesOf } from './output.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { address, dist } = inject('shipped');
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  page = await context.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser.close();
});

const status = () => page.getByRole('status').innerText();
const titles = async () =>
  (await page.locator('#search-results h2').allInnerTexts()).map((title) => title.replaceAll('\u00A0', ' '));
const settled = () =>
  page
    .getByRole('status')
    .filter({ hasText: /Найден|Ничего|не работает/ })
    .waitFor();

/** All pages that the index of a site knows. */
function rowsOf(folder: string): PageRow[] {
  return filesOf(folder)
    .filter((file) => /\/pages-\d+\.json$/.test(file))
    .flatMap((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as PageRow[]);
}

async function search(parameters: Record<string, string>): Promise<string[]> {
  await page.goto(`${address}/search/?${new URLSearchParams(parameters).toString()}`);
  await settled();
  return titles();
}

describe('Russian words', () => {
  test.each([
    ['кадровый', 'Постановление от 12.05.2025 № 318-п: Об исключении из муниципального резерва управленческих кадров'],
    ['исключением', 'Об исключении из муниципального резерва'],
    ['Абросимова', 'Абросимова Людмила Викторовна'],
    ['Абросимовой', 'Абросимова Людмила Викторовна'],
    ['Еременко', 'Ерёменко Павел Григорьевич'],
    ['231-р', 'Распоряжение от 25.08.2025 № 231-р'],
    ['231 р', 'Распоряжение от 25.08.2025 № 231-р'],
    ['№231-р', 'Распоряжение от 25.08.2025 № 231-р'],
    ['318-ОЗ', 'Закон субъекта от 09.04.2008 № 318-ОЗ'],
    ['наставников на сто дней', 'Наставник на первые сто дней'],
  ])('«%s» finds «%s» among the first', async (query, title) => {
    expect((await search({ q: query })).slice(0, 6).join('\n')).toContain(title);
  });

  test('«утвержден» and «утверждён» find the same, with the words marked', async () => {
    const plain = await search({ q: 'утвержден' });
    const marked = await page.locator('#search-results mark').allInnerTexts();
    expect(await search({ q: 'утверждён' })).toEqual(plain);
    expect(plain).toHaveLength(10);
    expect(marked.join()).toMatch(/утверждён/);
    expect(marked.filter((word) => !/^утвержд[её]н/i.test(word))).toEqual([]);
  });
});

describe('when nothing is found', () => {
  test('it says so, takes no preposition for the word, and says what to try', async () => {
    expect(await search({ q: 'вахрушев' })).toEqual([]);
    expect(await status()).toBe('Ничего не найдено. Слова «вахрушев» на сайте нет.');
    expect(await page.locator('#search-advice').innerText()).toContain('Проверьте, нет ли опечатки');
    await page.getByRole('link', { name: 'Посмотрите указатель' }).click();
    expect(page.url()).toMatch(/#kinds$/);
  });

  test('a mistyped word leads to the right one', async () => {
    await search({ q: 'Абрсимова' });
    await page.getByRole('link', { name: 'абросимова', exact: true }).click();
    await settled();
    expect(await titles()).toContain('Абросимова Людмила Викторовна');
  });

  test('too narrow a choice is named with what there is without it', async () => {
    expect(await search({ q: 'кворум', kind: 'practices' })).toEqual([]);
    expect(await page.locator('#search-advice').innerText()).toMatch(/Уберите уточнения: без них есть \d+ страниц/);
  });
});

test('results are chosen by kind, year, level and theme, without words too', async () => {
  const found = await search({ kind: 'decisions', year: '2025', level: 'Функциональный резерв' });
  expect(found[0]).toMatch(/^(Включить|Исключить|Перевести)/);
  const remarks = await page.locator('#search-results .soft').allInnerTexts();
  expect(remarks.every((remark) => /^Решение · .* 2025\sг\.$/.test(remark))).toBe(true);
  expect(await search({ theme: 'кадры и наставничество' })).toEqual([
    'Бывшие начальники учат новых',
    'Наставник на первые сто дней',
  ]);
});

describe('from the keyboard', () => {
  test('a search is made, gone on with, taken back and cleared', async () => {
    await page.goto(`${address}/search/`);
    const field = page.getByRole('searchbox', { name: 'Слова, фамилия или номер документа' });
    await field.focus();
    await page.keyboard.type('решение');
    await page.keyboard.press('Enter');
    await settled();
    expect(new URL(page.url()).searchParams.get('q')).toBe('решение');
    expect(await titles()).toHaveLength(10);
    const order: string[] = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab');
      order.push((await page.locator(':focus').innerText()).replaceAll('\u00A0', ' '));
    }
    expect(order.slice(0, 2)).toEqual(['Найти', 'Уточнить']);
    expect(order.slice(2)).toEqual((await titles()).slice(0, 2));

    await page.getByRole('button', { name: 'Показать ещё' }).press('Enter');
    await page.locator('#search-results > li').nth(19).waitFor();
    expect((await page.locator(':focus').innerText()).replaceAll('\u00A0', ' ')).toBe((await titles())[10]);

    await field.fill('кворум');
    await field.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Найден' }).waitFor();
    await page.goBack();
    expect(await field.inputValue()).toBe('решение');
    await settled();
    await field.press('Escape');
    expect(await field.inputValue()).toBe('');
    expect(await status()).toBe('');
    expect(await titles()).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a choice searches at once and stays in the address', async () => {
    await page.goto(`${address}/search/?q=${encodeURIComponent('отбор')}`);
    await settled();
    await page.locator('#search-facets summary').press('Enter');
    await page.getByLabel('Год').selectOption('2024');
    await page.waitForURL(/year=2024/);
    await settled();
    expect((await page.locator('#search-results .soft').allInnerTexts()).join()).not.toContain('2026');
  });
});

test.each([{ q: 'резерв', kind: 'acts' }, { q: 'щщщ' }])(
  '%o is shown without accessibility violations',
  async (query) => {
    await search(query);
    await page.evaluate(axe);
    const results = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  },
);

test('words of records become text and never HTML', async () => {
  const rows = Array.from({ length: 32 }, () => ['/about/', '<img src=x>', '<b>1</b>']);
  await page.route('**/pages-*.json', (route) => route.fulfill({ body: JSON.stringify(rows) }));
  await page.route('**/about/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<main>до &lt;img src=x&gt; <img src=x> после решение</main>' }),
  );
  expect((await search({ q: 'решение' }))[0] ?? '').toBe('<img src=x>');
  expect(await page.locator('#search-results img, #search-results b').count()).toBe(0);
  expect(await page.locator('#search-results p:not(.soft)').first().innerText()).toBe('до <img src=x> после решение …');
  await page.unroute('**/pages-*.json');
  await page.unroute('**/about/');
});

describe('the index', () => {
  test('holds every page but those that are only ways to others', () => {
    const found = rowsOf(dist);
    const expected = pagesOf(dist).filter(
      (path) =>
        !/^\/(404\.html|search\/|design\/|data\/dictionary\/|practices\/(theme|region|duplicates|compare)\/|$)|\/embed\//.test(
          path,
        ),
    );
    expect(found.map(([href]) => href).sort()).toEqual(expected.sort());
    for (const [href] of found) {
      const html = readFileSync(`${dist}${href}index.html`, 'utf8');
      const around = [...html.matchAll(/<(nav|footer)\b[^>]*>([^]*?)<\/\1>/g)]
        .map(([, , inside = '']) => pageText(`<main>${inside}</main>`))
        .filter(({ length }) => length > 40);
      expect(around.length, href).toBeGreaterThan(1);
      const text = pageText(html);
      expect(text, href).not.toMatch(/Постоянный адрес/);
      for (const words of around) expect(text, href).not.toContain(words);
    }
  });

  test('is small, and asked for only when something is looked for', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${address}/search/`);
    await page.locator('#search-form').waitFor();
    expect(asked.filter((path) => path.startsWith('/search-index/'))).toEqual([]);
    const scripts = asked.filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = scripts.map((path) => gzipSync(readFileSync(dist + path)).length);
    expect(sizes.reduce((a, b) => a + b)).toBeLessThan(5.6 * 1024);
    // What phones of 2019 and earlier cannot read stops the whole script.
    for (const path of scripts)
      expect(readFileSync(dist + path, 'utf8')).not.toMatch(
        /\?\?|\?\.[a-z([]|\(\?<[=!]|\.replaceAll\(|DecompressionStream/i,
      );
    await search({ q: 'кворум' });
    expect(asked).toContain('/search-index/index.json');
  });
});

test('without JavaScript every page is listed by kind', async () => {
  const plain = await browser.newContext({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
  const open = await plain.newPage();
  await open.goto(`${address}/search/?q=резерв`);
  expect(await open.locator('#search-form').isVisible()).toBe(false);
  expect(await open.getByText('Все страницы можно найти здесь').isVisible()).toBe(true);
  await open.getByRole('link', { name: 'Люди', exact: true }).click();
  await open.getByRole('link', { name: 'Абросимова Людмила Викторовна' }).click();
  expect(await open.locator('h1').innerText()).toBe('Абросимова Людмила Викторовна');
  await plain.close();
});

test('where there is no index, the page says so and keeps the lists', async () => {
  await page.route('**/search-index/**', (route) => route.fulfill({ status: 404, body: '' }));
  await search({ q: 'резерв' });
  expect(await status()).toContain('Поиск по словам здесь не работает');
  expect(await page.getByRole('link', { name: 'Решения', exact: true }).isVisible()).toBe(true);
  await page.unroute('**/search-index/**');
  complaints.length = 0;
});
