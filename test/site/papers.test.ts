import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPdf, squeezed } from '../documents/read-pdf.ts';
import { readQr, type Modules } from '../documents/read-qr.ts';
import { folderWith } from '../temp-folder.ts';
import { openBrowser } from './browser.ts';
import { filesOf, filesWith } from './output.ts';
import { TODAY, Workplace } from './run-build.ts';
import { SITE } from './shipped.ts';

const { address, dist } = inject('shipped');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** A page as it goes to paper, from a screen with dark colours. */
async function onPaper(path: string): Promise<Page> {
  const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 680, height: 900 } });
  const page = await context.newPage();
  await page.goto(address + path);
  await page.emulateMedia({ media: 'print' });
  return page;
}

const sheetsOf = async (page: Page) => (await readPdf(await page.pdf({ format: 'A4' }))).pages;

/** The code of the page as the browser draws it, module by module. */
async function drawnQr(page: Page): Promise<Modules> {
  const box = await page.locator('.qr').getAttribute('viewBox');
  const size = Number(box!.split(' ')[2]) - 8;
  const svg = await page.locator('.qr').evaluate((node) => (node as unknown as { outerHTML: string }).outerHTML);
  const blank = await browser.newPage();
  const dark = await blank.evaluate<boolean[][]>(`(async () => {
    const [scale, size] = [10, ${size}];
    const side = (size + 8) * scale;
    const svg = ${JSON.stringify(svg)}.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" width="' + side + '" height="' + side + '"');
    const image = new Image();
    image.src = 'data:image/svg+xml,' + encodeURIComponent(svg);
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = side;
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    const alpha = (row, column) => pen.getImageData((column + 4.5) * scale, (row + 4.5) * scale, 1, 1).data[3];
    return Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => alpha(row, column) > 127));
  })()`);
  await blank.close();
  return dark;
}

