import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Publication } from '../../src/editing/publication.ts';
import { Refusal } from '../../src/editing/repository.ts';
import { BASE } from '../checks/municipality.ts';
import { git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';
import { editing, newSitting, openForm, refsOf, repositoryOf, SITTINGS } from './form-client.ts';

// Each test starts a server and many a git.
vi.setConfig({ testTimeout: 60_000 });

const KEY = { collection: SITTINGS, slug: '2026-03' };
const BRANCH = `cms/${SITTINGS}/2026-03`;

/** A forge as the editor sees it, over a bare repository: it takes branches and accepts requests, or says no. */
function forge(repository: string) {
  const bare = join(folderWith({}), 'forge.git');
  git(repository, ['clone', '--quiet', '--bare', '.', bare]);
  git(repository, ['remote', 'add', 'origin', bare]);
  const said: string[] = [];
  const state = { refuses: '', waits: false };
  const publication: Publication = {
    fetch: () => {
      git(repository, ['fetch', '--quiet', 'origin', 'main']);
      return Promise.resolve(git(repository, ['rev-parse', 'FETCH_HEAD']));
    },
    submit: ({ branch, tip }, summary) => {
      if (state.refuses !== '') throw new Refusal(state.refuses);
      git(repository, ['push', '--quiet', '--force', 'origin', `${tip}:refs/heads/${branch}`]);
      said.push(summary);
      return Promise.resolve({ url: 'https://forge.example/requests/1' });
    },
    merge: ({ branch }) => {
      if (state.refuses !== '') throw new Refusal(state.refuses);
      if (state.waits) return Promise.resolve();
      const tree = git(bare, ['merge-tree', '--write-tree', 'main', branch]);
      const env = { GIT_DIR: bare };
      git(bare, [
        'update-ref',
        'refs/heads/main',
        git(bare, ['commit-tree', tree, '-p', 'main', '-m', 'Запрос 1'], env),
      ]);
      return Promise.resolve();
    },
  };
  return { bare, publication, said, state };
}

async function withForge() {
  const repository = repositoryOf(BASE);
  const hosted = forge(repository);
  const describe = (before: string, after: string) => {
    const file = 'zarechny/protocols/2026/2026-03.mdx';
    return Promise.resolve(`Протокол: было ${existsSync(join(before, file))}, стало ${existsSync(join(after, file))}`);
  };
  const address = await editing(repository, { publication: hosted.publication, describe });
  const form = await openForm(address);
  await form.save(SITTINGS, KEY.slug, newSitting());
  return { repository, ...hosted, ...form };
}

describe('with a forge', () => {
  test('«На проверке» sends the draft with a summary and returns the address of the request', async () => {
    const { bare, call, config, repository, said } = await withForge();
    expect(config.forge).toBe(true);
    const { body } = await call('updateUnpublishedEntryStatus', { ...KEY, newStatus: 'pending_review' });
    expect(body).toMatchObject({ request: 'https://forge.example/requests/1' });
    expect(said).toEqual(['Протокол: было false, стало true']);
    expect(git(bare, ['rev-parse', BRANCH])).toBe(git(repository, ['rev-parse', BRANCH]));
  });

  test('a request that is looked at follows what is saved', async () => {
    const { bare, call, open, repository, save, state } = await withForge();
    await call('updateUnpublishedEntryStatus', { ...KEY, newStatus: 'pending_review' });
    const opened = await open(SITTINGS, KEY.slug);
    const unsent = ({ body }: { body: unknown }) =>
      (body as { notices: { message: string }[] }).notices
        .map(({ message }) => message)
        .filter((message) => message.includes('не обновлён'));
    expect(unsent(await save(SITTINGS, KEY.slug, { ...opened, place: 'зал' }))).toEqual([]);
    expect(git(bare, ['rev-parse', BRANCH])).toBe(git(repository, ['rev-parse', BRANCH]));
    state.refuses = 'Нет связи.';
    expect(unsent(await save(SITTINGS, KEY.slug, { ...opened, place: 'дом' }))).toEqual([
      'Сохранено на этом компьютере, но запрос на публикацию не обновлён: Нет связи. Отправьте черновик на проверку ещё раз.',
    ]);
    expect(git(repository, ['show', `${BRANCH}:content/zarechny/protocols/2026/2026-03.mdx`])).toContain('place: дом');
  });

  test('a draft that could not be sent stays a draft', async () => {
    const { call, repository, state } = await withForge();
    const before = refsOf(repository);
    state.refuses = 'Ключ не подходит.';
    const answer = await call('updateUnpublishedEntryStatus', { ...KEY, newStatus: 'pending_review' });
    expect(answer).toEqual({ status: 422, body: { error: 'Ключ не подходит.' } });
    expect(refsOf(repository)).toBe(before);
  });

  test('publishing is decided there, and the records here follow', async () => {
    const { bare, call, repository, state } = await withForge();
    const before = refsOf(repository);
    state.refuses = 'Проверки на сервере ещё не прошли.';
    expect(await call('publishUnpublishedEntry', KEY)).toMatchObject({ status: 422, body: { error: state.refuses } });
    expect(refsOf(repository)).toBe(before);
    state.refuses = '';
    state.waits = true;
    const branches = git(repository, ['for-each-ref', 'refs/heads']);
    const { body, status } = await call('publishUnpublishedEntry', KEY);
    expect([status, JSON.stringify(body)]).toEqual([409, expect.stringContaining('ещё не опубликовал') as string]);
    expect(git(repository, ['for-each-ref', 'refs/heads'])).toBe(branches);
    state.waits = false;
    expect(await call('publishUnpublishedEntry', KEY)).toMatchObject({ status: 200 });
    expect(git(repository, ['rev-parse', 'main'])).toBe(git(bare, ['rev-parse', 'main']));
    expect(readFileSync(join(repository, 'content/zarechny/people/p-0009.yaml'), 'utf8')).toContain('Ясень');
    expect(git(repository, ['status', '--porcelain'])).toBe('');
    expect(git(repository, ['branch', '--list', 'cms/*'])).toBe('');
  });
});

test('without a forge a status is only a status', async () => {
  const repository = repositoryOf(BASE);
  const { call, config, save } = await openForm(await editing(repository));
  await save(SITTINGS, KEY.slug, newSitting());
  expect(config.forge).toBe(false);
  const { body } = await call('updateUnpublishedEntryStatus', { ...KEY, newStatus: 'pending_review' });
  expect(body).toEqual({ message: 'Состояние изменено.' });
  expect((await call('unpublishedEntry', KEY)).body).toMatchObject({ status: 'pending_review' });
});
