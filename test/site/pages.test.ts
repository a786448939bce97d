import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { KINDS } from './kinds.ts';
import { filesOf, pagesOf } from './output.ts';
import { SITE } from './shipped.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { address, dist } = inject('shipped');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function open(path: string, width: number, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(address + path);
  return page;
}

describe('every kind of page', () => {
  test.each(KINDS)('%s has no accessibility violations on a phone and on a desktop', async (path) => {
    for (const width of [390, 1280]) {
      const page = await open(path, width);
      await page.evaluate(axe);
      const results = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
      const found = results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      expect(found, `${path} at ${width} px`).toEqual([]);
      await page.context().close();
    }
  });

  test('the list of kinds misses no route', () => {
    const kind = (path: string) =>
      path.replace(
        /(forms|people|decisions|protocols|selections|acts|materials|rules|practices\/tikhorechensk)\/[^/]+\/$/,
        '$1/*',
      );
    expect(new Set(pagesOf(dist).map(kind))).toEqual(new Set(KINDS.map(kind)));
  });
});

describe('every page', () => {
  test('keeps within 320 px, loads what it needs, and has one heading of the first level', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/404.html'))
        complaints.push(`${response.status()} ${response.url()}`);
    });
    for (const path of pagesOf(dist)) {
      await page.goto(address + path);
      const seen = await page.evaluate<Record<string, unknown>>(`({
        wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        h1: document.querySelectorAll('h1').length,
        lang: document.documentElement.lang,
        skipped: [...document.querySelectorAll('h1,h2,h3,h4')].map((h) => Number(h.tagName[1])).some((n, i, all) => n > (all[i - 1] ?? 0) + 1),
        scripts: [...document.scripts].filter(({ type }) => type !== 'application/ld+json').length,
      })`);
      expect(seen, path).toEqual({ wider: 0, h1: 1, lang: 'ru', skipped: false, scripts: 0 });
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('leads only to pages, places and files that exist', async () => {
    const page = await open('/', 1280);
    const files = new Set(filesOf(dist));
    const anchors = new Map<string, Set<string>>();
    const links: { from: string; to: URL }[] = [];
    for (const path of pagesOf(dist)) {
      await page.goto(address + path);
      const found = await page.evaluate<{ ids: string[]; hrefs: string[] }>(`({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        hrefs: [...document.querySelectorAll('a[href], link[href]')].map(({ href }) => href),
      })`);
      expect(new Set(found.ids).size, `repeated ids on ${path}`).toBe(found.ids.length);
      anchors.set(path, new Set(found.ids));
      links.push(...found.hrefs.map((href) => ({ from: path, to: new URL(href) })));
    }
    const own = links.filter(({ to }) => [address, SITE].includes(to.origin));
    const broken = own.filter(({ to }) => {
      const file = decodeURI(to.pathname)
        .slice(1)
        .replace(/(^|\/)$/, '$1index.html');
      if (!files.has(file)) return true;
      return to.hash !== '' && !anchors.get(to.pathname)?.has(decodeURIComponent(to.hash.slice(1)));
    });
    expect(own.length).toBeGreaterThan(1000);
    expect(broken.map(({ from, to }) => `${from} → ${to.pathname}${to.hash}`)).toEqual([]);
    await page.context().close();
  });

  test('says the same without JavaScript', async () => {
    for (const path of ['/', '/tikhorechensk/reserve/', '/tikhorechensk/protocols/2026-03/']) {
      const [withScripts, without] = [await open(path, 390), await open(path, 390, false)];
      expect(await without.locator('main').innerText()).toBe(await withScripts.locator('main').innerText());
      await withScripts.context().close();
      await without.context().close();
    }
  });
});

describe('a citizen', () => {
  test('comes from a name in the list to the vote behind it in two clicks', async () => {
    const page = await open('/tikhorechensk/reserve/', 390, false);
    await page
      .getByRole('row')
      .getByRole('link', { name: /^решение от/ })
      .first()
      .click();
    expect(await page.locator('h1').innerText()).toMatch(/^Включить в резерв/);
    expect(await page.getByRole('heading', { name: 'Как голосовали' }).count()).toBe(1);
    await page.getByRole('link', { name: /^протокол от/ }).click();
    expect(await page.locator('h1').innerText()).toMatch(/^Протокол/);
    await page.context().close();
  });

  test('sees on the first page whether documents are taken and until when', async () => {
    const page = await open('/', 390, false);
    const banner = await page.locator('.banner').innerText();
    expect(banner).toContain('идёт приём документов');
    expect(banner).toContain('11\u00A0декабря 2026\u00A0г.');
    await page.context().close();
  });
});

describe('an inspector', () => {
  test('prints the completeness page on one sheet of A4', async () => {
    const page = await open('/tikhorechensk/completeness/', 1280);
    const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.context().close();
  });

  test('reads the same from completeness.json', async () => {
    const page = await open('/tikhorechensk/completeness/', 1280);
    const rows = await page.locator('main table').first().locator('tbody tr').count();
    const json = JSON.parse(readFileSync(`${dist}/tikhorechensk/completeness.json`, 'utf8')) as {
      asOf: string;
      blocks: { presence: string }[];
      departures: { acknowledged?: object }[];
    };
    expect(json.asOf).toBe('2026-11-21');
    expect(json.blocks).toHaveLength(rows);
    expect(json.departures.some(({ acknowledged }) => acknowledged)).toBe(true);
    await page.context().close();
  });
});

describe('a blank form', () => {
  test('is printed without anything of the site', async () => {
    const page = await open('/forms/application/', 1280);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper').isVisible()).toBe(true);
    for (const part of ['.masthead', '.page-head', '.permalink', '.crumbs', 'main .no-print'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    await page.context().close();
  });
});

describe('a protocol', () => {
  test('is offered as a Word file of the size that is named', async () => {
    const page = await open('/tikhorechensk/protocols/2026-04/', 390, false);
    const line = await page.getByText(/^Скачать протокол \(Word, \d+\u00A0КБ\)$/).innerText();
    const { length } = readFileSync(`${dist}/tikhorechensk/protocols/2026-04.docx`);
    expect(line).toContain(`Word, ${Math.round(length / 1024)}\u00A0КБ`);
    await page.context().close();
  });
});

describe('the calendar', () => {
  test('holds sittings and public duties, each a whole day, and nobody by name', () => {
    const ics = readFileSync(`${dist}/calendar.ics`, 'utf8').replaceAll(/\r?\n /g, '');
    expect(ics).toContain('DTSTART;VALUE=DATE:20261029');
    expect(ics).toContain(
      'окончание приёма документов'.charAt(0).toUpperCase() + 'окончание приёма документов'.slice(1),
    );
    expect(ics).not.toMatch(/p-\d{4}/);
  });
});
