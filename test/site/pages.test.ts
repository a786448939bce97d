import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { RESERVED_FOLDERS } from '../../src/records/reserved-folders.ts';
import { barriersOf } from './barriers.ts';
import { openBrowser } from './browser.ts';
import { KINDS, MAIN } from './kinds.ts';
import { walk } from './links.ts';
import { modesOf } from './modes.ts';
import { pagesOf } from './output.ts';
import { SITE } from './shipped.ts';

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
  test.each(KINDS)('%s keeps nobody out: on three screens, dark, for low vision, with large letters', async (path) => {
    const page = await open(path, 1280);
    expect(await barriersOf(page, modesOf(path))).toEqual({ axe: [], wide: [] });
    await page.context().close();
  });

  test('the list of kinds misses no route', () => {
    const kind = (path: string) =>
      path
        .replace('practices/srednerechye-council', 'practices/tikhorechensk')
        .replace(
          /(forms|people|decisions|protocols|selections|acts|materials|embed|rules|search|dictionary|practices\/(?:digest|tikhorechensk|theme|region)|recommendations|initiatives)\/.+\/$/,
          '$1/*',
        );
    expect(new Set(pagesOf(dist).map(kind))).toEqual(new Set(KINDS.map(kind)));
  });
});

test('no folder of the site could be that of a municipality, at the top and among the practices', () => {
  const keepers = readdirSync('content');
  for (const folder of ['', 'practices']) {
    const below = readdirSync(join(dist, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const ownNames = below.map(({ name }) => name).filter((name) => !keepers.includes(name));
    expect(ownNames.length).toBeGreaterThan(3);
    expect(ownNames.filter((name) => !RESERVED_FOLDERS.has(name))).toEqual([]);
  }
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
        waitsFor: [...document.querySelectorAll('script[src]:not([type=module], [defer], [async])')].length,
      })`);
      expect(seen, path).toEqual({ wider: 0, h1: 1, lang: 'ru', skipped: false, waitsFor: 0 });
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('leads only to pages, places and files that exist', () => {
    const { broken, own, repeated } = walk(dist, `${SITE}/`);
    expect(own).toBeGreaterThan(1000);
    expect(broken).toEqual([]);
    expect(repeated).toEqual([]);
  });

  test('says the same without JavaScript', async () => {
    for (const path of MAIN) {
      const [withScripts, without] = [await open(path, 390), await open(path, 390, false)];
      // The field that looks for a line is there only with scripts; what it looks in is the same.
      await withScripts.evaluate('document.querySelector(".list-tools")?.remove()');
      expect(await without.locator('main').innerText()).toBe(await withScripts.locator('main').innerText());
      await withScripts.context().close();
      await without.context().close();
    }
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
