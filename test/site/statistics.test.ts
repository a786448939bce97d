import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveSite } from '../../src/site/serve.ts';
import { axeViolations } from './axe.ts';
import { openBrowser } from './browser.ts';
import { enterMode, MODES } from './modes.ts';
import { TODAY } from './run-build.ts';

const { address } = inject('shipped');
const PATH = '/tikhorechensk/statistics/';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function open(url: string, width: number, more: object = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: true, ...more });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

interface Seen {
  readonly id: string;
  readonly said: string[];
  readonly rows: string[][];
  readonly named: boolean;
  /** The smallest size of its text, in pixels. */
  readonly smallest: number;
  /** Texts that run out of the picture. */
  readonly outside: string[];
}

const SEE = `[...document.querySelectorAll('figure.chart')].map((figure) => {
  const svg = figure.querySelector('svg[role=img]');
  const box = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')];
  const labelled = ['aria-labelledby', 'aria-describedby'].every((name) => document.getElementById(svg.getAttribute(name))?.textContent.trim());
  return {
    id: figure.closest('section').getAttribute('aria-labelledby'),
    said: texts.filter((text) => text.dataset.said !== undefined).map((text) => text.textContent.trim()),
    rows: [...figure.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.lastChild.textContent.trim())),
    named: labelled,
    smallest: Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))),
    outside: texts.filter((text) => { const own = text.getBoundingClientRect(); return own.left < box.left - 1 || own.right > box.right + 1 || own.bottom > box.bottom + 2; }).map((text) => text.textContent),
  };
})`;

describe('the pictures of a section', () => {
  test('say the numbers of their tables, in order', async () => {
    const page = await open(address + PATH, 1280);
    const pictures = await page.evaluate<Seen[]>(SEE);
    await page.goto(`${address}/tikhorechensk/protocols/`);
    pictures.push(...(await page.evaluate<Seen[]>(SEE)));
    expect(pictures).toHaveLength(8);
    for (const { id, named, rows, said } of pictures) {
      expect(named, id).toBe(true);
      expect(rows.length, id).toBeGreaterThan(1);
      // A number in the picture stands in its row of the table too; the flow says two numbers for each row.
      const perRow = said.length / rows.length;
      for (const [index, row] of rows.entries()) {
        const numbers =
          said
            .slice(index * perRow, (index + 1) * perRow)
            .join(' ')
            .match(/\d+/g) ?? [];
        const cells = row.slice(1).filter((cell) => /^\d+$/.test(cell));
        expect(numbers.length, id).toBeGreaterThan(0);
        if (said[index]?.includes(' из ')) expect(new Set(cells), id).toEqual(new Set([...cells, ...numbers]));
        else expect(cells.slice(0, numbers.length), `${id}, ${row.join(' ')}`).toEqual(numbers);
      }
    }
    await page.context().close();
  });

  test('are as readable on a phone as the text around them, and nothing runs out of them', async () => {
    for (const path of [PATH, '/tikhorechensk/protocols/', '/tikhorechensk/reserve/history/']) {
      const page = await open(address + path, 320);
      for (const mode of MODES) {
        expect(await enterMode(page, mode)).toBe(true);
        for (const { id, outside, smallest } of await page.evaluate<Seen[]>(SEE)) {
          expect(smallest, `${id}, ${mode}`).toBeGreaterThanOrEqual(12);
          expect(outside, `${id}, ${mode}`).toEqual([]);
        }
      }
      await page.context().close();
    }
  });

  test('stand out from their ground in every colour scheme, and keep their marks in forced colours', async () => {
    for (const scheme of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }]) {
      const page = await open(address + PATH, 390, scheme);
      const [ink, ground] = await page.evaluate<[string, string]>(`[
        getComputedStyle(document.querySelector('.chart rect.part-0')).fill,
        getComputedStyle(document.documentElement).backgroundColor,
      ]`);
      expect(contrast(ink, ground), JSON.stringify(scheme)).toBeGreaterThanOrEqual(3);
      await page.context().close();
    }
  });

  test('bring their tables to paper', async () => {
    const page = await open(address + PATH, 1280);
    const table = page.locator('#votes-h ~ figure table');
    expect(await table.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await table.isVisible()).toBe(true);
    await page.context().close();
  });
});

/** The contrast of two colours as WCAG counts it; both are opaque. */
function contrast(...colours: [string, string]): number {
  const [light, dark] = colours
    .map((colour) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('a site of several municipalities', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reserve-map-'));
  const content = join(folder, 'content');
  let site: Awaited<ReturnType<typeof serveSite>>;

  beforeAll(async () => {
    for (const name of ['a-rural', 'd-city']) {
      cpSync(`test/municipality/${name}/content`, content, { recursive: true });
    }
    const passport = join(content, 'staroklyuchevskoe/municipality.yaml');
    const text = readFileSync(passport, 'utf8').replace('Верхнеполянская область', 'Ростовская область');
    writeFileSync(passport, text);
    const args = ['--content', content, '--out', join(folder, 'dist'), '--today', TODAY];
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...args], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    site = await serveSite(join(folder, 'dist'), 4704);
  });

  afterAll(async () => {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('shows where they are, and leads from a region to its municipalities', async () => {
    const page = await open(site.address, 1280);
    expect(await axeViolations(page)).toEqual([]);
    const link = page.getByRole('link', { name: 'Ростовская область: 1' });
    await link.click();
    expect(new URL(page.url()).hash).toBe('#region-ru-ros');
    expect(await page.locator('#region-ru-ros + dd').innerText()).toContain('Староключевское');
    expect(await page.locator('#region-other + dd').innerText()).toContain('Ладоборск');
    await page.context().close();
  });

  test('has a scorecard whose every figure leads to a page that is there', async () => {
    const page = await open(`${site.address}scorecard/`, 1280);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.locator('.list-tools output').innerText()).toBe('Показано 2 из 2');
    const links = page.locator('main .table:not(.chart *) a');
    const hrefs = await links.evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href));
    expect(hrefs.length).toBeGreaterThan(12);
    for (const href of new Set(hrefs)) {
      await page.goto(href);
      const { hash } = new URL(href);
      expect(await page.locator(hash === '' ? 'h1' : hash).count(), href).toBe(1);
    }
    await page.goto(`${site.address}scorecard/`);
    const csv = await page.request.get(`${site.address}scorecard/municipalities.csv`);
    expect((await csv.text()).split('\r\n')).toHaveLength(4);
    await page.context().close();
  });

  test('has a scorecard that becomes cards on a phone', async () => {
    const page = await open(`${site.address}scorecard/`, 390);
    const seen = await page.evaluate<object>(`({
      wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      label: document.querySelector('.table__label').checkVisibility(),
    })`);
    expect(seen).toEqual({ wider: 0, label: true });
    await page.context().close();
  });

  test('has a map that a phone can show: numbers only, nothing to miss with a finger', async () => {
    const page = await open(site.address, 320);
    const seen = await page.evaluate<object>(`({
      wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      texts: [...document.querySelectorAll('.tiles text')].filter((text) => text.checkVisibility()).map((text) => text.textContent.trim()),
      high: Math.round(document.querySelector('.tiles--some text:last-child').getBoundingClientRect().height) >= 12,
    })`);
    expect(seen).toEqual({ wider: 0, texts: ['1'], high: true });
    expect(await page.locator('.tiles a').isVisible()).toBe(false);
    await page.context().close();
  });
});