describe('on paper', () => {
  test.each([
    '/tikhorechensk/',
    '/tikhorechensk/reserve/',
    '/tikhorechensk/completeness/',
    '/tikhorechensk/people/p-0002/',
    '/tikhorechensk/decisions/2025-06-4/',
    '/tikhorechensk/protocols/2026-04/',
    '/tikhorechensk/selections/2026-osen/',
    '/tikhorechensk/acts/rasporyazhenie-2025-231/',
    '/tikhorechensk/contacts/',
    '/recommendations/council-committee/2025-internet-conference/',
    '/rules/A1-4.6/',
  ])('%s is black on white, with tables for tables and nothing to press', async (path) => {
    const page = await onPaper(path);
    const seen = await page.evaluate<Record<string, unknown>>(`(() => {
      const shown = (node) => node.checkVisibility({ contentVisibilityAuto: true });
      const style = (selector, name) => [...document.querySelectorAll(selector)].filter(shown).map((node) => getComputedStyle(node)[name]);
      return {
        chrome: [...document.querySelectorAll('nav, form, input, button, .button, .skip, .lowvision, .list-tools, .menu, .crumbs, .footer, .no-print')].filter(shown).length,
        pale: style('html, body, h1, p, a, td, .banner, .status', 'color').filter((colour) => !['rgb(0, 0, 0)', 'rgb(51, 51, 51)'].includes(colour)),
        ground: getComputedStyle(document.documentElement).backgroundColor,
        tables: [...new Set(style('main .table', 'display'))],
        heads: [...new Set(style('main .table thead', 'display'))],
        rows: [...new Set(style('main .table tr', 'breakInside'))],
        wider: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      };
    })()`);
    const tables = (await page.locator('main .table').count()) > 0;
    expect(seen).toEqual({
      chrome: 0,
      pale: [],
      ground: 'rgb(255, 255, 255)',
      tables: tables ? ['table'] : [],
      heads: tables ? ['table-header-group'] : [],
      rows: tables ? ['avoid'] : [],
      wider: false,
    });
    const site = path.startsWith('/tikhorechensk/');
    expect(await page.locator('.masthead__owner').isVisible()).toBe(site);
    expect(await page.locator('.permalink').innerText()).toContain(SITE + path);
    expect(await page.locator('.qr').count()).toBe(site ? 1 : 0);
    await page.context().close();
  });

  test('the code of a page leads a phone to its permanent address, and is not on the screen', async () => {
    for (const path of ['/tikhorechensk/protocols/2026-04/', '/tikhorechensk/acts/rasporyazhenie-2025-231/']) {
      const page = await onPaper(path);
      expect(await page.locator('.qr').isVisible()).toBe(true);
      expect(readQr(await drawnQr(page))).toBe(SITE + path);
      await page.emulateMedia({ media: 'screen' });
      expect(await page.locator('.qr').isVisible()).toBe(false);
      expect(await page.locator('.print-only').filter({ visible: true }).count()).toBe(0);
      await page.context().close();
    }
  });

  test('the style of paper does not hold up the screen', () => {
    const html = readFileSync(join(dist, 'tikhorechensk/index.html'), 'utf8');
    expect(html.match(/<link rel="stylesheet"[^>]*>/g)).toHaveLength(2);
    expect(html).toMatch(/<link rel="stylesheet" href="\/assets\/print\.[\w-]+\.css" media="print">/);
  });

  test('a protocol names who issued it, its date and place, and who signed it, on two sheets', async () => {
    const page = await onPaper('/tikhorechensk/protocols/2026-04/');
    const text = (await page.locator('body').innerText()).replaceAll('\u00A0', ' ');
    const requisites = [
      'Администрация Тихореченского муниципального округа',
      'Комиссия по муниципальному резерву управленческих кадров',
      'Протокол № 4 заседания Комиссии',
      '29 октября 2026 г.',
      'малый зал администрации',
      'Повестка и решения',
      'Председательствующий А. В. Стрелецкий',
      'Секретарь А. В. Сычёва',
    ];
    const places = requisites.map((words) => text.replaceAll(/\s+/g, ' ').indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(await sheetsOf(page)).toBe(2);
    await page.context().close();
  });

  test('what a reader could open is printed', async () => {
    const page = await onPaper('/recommendations/council-committee/2025-internet-conference/');
    const closed = await page.locator('details:not([open]) li').first().textContent();
    const { text } = await readPdf(await page.pdf({ format: 'A4', tagged: true }));
    expect(text).toContain(squeezed(closed!));
    await page.context().close();
  });
});

describe('a site without PDF', () => {
  test('has none but attached ones, and no link to another', () => {
    expect(filesOf(dist).filter((file) => file.endsWith('.pdf') && !file.includes('/files/'))).toEqual([]);
    expect(filesWith(dist, 'Скачать для печати')).toEqual([]);
  });

  test('is what one gets where the package is missing; asking for more says which command to run', () => {
    const folder = folderWith({
      'hide.mjs':
        "import { registerHooks } from 'node:module';\nregisterHooks({ resolve(name, context, next) { if (name.startsWith('@myriaddreamin/')) throw new Error('no such package'); return next(name, context); } });\n",
    });
    const run = (...more: string[]) =>
      spawnSync(
        process.execPath,
        [
          '--import',
          join(folder, 'hide.mjs'),
          'scripts/build.ts',
          '--out',
          join(folder, 'dist'),
          '--today',
          TODAY,
          ...more,
        ],
        { encoding: 'utf8' },
      );
    const { status, stderr } = run('--pdf', '--content', 'test/municipality/a-rural/content');
    expect(stderr).toMatch(
      /^Для PDF нужен ещё один пакет\. Поставьте его: npm install --save-exact @myriaddreamin\/typst-ts-node-compiler@0\.7\.0 — или соберите без PDF\.\n$/,
    );
    expect(status).toBe(2);
    expect(filesOf(folder)).toEqual(['hide.mjs']);
  });
});

describe('a site with PDF', () => {
  const workplace = new Workplace();
  const HOSTILE = '#panic("стоп") *жирно* <script>alert(1)</script> = _x_ конец';
  const file = (name: string) => readFileSync(join(workplace.dist, `tikhorechensk/${name}.pdf`));

  beforeAll(() => {
    workplace.edit('tikhorechensk/decisions/2026/2026-04-2.yaml', /^vote:/m, `text: '${HOSTILE}'\nvote:`);
    const { status, stderr } = workplace.build('--pdf', '--site', SITE, '--base-path', '/rezerv/');
    expect(stderr).toContain('Сайт собран');
    expect(status).toBe(0);
  });

  afterAll(() => {
    workplace.remove();
  });

  test('offers it beside protocols, the list and the completeness, with its size', () => {
    const all = filesOf(workplace.dist).filter((name) => name.endsWith('.pdf') && !name.includes('/files/'));
    const pdfs = all.filter((name) => name.startsWith('tikhorechensk/'));
    const digests = ['2024', '2025', '2026'].map((year) => `practices/digest/${year}.pdf`);
    expect(all.filter((name) => !pdfs.includes(name))).toEqual(digests);
    const protocols = pdfs.filter((name) => name.startsWith('tikhorechensk/protocols/'));
    expect(pdfs).toEqual(['tikhorechensk/completeness.pdf', ...protocols, 'tikhorechensk/reserve.pdf']);
    expect(protocols.length).toBeGreaterThan(10);
    for (const name of pdfs) {
      const html = readFileSync(join(workplace.dist, name.replace('.pdf', '/index.html')), 'utf8');
      const size = Math.round(readFileSync(join(workplace.dist, name)).length / 1024);
      expect(html).toMatch(
        new RegExp(`href="/rezerv/${name}" download>\\s*Скачать для печати\\s*</a> \\(PDF, ${size}\u00A0КБ\\)`),
      );
    }
  });

  test('each is tagged, dated by the record and carries its permanent address under the base path', async () => {
    const protocol = await readPdf(file('protocols/2026-04'));
    expect(protocol).toMatchObject({ marked: true, lang: 'ru-RU', ua: '1', created: 'D:20261030000000Z' });
    expect(protocol.text).toContain(`${SITE}/rezerv/tikhorechensk/protocols/2026-04/`);
    expect(protocol.text).toContain(squeezed(HOSTILE));
    expect((await readPdf(file('reserve'))).created).toBe('D:20261121000000Z');
  });

  test('nobody is named who is not named on the page', async () => {
    const texts = await Promise.all(
      filesOf(workplace.dist)
        .filter((name) => name.endsWith('.pdf'))
        .map(async (name) => (await readPdf(readFileSync(join(workplace.dist, name)))).text),
    );
    const all = texts.join('\n');
    expect(all).toContain('Абросимова');
    for (const closed of ['Вахрушев', 'Нечипоренко', 'p-0019']) expect(all).not.toContain(closed);
  });
});
