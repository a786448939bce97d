import { describe, expect, test, vi } from 'vitest';
import { BASE } from '../checks/municipality.ts';
import { git } from '../git-folder.ts';
import { editing, openForm, PEOPLE, raw, refsOf, repositoryOf } from './form-client.ts';

// Each test starts a server and many a git.
vi.setConfig({ testTimeout: 60_000 });

const repository = () => repositoryOf(BASE);

describe('what the form may ask', () => {
  test('nothing outside its own records, and what it may not is refused in Russian', async () => {
    const folder = repository();
    const { call } = await openForm(await editing(folder));
    const before = refsOf(folder);
    const deep = `{"surname":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const calls: readonly (readonly [string, object])[] = [
      ['persistEntry', { dataFiles: [{ path: '../../etc/passwd', slug: 'x', raw: '{}' }] }],
      ['persistEntry', { dataFiles: [{ path: `${PEOPLE}/../x.json`, slug: 'x', raw: '{}' }] }],
      ['persistEntry', { dataFiles: [{ path: `${PEOPLE}/p-0007.json/../../x`, slug: 'x', raw: '{}' }] }],
      ['persistEntry', { dataFiles: [{ path: `${PEOPLE}/p-0007\0.json`, slug: 'x', raw: '{}' }] }],
      ['persistEntry', { dataFiles: [{ path: 'another-person/p-0001.json', slug: 'p-0001', raw: '{}' }] }],
      ['persistEntry', { dataFiles: [{ path: `${PEOPLE}/p-0007.json`, slug: 'x', raw: '[1]' }] }],
      ['persistEntry', { dataFiles: [{ path: `${PEOPLE}/p-0007.json`, slug: 'x', raw: '{' }] }],
      ['persistEntry', { dataFiles: [{ path: `${PEOPLE}/p-0007.json`, slug: 'x', raw: deep }] }],
      ['persistEntry', { dataFiles: [] }],
      ['persistEntry', { dataFiles: 'x' }],
      ['persistEntry', {}],
      ...[
        '../x.pdf',
        '/etc/x.pdf',
        'zarechny/files/../../x.pdf',
        'zarechny/files/a/../../../x.pdf',
        'zarechny/people/x.yaml',
        'zarechny/files/./x.pdf',
      ].map((path): [string, object] => [
        'persistEntry',
        {
          dataFiles: [{ path: `${PEOPLE}/p-0009.json`, slug: 'x', raw: '{"basis":"none"}' }],
          assets: [{ path, content: '', encoding: 'base64' }],
        },
      ]),
      ['getEntry', { path: '/etc/passwd' }],
      ['getEntry', { path: 'zarechny-person/..' }],
      ['getMediaFile', { path: '../../../etc/passwd' }],
      ['getMediaFile', { path: 'zarechny/people/p-0007.yaml' }],
      ['entriesByFolder', { folder: '../..' }],
      ['entriesByFolder', { folder: 'another-person' }],
      ['publishUnpublishedEntry', { collection: 'main', slug: 'x' }],
      ['updateUnpublishedEntryStatus', { collection: PEOPLE, slug: 'p-0007', newStatus: '--force' }],
      ['deleteUnpublishedEntry', { collection: '../heads', slug: 'main' }],
      ['toString', {}],
      ['__proto__', {}],
      ['persistMedia', { asset: {} }],
      ['addNote', {}],
    ];
    for (const [action, params] of calls) {
      const { body, status } = await call(action, params);
      const what = `${action} ${JSON.stringify(params)}: ${status}`;
      expect(what).toMatch(/: 4\d\d$/);
      expect((body as { error: string }).error, what).toMatch(/[а-яё]{4}/);
      expect(refsOf(folder), what).toBe(before);
    }
    expect(git(folder, ['status', '--porcelain'])).toBe('');
  });

  test('fields of no record are refused by their name, whatever they are called', async () => {
    const { save } = await openForm(await editing(repository()));
    const raw = JSON.parse('{"basis":"none","__proto__":{"x":"1"},"constructor":"x"}') as object;
    expect((await save(PEOPLE, 'p-0009', raw)).status).toBe(422);
  });

  test('too much, and what is no JSON, is not read', async () => {
    const address = await editing(repository());
    const { config, cookie, origin } = await openForm(address);
    const post = (body: string, type: string) =>
      raw(address, `/api/${config.page}`, { method: 'POST', body, headers: { cookie, origin, 'content-type': type } });
    expect((await post('{"action":"info"}', 'text/plain')).status).toBe(415);
    expect((await post('x', 'application/json')).status).toBe(400);
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    expect((await post(`{"action":"info","params":${deep}}`, 'application/json')).status).toBe(400);
    expect((await post(`"${'x'.repeat(25 * 1024 * 1024)}"`, 'application/json')).status).toBe(413);
  });
});
