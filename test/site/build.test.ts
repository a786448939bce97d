import { existsSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { walk } from './links.ts';
import { filesOf, filesWith, treeHash } from './output.ts';
import { TODAY, Workplace } from './run-build.ts';

const PROTOCOL = 'tikhorechensk/protocols/2026/2026-04.mdx';
/** Included by the sitting of 29 October 2026. */
const NEWCOMER = 'Звягинцева';
let workplace: Workplace;

beforeEach(() => {
  workplace = new Workplace();
});

afterEach(() => {
  workplace.remove();
});

describe('build', () => {
  test('gives the same bytes for the same records and the same day, whatever the zone, the language, the folder and its times', () => {
    const second = new Workplace();
    for (const file of filesOf(second.content)) utimesSync(join(second.content, file), 1_000_000, 1_000_000);
    const before = { ...process.env };
    Object.assign(process.env, { TZ: 'Asia/Kamchatka', LANG: 'C', LC_ALL: 'C' });
    expect(second.build().status).toBe(0);
    Object.assign(process.env, { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    expect(workplace.build().status).toBe(0);
    process.env = before;
    expect(treeHash(workplace.dist)).toBe(treeHash(second.dist));
    second.remove();
  });

  test('leaves the old site untouched when a record has an error, and says what to do', () => {
    mkdirSync(join(workplace.dist, 'pagefind'), { recursive: true });
    writeFileSync(join(workplace.dist, 'pagefind/words.json'), '[]');
    writeFileSync(join(workplace.dist, 'index.html'), 'прежний сайт');
    const before = treeHash(workplace.dist);
    workplace.edit('tikhorechensk/decisions/2026/2026-04-2.yaml', 'protocol: 2026-04', 'protocol: 2026-44');
    const { status, stderr } = workplace.build();
    expect(status).toBe(1);
    expect(stderr).toContain('tikhorechensk/decisions/2026/2026-04-2.yaml:');
    expect(stderr).toContain('Прежний сайт не тронут');
    expect(treeHash(workplace.dist)).toBe(before);
    expect(existsSync(`${workplace.dist}.reserve-new`)).toBe(false);
  });

  test('brings back the old site after a replacement was cut short, and replaces it when it can', () => {
    mkdirSync(join(workplace.dist, 'pagefind'), { recursive: true });
    writeFileSync(join(workplace.dist, 'pagefind/words.json'), 'прежний сайт');
    writeFileSync(join(workplace.dist, 'index.html'), 'прежний сайт');
    renameSync(workplace.dist, `${workplace.dist}.reserve-old`);
    expect(workplace.build().status).toBe(0);
    expect(readFileSync(join(workplace.dist, 'index.html'), 'utf8')).not.toContain('прежний сайт');
    expect(existsSync(`${workplace.dist}.reserve-old`)).toBe(false);
  });

  test('stands under another path when asked: every address is below it and leads somewhere', () => {
    workplace.edit(PROTOCOL, '**Слушали**', '**Слушали** ([о чём это](/help/#reserve))');
    const place = ['--base-path', '/portal/rezerv/', '--site', 'https://okrug.example'];
    expect(workplace.build(...place, '--no-archive').status).toBe(0);
    const { broken, own } = walk(workplace.dist, 'https://okrug.example/portal/rezerv/');
    expect(own).toBeGreaterThan(1000);
    // An archive that was not asked for is not offered, either: its link would lead nowhere.
    expect(broken).toEqual([]);
    expect(filesOf(workplace.dist).filter((file) => file.endsWith('.zip'))).toEqual([]);
    const page = readFileSync(join(workplace.dist, 'tikhorechensk/protocols/2026-04/index.html'), 'utf8');
    expect(page).toContain('(<a href="/portal/rezerv/help/#reserve">о чём это</a>)');
    const html = readFileSync(join(workplace.dist, 'tikhorechensk/reserve/index.html'), 'utf8');
    expect(html).toContain('<link rel="canonical" href="https://okrug.example/portal/rezerv/tikhorechensk/reserve/">');
  });

  test('searches under that path too', async () => {
    expect(workplace.build('--base-path', '/rezerv/').status).toBe(0);
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.route('http://tikhorechensk.example/**', (route) => {
      const { pathname } = new URL(route.request().url());
      const inside = pathname.replace(/^\/rezerv\//, '').replace(/(^|\/)$/, '$1index.html');
      return route.fulfill({ path: join(workplace.dist, inside) });
    });
    await page.goto('http://tikhorechensk.example/rezerv/search/?q=231-р');
    const found = page.locator('#search-results a').first();
    expect(await found.getAttribute('href')).toBe('/rezerv/tikhorechensk/acts/rasporyazhenie-2025-231/');
    await browser.close();
  });

  test('shows the reserve as it is on the day asked for', () => {
    expect(workplace.build('--today', '2026-11-30').status).toBe(0);
    const html = readFileSync(join(workplace.dist, 'tikhorechensk/reserve/index.html'), 'utf8');
    expect(html).toContain('На 30\u00A0ноября 2026\u00A0г.');
  });
});

describe('a renamed record', () => {
  test('is found at its former address too, without JavaScript and under any path', () => {
    workplace.edit('tikhorechensk/acts/rasporyazhenie-2025-231.yaml', 'kind:', 'formerIds: [spisok-2025]\nkind:');
    expect(workplace.build('--base-path', '/rezerv/').status).toBe(0);
    const html = readFileSync(join(workplace.dist, 'tikhorechensk/acts/spisok-2025/index.html'), 'utf8');
    expect(html).toContain('content="0; url=/rezerv/tikhorechensk/acts/rasporyazhenie-2025-231/"');
    expect(html).toContain('<html lang="ru">');
  });
});

describe('a sitting without a quorum', () => {
  test('is named by the check with place, clause and next step, and stops the build', () => {
    workplace.edit(PROTOCOL, 'present: [p-0102, p-0103, p-0104, p-0108, p-0109, p-0110]', 'present: [p-0103, p-0109]');
    const { status, stdout } = workplace.check();
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /tikhorechensk\/protocols\/2026\/2026-04\.mdx:8:10: ошибка: Присутствовали: нет кворума: присутствовали 2 из 7/,
    );
    expect(stdout).toContain('на страницу резерва по ним никто не попадёт');
    expect(stdout).toContain('решения должно принять новое заседание');
    expect(stdout).toContain('[A1-4.6, Приложение 1, п. 4.6]');
  });

  test('puts nobody on the page of the reserve even when it is acknowledged', () => {
    expect(workplace.build().status).toBe(0);
    expect(filesWith(workplace.dist, NEWCOMER)).toContain('tikhorechensk/reserve/index.html');
    workplace.edit(PROTOCOL, 'present: [p-0102, p-0103, p-0104, p-0108, p-0109, p-0110]', 'present: [p-0103, p-0109]');
    workplace.edit(
      PROTOCOL,
      'signedBy: p-0109',
      `acknowledged:\n  - rule: A1-4.6\n    note: Кворума не было.\n    by: секретарь Комиссии\n    date: ${TODAY}\nsignedBy: p-0109`,
    );
    // The votes of six are impossible with two present: bring every decision of the sitting in line.
    for (const n of [1, 2, 3, 4, 5, 6]) {
      const file = `tikhorechensk/decisions/2026/2026-04-${n}.yaml`;
      if (existsSync(join(workplace.content, file))) workplace.edit(file, /vote:\n( {2}.*\n)+/, 'vote:\n  for: 2\n');
    }
    const { status, stderr } = workplace.build();
    expect(stderr).toContain('Признано: Кворума не было.');
    expect(status).toBe(0);
    expect(filesWith(workplace.dist, NEWCOMER)).toEqual([]);
    const decision = readFileSync(join(workplace.dist, 'tikhorechensk/decisions/2026-04-2/index.html'), 'utf8');
    expect(decision).toContain('не действует: нет кворума');
  });
});
