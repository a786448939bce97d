import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_FLIGHT } from './audit/verdict.ts';
import { serveLikeNginx } from './audit/server.ts';
import { axeViolations } from './axe.ts';
import { openBrowser } from './browser.ts';
import { WELL, writeSources } from './collected-sources.ts';
import { auditPage } from './html-audit.ts';
import { pagesOf } from './output.ts';
import { TODAY } from './run-build.ts';

const RECORDS = 1000;
const folder = mkdtempSync(join(tmpdir(), 'reserve-paged-'));
const dist = join(folder, 'dist');
let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof serveLikeNginx>>;
let pages: readonly string[];

const run = (...args: string[]) => execFileSync(process.execPath, args, { stdio: 'pipe' });
const isPart = (path: string) =>
  /^\/(practices|practices\/digest\/\d+|search\/practices|sources)\/(p\/.*)?$/.test(path);
const textOf = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

beforeAll(async () => {
  run('test/bench/generate.ts', '--kind', 'practices', '--records', String(RECORDS), '--out', join(folder, 'content'));
  writeSources(join(folder, 'content'));
  const more = ['--no-search', '--no-archive', '--site', 'https://praktiki.example'];
  run('scripts/build.ts', '--content', join(folder, 'content'), '--out', dist, '--today', TODAY, ...more);
  pages = pagesOf(dist);
  [browser, site] = await Promise.all([openBrowser(), serveLikeNginx(dist)]);
  page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
});

afterAll(async () => {
  await browser.close();
  site.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a thousand practices', () => {
  test.each([
    ['/practices/', '.cards h2 a'],
    ['/search/practices/', '.search__pages a'],
  ])('are all found from %s by «Дальше», without scripts, each once', async (list, links) => {
    const found: string[] = [];
    await page.goto(site.address + list);
    for (;;) {
      found.push(
        ...(await page.locator(links).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))),
      );
      const next = page.locator('.pages > a', { hasText: 'Дальше' });
      if ((await next.count()) === 0) break;
      // A click does not wait for the next page to be whole.
      await page.goto(new URL((await next.getAttribute('href')) ?? '', page.url()).href);
    }
    expect(new Set(found).size).toBe(found.length);
    expect(found.sort()).toEqual(pages.filter((path) => /^\/practices\/m-\d+\/[^/]+\/$/.test(path)));
    expect(found).toHaveLength(RECORDS);
  });

  test('are on pages of which each comes in one flight of packets and is faultless HTML', () => {
    const parts = pages.filter(isPart);
    expect(parts.length).toBeGreaterThan(150);
    for (const path of parts) {
      expect(gzipSync(textOf(path)).length, path).toBeLessThanOrEqual(FIRST_FLIGHT);
      expect(auditPage(textOf(path)), path).toEqual([]);
    }
  });

  test('are on pages none of which is more than a flight, whatever it shows', () => {
    const heavy = pages
      .filter((path) => path.endsWith('/'))
      .map((path) => ({ path, size: gzipSync(textOf(path)).length }));
    expect(heavy.filter(({ size }) => size > FIRST_FLIGHT)).toEqual([]);
    expect(heavy.length).toBeGreaterThan(RECORDS);
  });

  test('are on pages that say which they are, on the screen, in their path and on paper', async () => {
    await page.goto(`${site.address}/practices/`);
    await page.getByRole('navigation', { name: 'Части списка' }).getByRole('link', { name: '2024' }).click();
    const numbers = page.getByRole('navigation', { name: 'Страницы списка' });
    await numbers.getByRole('link', { name: 'Страница 2' }).click();
    expect(new URL(page.url()).pathname).toBe('/practices/p/2024/2/');
    expect(await page.title()).toContain('2024\u00A0год, страница\u00A02');
    expect(await numbers.locator('[aria-current=page]').textContent()).toMatch(/^\s*2\s*$/);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
      'https://praktiki.example/practices/p/2024/2/',
    );
    expect(await page.locator('.crumbs').innerText()).toMatch(
      /Лучшие муниципальные практики\s.*2024\sгод, страница\s2/s,
    );
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').innerText()).toMatch(/Практики, 2024\sгод: 51–\d+ из \d+/);
    expect(await numbers.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  test('raise no barriers on a page of the middle', async () => {
    const own = await browser.newPage();
    for (const path of ['/practices/', '/practices/p/2024/2/', '/search/practices/']) {
      await own.goto(site.address + path);
      expect(await axeViolations(own), path).toEqual([]);
    }
    await own.close();
  });

  test('are chosen from in the browser at once', async () => {
    const own = await browser.newPage();
    await own.goto(`${site.address}/practices/?measured=yes`);
    await own.locator('#practice-found li').first().waitFor();
    const took = await own.evaluate<number>(`(async () => {
      const field = document.getElementById('practice-category');
      const from = performance.now();
      field.value = 'II';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done));
      return performance.now() - from;
    })()`);
    expect(await own.locator('#practice-status').innerText()).toMatch(/^Нашлось: \d{3} практи/);
    // A card is like those of the page, and nothing speaks of the pages that it stands for.
    expect(await own.locator('#practice-found .status--info .status__mark').first().innerText()).toBe('•');
    expect(await own.locator('main .parts:visible, main .pages:visible').count()).toBe(0);
    expect(took).toBeLessThan(400);
    await own.close();
  });
});

