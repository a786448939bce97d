import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { BuildSite } from '../../src/editing/preview.ts';
import { BASE } from '../checks/municipality.ts';
import { editing, newSitting, openForm, repositoryOf, SITTINGS } from './form-client.ts';

vi.setConfig({ testTimeout: 60_000 });

const KEY = { collection: SITTINGS, slug: '2026-03' };
const START = `/preview/${SITTINGS}/2026-03/`;

/** Builds a site of one page that shows the place of the sitting. */
const build: BuildSite = ({ basePath, content, out }) => {
  const page = join(out, 'zarechny/protocols/2026-03');
  mkdirSync(page, { recursive: true });
  const protocol = readFileSync(join(content, 'zarechny/protocols/2026/2026-03.mdx'), 'utf8');
  writeFileSync(join(page, 'index.html'), `${basePath} ${/place: (.*)/.exec(protocol)?.[1] ?? ''}`);
  return Promise.resolve({ built: true, findings: [] });
};

async function drafted(builder: BuildSite) {
  const form = await openForm(await editing(repositoryOf(BASE), { build: builder }));
  await form.save(SITTINGS, KEY.slug, newSitting({ place: 'зал' }));
  const get = async (path: string) => {
    const response = await fetch(form.origin + path, { headers: { cookie: form.cookie }, redirect: 'manual' });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  const ready = async (path: string) => {
    for (;;) {
      const page = await get(path);
      if (!page.text.includes('Страница готовится')) return page;
      expect(page.text).toContain('http-equiv="refresh"');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { ...form, get, ready };
}

test('the address of a draft leads to the page of its record', async () => {
  const { call, get, origin } = await drafted(build);
  const page = `${START}zarechny/protocols/2026-03/`;
  expect((await call('getDeployPreview', KEY)).body).toEqual({ url: origin + page, status: 'SUCCESS' });
  const short = await get(START.slice(0, -1));
  expect([short.status, short.headers.get('location')]).toEqual([303, page]);
});

test('the page is built when it is asked for, and again once the draft has changed', async () => {
  let builds = 0;
  const { get, open, ready, save } = await drafted((options) => {
    builds += 1;
    return build(options);
  });
  const page = `${START}zarechny/protocols/2026-03/`;
  expect((await get(page)).text).toContain('Страница готовится');
  const built = await ready(page);
  expect([built.status, built.text]).toEqual([200, `${START} зал`]);
  expect(built.headers.get('content-security-policy')).not.toContain('script-src');
  await ready(page);
  expect(builds).toBe(1);
  await save(SITTINGS, KEY.slug, { ...(await open(SITTINGS, KEY.slug)), place: 'дом' });
  expect((await ready(page)).text).toBe(`${START} дом`);
  expect(builds).toBe(2);
});

test('nothing but what was built is served', async () => {
  const { ready } = await drafted(build);
  await ready(START);
  for (const path of [
    '../../../../etc/passwd',
    '%2e%2e/%2e%2e/package.json',
    'zarechny/protocols/2026-03',
    '%00',
    '%E0%A4%A',
    '/etc/passwd',
  ]) {
    expect([path, (await ready(START + path)).status]).toEqual([path, 404]);
  }
});

test('what cannot be built says why, without a way into the page for what it quotes', async () => {
  const message = 'не вышло <script>alert(1)</script>';
  const finding = {
    rule: 'X2',
    level: 'error',
    clause: '',
    file: 'a.yaml',
    line: 1,
    column: 1,
    key: '',
    message,
  } as const;
  const { ready } = await drafted(() => Promise.resolve({ built: false, findings: [finding] }));
  const { text } = await ready(START);
  expect(text).toContain('Раздел с этим черновиком собрать нельзя');
  expect(text).toContain('a.yaml, строка 1: не вышло &lt;script&gt;');
  expect(text).not.toContain('<script>');
});

test('a record that has no page yet leads to its section', async () => {
  const { get, ready } = await drafted(({ out }) => {
    mkdirSync(join(out, 'zarechny'), { recursive: true });
    writeFileSync(join(out, 'zarechny/index.html'), 'раздел');
    return Promise.resolve({ built: true, findings: [] });
  });
  expect((await ready(`${START}zarechny/`)).text).toBe('раздел');
  const page = await get(`${START}zarechny/protocols/2026-03/`);
  expect([page.status, page.headers.get('location')]).toEqual([303, `${START}zarechny/`]);
  expect((await get(`${START}zarechny/protocols/2026-04/`)).status).toBe(404);
});

test('a build that breaks off is told in Russian, and the next one is not held up by it', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => {
    told.mockRestore();
  });
  let broken = true;
  const { open, ready, save } = await drafted((options) =>
    broken ? Promise.reject(new Error('ENOSPC: no space left')) : build(options),
  );
  const { text } = await ready(START);
  expect(text).toContain('Ошибка программы, а не записи');
  expect(text).not.toMatch(/Error|ENOSPC/);
  expect(told).toHaveBeenCalledOnce();
  broken = false;
  await save(SITTINGS, KEY.slug, { ...(await open(SITTINGS, KEY.slug)), place: 'дом' });
  expect((await ready(`${START}zarechny/protocols/2026-03/`)).text).toBe(`${START} дом`);
});

test('the folders of a build are gone when the form is closed', async () => {
  const { startEditing } = await import('../../src/editing/edit-server.ts');
  const outs: string[] = [];
  const repository = repositoryOf(BASE);
  const record: BuildSite = (options) => {
    outs.push(options.out, options.content);
    return build(options);
  };
  const server = await startEditing({
    content: join(repository, 'content'),
    port: 0,
    build: record,
    today: '2026-11-21',
  });
  const { cookie, origin, save } = await openForm(server.address);
  await save(SITTINGS, KEY.slug, newSitting());
  await (await fetch(`${origin}${START}`, { headers: { cookie } })).text();
  await server.close();
  expect(outs).toHaveLength(2);
  expect(outs.filter((path) => existsSync(path))).toEqual([]);
});
