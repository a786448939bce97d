import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { commonPolicy, HEADERS, headersFor, policyOf, policyRules } from '../../src/site/headers.ts';
import { headerFiles } from '../../src/site/header-files.ts';
import { Pass } from '../../src/site/pass.ts';
import { folderWith } from '../temp-folder.ts';
import { openBrowser } from './browser.ts';
import { filesOf } from './output.ts';

const { address, dist } = inject('shipped');
const FRAME = '/tikhorechensk/embed/reserve/';
const PAGE = '/tikhorechensk/reserve/';
const pages = filesOf(dist).filter((file) => file.endsWith('.html'));
const textOf = (file: string) => readFileSync(join(dist, file), 'utf8');

/** The head of a page as a browser reads it: names of elements with their attributes. */
function headOf(file: string): { name: string; attributes: Record<string, string> }[] {
  const html = parse(textOf(file)).childNodes.find((node) => node.nodeName === 'html');
  const head = html && 'childNodes' in html ? html.childNodes.find((node) => node.nodeName === 'head') : undefined;
  const elements = head && 'childNodes' in head ? head.childNodes : [];
  return elements.flatMap((node) =>
    'attrs' in node
      ? [{ name: node.nodeName, attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) }]
      : [],
  );
}

describe('every page', () => {
  test('names its policy before anything it could load, and sends nobody where its reader comes from', () => {
    const wrong = pages.filter((file) => {
      const [first, second, ...rest] = headOf(file);
      return !(
        first?.attributes['charset'] === 'utf-8' &&
        second?.attributes['http-equiv'] === 'content-security-policy' &&
        rest.some(({ attributes }) => attributes['name'] === 'referrer' && attributes['content'] === 'no-referrer')
      );
    });
    expect(pages.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  test('allows nothing unsafe', () => {
    const unsafe = pages.flatMap((file) =>
      headOf(file)
        .flatMap(({ attributes }) => attributes['content']?.match(/'[a-z-]*unsafe[a-z-]*'/g) ?? [])
        .map((source) => `${file} ${source}`),
    );
    expect(unsafe).toEqual([]);
  });
});

describe('the server', () => {
  test.each(['/', PAGE, FRAME, '/search/', '/favicon.svg', '/data/v1/index.json', '/no-such-page/'])(
    'sends the headers with %s',
    async (path) => {
      const { headers } = await fetch(`${address}${path}`);
      for (const [name, value] of Object.entries(HEADERS)) expect([name, headers.get(name)]).toEqual([name, value]);
      const frames = path === FRAME ? '*' : "'none'";
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src /);
      expect(headers.get('content-security-policy')).toMatch(
        new RegExp(`; frame-ancestors ${frames.replace('*', '\\*')}$`),
      );
    },
  );
});

describe('the files for other servers', () => {
  const folder = () =>
    folderWith({ 'a/index.html': textOf('tikhorechensk/reserve/index.html'), 'admin/index.html': '' });
  const written = async (base = '/') => {
    const out = folder();
    await new Pass(out, [headerFiles(base)]).finish();
    const text = (file: string) => readFileSync(join(out, file), 'utf8');
    return { rules: policyRules([policyOf(text('a/index.html'))!]), text };
  };
  const ADDRESSES = [
    '/',
    '/m/reserve/',
    '/m/embed/',
    '/m/embed/reserve/',
    '/admin/m/',
    '/administration/',
    '/logo.svg',
  ];

  test.each(['/', '/portal/rezerv.2/'])('nginx says the same of every address below %s', async (base) => {
    const { rules, text } = await written(base);
    const lines = [...text('nginx-policy.map').matchAll(/^(default|"~([^"]*)") "([^"]*)";$/gm)];
    expect(lines).toHaveLength(rules.length);
    for (const path of ADDRESSES) {
      const at = base + path.slice(1);
      const found = lines.find(([, , pattern]) => pattern !== undefined && new RegExp(pattern).test(at));
      const policy = (found ?? lines.find(([, name]) => name === 'default'))?.[3];
      expect([path, policy]).toEqual([path, headersFor(path, rules)['Content-Security-Policy']]);
    }
    for (const [name, value] of Object.entries(HEADERS))
      expect(text('nginx-headers.conf')).toContain(`add_header ${name} "${value}" always;\n`);
  });

  test.each(['/', '/portal/rezerv.2/'])('Apache says the same of every address below %s', async (base) => {
    const { rules, text } = await written(base);
    const lines = text('.htaccess').matchAll(/(?:m#(\S+)#">\n\s*)?Header always set Content-Security-Policy "(.*)"/g);
    const policies = [...lines];
    expect(policies).toHaveLength(rules.length);
    for (const path of ADDRESSES) {
      const policy = policies.findLast(([, pattern = '']) => new RegExp(pattern).test(base + path.slice(1)))?.[2];
      expect([path, policy]).toEqual([path, headersFor(path, rules)['Content-Security-Policy']]);
    }
    for (const [name, value] of Object.entries(HEADERS))
      expect(text('.htaccess')).toContain(`  Header always set ${name} "${value}"\n`);
  });

  test('services that join policies get one that forbids no page anything', async () => {
    const own = readFileSync(join(dist, '_headers'), 'utf8');
    expect(own).toMatch(/^# .*\n\/\*\n {2}X-Content-Type-Options: nosniff\n/);
    expect(own).toMatch(/\n {2}Content-Security-Policy: default-src 'none'; (?!.*frame-ancestors)/);
    // The form asks a forge: only its own page knows which.
    const { text } = await written();
    expect(text('_headers')).toMatch(/\n\/admin\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'\n$/);
    expect(text('_headers').match(/Content-Security-Policy/g)).toHaveLength(1);
  });

  test('the common policy forbids nothing that a page’s own one allows', () => {
    expect(commonPolicy(["default-src 'none'; form-action 'none'", "default-src 'none'; form-action 'self'"])).toBe(
      "default-src 'none'; form-action 'self'",
    );
  });
});

describe('in a browser, under these headers', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  /** A page with everything that the browser refused to do on it. */
  async function opened(url: string) {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|frame|Refused/i.test(message.text())) refused.push(message.text());
    });
    await page.goto(url);
    return { page, refused };
  }

  test('the search finds', async () => {
    const { page, refused } = await opened(`${address}/search/?q=231-р`);
    await page.locator('#search-results a').first().waitFor();
    expect(refused).toEqual([]);
    await page.close();
  });

  test('the version for low vision is kept', async () => {
    const { page, refused } = await opened(`${address}${PAGE}`);
    await page.getByText('Версия для слабовидящих').click();
    await page.locator('#lv-size-150').check();
    const chosen = await page.evaluate(() => document.documentElement.className);
    expect(chosen).not.toBe('');
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.className)).toBe(chosen);
    expect(refused).toEqual([]);
    await page.close();
  });

  test('another site may frame what is meant for it, and nothing else', async () => {
    // On this machine too: a browser lets no site elsewhere frame what stands here.
    const portal = createServer(({ url = '' }, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<iframe src="${address}${url}"></iframe>`);
    });
    await new Promise<void>((done) => portal.listen(0, '127.0.0.1', done));
    const page = await browser.newPage();
    const shown = async (path: string) => {
      await page.goto(`http://localhost:${(portal.address() as AddressInfo).port}${path}`);
      return (await page.frameLocator('iframe').locator('main').count()) === 1;
    };
    expect(await shown(FRAME)).toBe(true);
    expect(await shown(PAGE)).toBe(false);
    await page.close();
    portal.close();
  });
});