describe('the repositories from which they were collected', () => {
  const cellsOf = async (row: ReturnType<Page['locator']>) =>
    (await row.locator('th, td').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());

  test('are told of on pages without scripts: how each is, its last success and age, version, records, findings', async () => {
    await page.goto(`${site.address}/sources/`);
    const rows = page.locator('main tbody tr');
    const [lost, broken, well] = await Promise.all([0, 1, 2].map((n) => cellsOf(rows.nth(n))));
    expect(broken!.join(' | ')).toMatch(/записи с ошибками с 20\.11\.2026/);
    expect(broken!.join(' | ')).toMatch(/Показано последнее исправное\..*нужна дата, а не <b>«завтра»<\/b>/);
    expect(broken!.join(' | ')).toMatch(/19\.11\.2026 2 дня назад \| .*abc00100 \| .*2 \| .*1$/);
    expect(lost!.join(' | ')).toMatch(
      /нет связи с 01\.11\.2026 Показать нечего\. Узла git\.example нет\..*— \| .*— \| .*— \| .*—$/,
    );
    expect(well!.join(' | ')).toMatch(/исправно \| .*19\.11\.2026 2 дня назад \| .*abc00000 \| .*2 \| .*0$/);
    const version = rows.nth(2).getByRole('link', { name: 'abc00000' });
    expect(await version.getAttribute('href')).toBe('https://git.example/m-0001/zapisi.git');
    expect(await page.locator('main .facts').first().innerText()).toMatch(/Хранилищ\s+122\s+Исправны\s+120\s/);
  });

  test('are all there by «Дальше», and a phone needs no scrolling aside', async () => {
    const seen: number[] = [];
    await page.goto(`${site.address}/sources/`);
    for (;;) {
      seen.push(await page.locator('main tbody tr').count());
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      const next = page.locator('.pages > a', { hasText: 'Дальше' });
      if ((await next.count()) === 0) break;
      await page.goto(new URL((await next.getAttribute('href')) ?? '', page.url()).href);
    }
    expect(seen.reduce((sum, rows) => sum + rows, 0)).toBe(WELL + 2);
    expect(seen.length).toBeGreaterThan(1);
  });

  test('raise no barriers on a phone', async () => {
    const own = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await own.goto(`${site.address}/sources/`);
    expect(await axeViolations(own)).toEqual([]);
    await own.close();
  });

  test('are named under each record that came from one', async () => {
    await page.goto(`${site.address}/practices/`);
    expect(await page.getByRole('link', { name: 'хранилищ муниципалитетов' }).getAttribute('href')).toBe('/sources/');
  });
});
