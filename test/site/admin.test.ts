import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/records/load.ts';
import { canLogIn, writeAdmin } from '../../src/site/admin.ts';
import { serveSite } from '../../src/site/serve.ts';
import { openBrowser } from './browser.ts';
import { filesOf } from './output.ts';

const forge = {
  kind: 'forgejo',
  url: 'https://git.tikhorechensk.example',
  repository: 'okrug/zapisi',
  branch: 'main',
  appId: 'f3b1c0de-0000-4000-8000-000000000000',
} as const;
const folder = mkdtempSync(join(tmpdir(), 'reserve-admin-'));
const { corpus } = loadCorpus('content');
let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  writeAdmin(corpus, folder, { forge, folder: 'content' });
  site = await serveSite(folder, 4389);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

const configOf = (id: string) =>
  JSON.parse(readFileSync(join(folder, 'admin', id, 'config.json'), 'utf8')) as {
    config: { backend: Record<string, string>; collections: { name: string; folder?: string }[] };
  };

test('holds no record and nobody’s name', () => {
  const names = corpus.list('person').flatMap(({ data }) => (data.surname === undefined ? [] : [data.surname]));
  const own = filesOf(join(folder, 'admin')).filter((file) => !file.includes('vendor'));
  expect(own.length).toBeGreaterThan(8);
  for (const file of own) {
    const text = readFileSync(join(folder, 'admin', file), 'utf8');
    expect(
      names.filter((name) => text.includes(name)),
      file,
    ).toEqual([]);
  }
});

test('works on the files of the repository, through the forge', () => {
  const { backend, collections } = configOf('tikhorechensk').config;
  expect(backend).toEqual({
    name: 'forgejo',
    repo: 'okrug/zapisi',
    branch: 'main',
    api_root: 'https://git.tikhorechensk.example/api/v1',
    app_id: forge.appId,
  });
  const protocols = collections.find(({ name }) => name === 'protocol');
  expect(protocols?.folder).toBe('content/tikhorechensk/protocols');
  expect(collections.some(({ name }) => name.endsWith('sitting'))).toBe(false);
});

test('keeps out of search engines and asks the forge alone', () => {
  const page = readFileSync(join(folder, 'admin/tikhorechensk/index.html'), 'utf8');
  expect(page).toContain('noindex');
  expect(page).toContain("connect-src 'self' blob: https://git.tikhorechensk.example;");
  expect(existsSync(join(folder, 'admin/vendor/decap-cms.js.LICENSE.txt'))).toBe(true);
});

describe('in the browser', () => {
  test.each(['github', 'gitlab', 'forgejo'] as const)(
    'the form of %s opens in Russian and waits for a login',
    async (kind) => {
      const options = { ...forge, kind, loginUrl: 'https://login.tikhorechensk.example' };
      writeAdmin(corpus, folder, { forge: options, folder: 'content' });
      const page = await browser.newPage();
      const outside: string[] = [];
      const problems: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(site.address).origin)) outside.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await page.goto(new URL('/admin/', site.address).href);
      await page.getByRole('link', { name: 'Тихореченский муниципальный округ' }).click();
      const button = page.getByRole('button', { name: /^Войти через/ });
      await button.waitFor();
      expect(problems).toEqual([]);
      expect(outside.filter((address) => !/^(data|blob):/.test(address))).toEqual([]);
      await page.close();
    },
  );
});

test.each([
  [{ ...forge }, true],
  [{ ...forge, appId: undefined }, false],
  [{ ...forge, kind: 'github' }, false],
  [{ ...forge, kind: 'github', loginUrl: 'https://login.example/' }, true],
])('%j can log in: %s', (settings, can) => {
  expect(canLogIn(settings as Parameters<typeof canLogIn>[0])).toBe(can);
});
