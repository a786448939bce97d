import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { BASE } from '../checks/municipality.ts';
import { commitAll } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';
import { startEditing } from '../../src/editing/edit-server.ts';
import { editing, newSitting, openForm, PEOPLE, raw, refsOf, repositoryOf, SITTINGS, TODAY } from './form-client.ts';

// Each test starts a server and many a git.
vi.setConfig({ testTimeout: 60_000 });

const repository = () => repositoryOf(BASE);

describe('who is let in', () => {
  test('a page of this server in the browser that opened the printed address, and nobody else', async () => {
    const address = await editing(repository());
    const { config, cookie, origin } = await openForm(address);
    const host = new URL(address).host;
    const post = (headers: Record<string, string>) =>
      raw(address, `/api/${config.page}`, {
        method: 'POST',
        body: '{"action":"info"}',
        headers: { 'content-type': 'application/json', ...headers },
      });
    expect((await post({ cookie, origin })).status).toBe(200);
    for (const headers of [
      { origin },
      { cookie: cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), origin },
      { cookie },
      { cookie, origin: 'https://chuzhoy.example' },
      { cookie, origin: 'null' },
      { cookie, origin: origin.replace('127.0.0.1', 'localhost') },
      { cookie, origin, host: host.replace('127.0.0.1', 'rezerv.example') },
      { cookie, origin, 'sec-fetch-site': 'cross-site' },
      { cookie, origin, 'sec-fetch-site': 'same-site' },
    ]) {
      const { status, text } = await post(headers);
      expect([status, JSON.stringify(headers)]).toEqual([403, JSON.stringify(headers)]);
      expect(text).toContain('Откройте форму по адресу');
    }
    expect((await raw(address, '/zarechny/config.json')).status).toBe(403);
    expect((await raw(address, '/zarechny/config.json', { headers: { cookie, host: 'rezerv.example' } })).status).toBe(
      403,
    );
    expect((await raw(address, '/?k=no')).status).toBe(403);
  });

  test('a page of another run, or with a token of no page, changes nothing', async () => {
    const address = await editing(repository());
    const { cookie, origin } = await openForm(address);
    const headers = { cookie, origin, 'content-type': 'application/json' };
    expect((await raw(address, '/api/nobody', { method: 'POST', body: '{"action":"info"}', headers })).status).toBe(
      403,
    );
    expect((await raw(address, '/api/nobody/check', { method: 'POST', body: '{}', headers })).status).toBe(403);
  });

  test('only on this machine, at a port that is free', async () => {
    const folder = repository();
    const address = await editing(folder);
    const { hostname, port } = new URL(address);
    expect(hostname).toBe('127.0.0.1');
    const second = startEditing({ content: `${folder}/content`, port: Number(port), today: TODAY });
    await expect(second).rejects.toThrow(`Порт ${port} занят другой программой`);
  });
});

describe('what is served', () => {
  test('only what is in the lists, however a path is written', async () => {
    const address = await editing(repository());
    const { cookie } = await openForm(address);
    for (const path of [
      '/vendor/../package.json',
      '/vendor/%2e%2e/package.json',
      '/vendor/..%2fpackage.json',
      '/vendor/..%5cpackage.json',
      '/vendor//etc/passwd',
      '/vendor/%2Fetc%2Fpasswd',
      '/vendor/',
      '/vendor/decap-cms.js%00',
      '/vendor/decap-cms.js.map',
      '/zarechny/../../package.json',
      '/zarechny/%2e%2e/%2e%2e/package.json',
      '/zarechny/people/p-0007.yaml',
      '/content/zarechny/people/p-0007.yaml',
      '/.git/config',
      '/preview/zarechny-sitting/../../x/',
      '/preview/zarechny-sitting/%2e%2e/',
      '/preview/x/y/',
      '/nobody/',
      '/api/x',
      '//',
      '//%zz/',
      '//zarechny:x/',
    ]) {
      const { status, text } = await raw(address, path, { headers: { cookie } });
      expect([path, status]).toEqual([path, 404]);
      expect(text).not.toMatch(/root:|dependencies|surname|repositoryformat/);
    }
  });

  test('the form under rules that let nothing out of the machine', async () => {
    const address = await editing(repository());
    const { cookie } = await openForm(address);
    const home = await raw(address, '/', { headers: { cookie } });
    expect([home.status, home.headers['location']]).toEqual([303, '/zarechny/']);
    const { headers, status, text } = await raw(address, '/zarechny/', { headers: { cookie } });
    expect(status).toBe(200);
    expect(text).toContain('<html lang="ru">');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self' 'unsafe-eval';/);
    expect(headers['content-security-policy']).not.toMatch(/https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    const decap = await raw(address, '/vendor/decap-cms.js', { headers: { cookie } });
    expect([decap.status, decap.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  test('several municipalities, or the one that was named', async () => {
    const folder = repositoryOf(`${BASE}/../../b-district/content`);
    const all = await openForm(await editing(folder), 'troebrodskoe');
    const cookie = { cookie: all.cookie };
    const { text } = await raw(all.origin, '/', { headers: cookie });
    expect(text.match(/<a href="\/[a-z-]+\/">/g)!.length).toBeGreaterThan(3);
    const one = await openForm(await editing(folder, { municipality: 'troebrodskoe' }), 'troebrodskoe');
    expect((await raw(one.origin, '/', { headers: { cookie: one.cookie } })).headers['location']).toBe(
      '/troebrodskoe/',
    );
    expect((await raw(one.origin, '/vysokogrivskoe/', { headers: { cookie: one.cookie } })).status).toBe(404);
  });
});

test('links in the repository are followed neither in reading nor in writing', async () => {
  const folder = repository();
  const outside = folderWith({ 'secret.yaml': 'surname: Чужой\n' });
  symlinkSync(join(outside, 'secret.yaml'), join(folder, 'content/zarechny/people/p-0099.yaml'));
  symlinkSync(outside, join(folder, 'content/zarechny/files'));
  commitAll(folder);
  const before = refsOf(folder);
  const { call } = await openForm(await editing(folder));
  expect(await call('getEntry', { path: `${PEOPLE}/p-0099.json` })).toMatchObject({ status: 404 });
  expect(await call('getMedia', { mediaFolder: 'files' })).toEqual({ status: 200, body: [] });
  for (const name of ['secret.yaml', 'new.pdf']) {
    const asset = { path: `zarechny/files/${name}`, content: 'eA==', encoding: 'base64' };
    const file = { path: `${SITTINGS}/2026-03.json`, slug: '2026-03', raw: JSON.stringify(newSitting()) };
    expect(await call('persistEntry', { dataFiles: [file], assets: [asset] })).toMatchObject({ status: 422 });
  }
  expect(refsOf(folder)).toBe(before);
  const onLink = { path: `${PEOPLE}/p-0099.json`, slug: 'p-0099', raw: '{"basis":"none"}' };
  expect(await call('persistEntry', { dataFiles: [onLink] })).toMatchObject({ status: 200 });
  expect(readdirSync(outside)).toEqual(['secret.yaml']);
  expect(readFileSync(join(outside, 'secret.yaml'), 'utf8')).toBe('surname: Чужой\n');
});

test('a municipality that is not there is refused with those that are', async () => {
  const started = startEditing({ content: `${repository()}/content`, port: 0, municipality: 'zarechnyj' });
  await expect(started).rejects.toThrow('Есть: zarechny.');
});

test('a folder that is in no repository is refused with what to do', async () => {
  await expect(startEditing({ content: folderWith({ 'x.txt': '' }), port: 0 })).rejects.toThrow('git init');
});
