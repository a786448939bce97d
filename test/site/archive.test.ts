import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { walk } from './links.ts';
import { filesOf } from './output.ts';
import { TODAY } from './run-build.ts';
import { SITE } from './shipped.ts';

const made = mkdtempSync(join(tmpdir(), 'reserve-archive-'));
const { dist } = inject('shipped');
const copy = unpack(join(dist, 'tikhorechensk/rezerv-tikhorechensk.zip'), 'shipped');

afterAll(() => {
  rmSync(made, { recursive: true, force: true });
});

/** Unpacks an archive and returns its one folder. */
function unpack(archive: string, name: string): string {
  const files = Object.entries(unzipSync(readFileSync(archive)));
  for (const [file, bytes] of files) {
    mkdirSync(dirname(join(made, name, file)), { recursive: true });
    writeFileSync(join(made, name, file), bytes);
  }
  const [top, ...others] = new Set(files.map(([file]) => file.split('/')[0]!));
  expect(others).toEqual([]);
  return join(made, name, top!);
}

describe('the archive of a section', () => {
  test('is one folder of the day, with a text that says where it is from and what to open', () => {
    expect(copy).toMatch(/rezerv-tikhorechensk-2026-11-21$/);
    const text = readFileSync(join(copy, 'ПРОЧТИ.txt'), 'utf8');
    expect(text).toMatch(/^\uFEFFМуниципальный резерв управленческих кадров\. Тихореченский муниципальный округ\r\n/);
    expect(text).toContain(`${SITE}/tikhorechensk/`);
    expect(text).toContain('Откройте файл index.html');
  });

  test('leads to nothing but files in it, places in them and the web', () => {
    const { broken, foreign, own } = walk(copy, 'file:///copy/');
    expect(own).toBeGreaterThan(1000);
    expect(broken).toEqual([]);
    expect([...foreign].filter((address) => !/^(https?:\/\/|mailto:|tel:)/.test(address))).toEqual([]);
  });

  test('holds every page of the section and the shared ones, and none that is of no use on a disk', () => {
    const inside = new Set(filesOf(copy));
    const own = filesOf(dist).filter((file) => /^tikhorechensk\/(?!embed\/).*\.html$/.test(file));
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter((file) => !inside.has(file))).toEqual([]);
    for (const shared of ['help', 'practices', 'forms', 'rules/M4.19a'])
      expect(inside).toContain(`${shared}/index.html`);
    expect(inside).toContain('tikhorechensk/protocols/2026-04.docx');
    expect([...inside].filter((file) => /\.zip$|\/embed\//.test(file))).toEqual([]);
  });

  test('opens from a disk in a browser with its styles and its font, and leads on', async () => {
    const browser = await openBrowser();
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    await page.goto(pathToFileURL(join(copy, 'index.html')).href);
    await page.getByRole('link', { name: 'Кто в резерве' }).click();
    await page.waitForLoadState('load');
    expect(page.url()).toMatch(/^file:.*\/tikhorechensk\/reserve\/index\.html$/);
    const look = await page.evaluate<unknown>(`document.fonts.ready.then((fonts) => ({
      font: [...fonts].some(({ status }) => status === 'loaded'),
      panel: getComputedStyle(document.querySelector('.masthead')).backgroundColor !== 'rgba(0, 0, 0, 0)',
    }))`);
    expect(look).toEqual({ font: true, panel: true });
    await page.getByRole('link', { name: 'Как читать список' }).click();
    await page.locator('#reserve').waitFor();
    expect(await page.getByText('Постоянный адрес страницы').getByRole('link').getAttribute('href')).toBe(
      `${SITE}/help/`,
    );
    expect(complaints).toEqual([]);
    await browser.close();
  });
});

/** Builds an exemplary municipality into a folder of its own. */
function build(example: string, ...more: string[]): string {
  const out = join(made, example);
  const content = `test/municipality/${example}/content`;
  const call = ['scripts/build.ts', '--content', content, '--out', out, '--today', TODAY, ...more];
  expect(spawnSync(process.execPath, call, { encoding: 'utf8' }).stderr).toContain('Сайт собран');
  return out;
}

describe('archives of several municipalities without a known web address', () => {
  test('are one for each, open with its own section, and have nothing of the others', () => {
    const out = build('c-okrug', '--base-path', '/a/b/');
    const archives = filesOf(out).filter((file) => file.endsWith('.zip'));
    const ids = archives.map((file) => file.split('/')[0]!);
    expect(ids).toHaveLength(2);
    for (const [index, id] of ids.entries()) {
      const folder = unpack(join(out, archives[index]!), id);
      expect(walk(folder, 'file:///copy/').broken, id).toEqual([]);
      expect(filesOf(folder).filter((file) => ids.some((other) => other !== id && file.includes(other)))).toEqual([]);
      const heading = (file: string) => /<h1>.*?<\/h1>/.exec(readFileSync(join(folder, file), 'utf8'))?.[0];
      expect(heading('index.html')).toBe(heading(`${id}/index.html`));
      expect(heading('index.html')).toBeDefined();
    }
    expect(walk(out, 'http://localhost/a/b/').broken).toEqual([]);
  });
});
