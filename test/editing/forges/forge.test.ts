import { describe, expect, test } from 'vitest';
import { ForgeError } from '../../../src/editing/forges/failure.ts';
import { openForge } from '../../../src/editing/forges/forge.ts';
import { git } from '../../git-folder.ts';
import { DRAFT, forgeWithDraft, KINDS, TOKEN } from './draft.ts';
import type { Failing } from './stub-forge.ts';

const TEXT = { title: 'Протокол № 4', body: 'Включается 1 человек.' };
const MARKER = '<!-- reserve -->';

/** A forge with the draft pushed. */
async function opened(kind: (typeof KINDS)[number], timeout = 9_000) {
  const { repository, stub } = await forgeWithDraft(kind);
  git(repository, ['push', '--quiet', stub.bare, DRAFT]);
  return { stub, forge: openForge(stub.settings, TOKEN, { timeout }) };
}

async function failureOf(promise: Promise<unknown>): Promise<ForgeError> {
  const error = await promise.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ForgeError);
  return error as ForgeError;
}

describe.each(KINDS)('%s', (kind) => {
  const page = { github: 'pull', gitlab: '-/merge_requests', forgejo: 'pulls' }[kind];

  test('opens a request and finds it', async () => {
    const { forge, stub } = await opened(kind);
    expect(await forge.findRequest(DRAFT)).toBeUndefined();
    const request = await forge.openRequest({ branch: DRAFT, ...TEXT });
    const url = `${stub.url}/admin/reserve/${page}/1`;
    expect(request).toEqual({ number: 1, url, state: 'open', title: TEXT.title, branch: DRAFT });
    expect(await forge.findRequest(DRAFT)).toEqual(request);
    expect(stub.requests()).toMatchObject([{ branch: DRAFT, base: 'main', ...TEXT }]);
    expect(forge.webUrl).toBe(`${stub.url}/admin/reserve`);
  });

  test('gives an open request the new text instead of a second one', async () => {
    const { forge, stub } = await opened(kind);
    await forge.openRequest({ branch: DRAFT, ...TEXT });
    const again = await forge.openRequest({ branch: DRAFT, title: 'Иначе', body: 'Другое.' });
    expect(again).toMatchObject({ number: 1, title: 'Иначе', state: 'open' });
    expect(stub.requests()).toMatchObject([{ title: 'Иначе', body: 'Другое.' }]);
  });

  test('changes the text of a request and cuts one that is too long', async () => {
    const { forge, stub } = await opened(kind);
    await forge.openRequest({ branch: DRAFT, ...TEXT });
    const changed = await forge.updateRequest(1, { title: 'Новое', body: 'я'.repeat(70_000) });
    expect(changed).toMatchObject({ number: 1, title: 'Новое' });
    expect(stub.requests()[0]!.body).toMatch(/^я{60000}\n\n… Текст сокращён/);
  });

  test('closes and merges', async () => {
    const { forge, stub } = await opened(kind);
    await forge.openRequest({ branch: DRAFT, ...TEXT });
    expect(await forge.close(1)).toMatchObject({ number: 1, state: 'closed' });
    expect(await forge.findRequest(DRAFT)).toMatchObject({ number: 1, state: 'closed' });
    const second = await forge.openRequest({ branch: DRAFT, ...TEXT });
    await forge.merge(second.number);
    expect(git(stub.bare, ['show', 'main:content/z/b.yaml'])).toBe('b: 1');
    git(stub.bare, ['branch', '--quiet', '-D', DRAFT]);
    expect(await forge.findRequest(DRAFT)).toMatchObject({ number: 2, state: 'merged', branch: DRAFT });
    expect((await failureOf(forge.merge(2))).kind).toBe('refused');
  });

  test('prefers the open request, then the newest, and takes none of strangers or for another branch', async () => {
    const { forge, stub } = await opened(kind);
    stub.add({ branch: DRAFT, fork: true });
    stub.add({ branch: DRAFT, base: 'archive' });
    expect(await forge.findRequest(DRAFT)).toBeUndefined();
    stub.add({ branch: DRAFT, state: 'closed' });
    stub.add({ branch: DRAFT, state: 'merged' });
    expect(await forge.findRequest(DRAFT)).toMatchObject({ number: 4, state: 'merged' });
    stub.add({ branch: DRAFT });
    for (let count = 0; count < 120; count += 1) stub.add({ branch: 'cms/other', state: 'closed' });
    expect(await forge.findRequest(DRAFT)).toMatchObject({ number: 5, state: 'open' });
  });

  test('keeps one comment, leaving those of others alone', async () => {
    const { forge, stub } = await opened(kind);
    await forge.openRequest({ branch: DRAFT, ...TEXT });
    stub.addComment(1, 'stranger', `${MARKER}\nчужое`);
    for (let count = 0; count < 110; count += 1) stub.addComment(1, 'stranger', 'разговор');
    await forge.comment(1, MARKER, 'первое');
    await forge.comment(1, MARKER, 'второе');
    const marked = stub.comments().filter(({ body }) => body.startsWith(MARKER));
    expect(marked.map(({ author, body }) => `${author}: ${body}`)).toEqual([
      `stranger: ${MARKER}\nчужое`,
      `secretary: ${MARKER}\nвторое`,
    ]);
  });

  test('shows the token in the header alone', async () => {
    const { forge, stub } = await opened(kind);
    await forge.openRequest({ branch: DRAFT, ...TEXT });
    await forge.findRequest(DRAFT);
    const name = kind === 'gitlab' ? 'private-token' : 'authorization';
    const value = { github: `Bearer ${TOKEN}`, gitlab: TOKEN, forgejo: `token ${TOKEN}` }[kind];
    for (const { body, headers, path } of stub.calls()) {
      expect(headers[name]).toBe(value);
      expect(path + body + JSON.stringify({ ...headers, [name]: '' })).not.toContain(TOKEN);
    }
  });

  test.each<[Failing, string, RegExp]>([
    [401, 'token', /не принял токен.*Черновик сохранён.*выпустить новый токен/],
    [403, 'rights', /не разрешил.*дать токену права/],
    ['busy', 'unavailable', /не отвечает/],
    [404, 'missing', /нет хранилища «admin\/reserve».*Проверьте имя/],
    [409, 'refused', /отклонил.*есть ли в черновике изменения/],
    [422, 'refused', /отклонил/],
    [429, 'unavailable', /не отвечает/],
    [500, 'unavailable', /не отвечает.*Черновик сохранён.*ещё раз позже/],
    [503, 'unavailable', /не отвечает/],
    ['hang', 'unavailable', /не отвечает/],
    ['redirect', 'settings', /не тот сервер.*Проверьте адрес/],
    ['html', 'settings', /не тот сервер/],
  ])('explains %s in Russian and without the token', async (how, expected, words) => {
    const { forge, stub } = await opened(kind, how === 'hang' ? 300 : undefined);
    stub.fail(how);
    const find = () => forge.findRequest(DRAFT);
    const open = () => forge.openRequest({ branch: DRAFT, ...TEXT });
    for (const call of [find, open, () => forge.close(1)]) {
      const { detail, kind: found, message, stack } = await failureOf(call());
      expect(found).toBe(expected);
      expect(message).toMatch(words);
      expect(message + detail + (stack ?? '')).not.toContain(TOKEN);
    }
    if (how === 500) expect((await failureOf(forge.close(1))).detail).toMatch(/^500 .*\*\*\*/);
  });
});

test('a server that is not there does not answer', async () => {
  const settings = { kind: 'github', url: 'http://127.0.0.1:9', repository: 'a/b', branch: 'main' } as const;
  const error = await failureOf(openForge(settings, TOKEN).findRequest(DRAFT));
  expect(error.kind).toBe('unavailable');
  expect(error.message).toContain('127.0.0.1:9');
});

test('the public GitHub has its interface at a host of its own, below no path', async () => {
  const asked: string[] = [];
  const settings = { kind: 'github', url: 'https://github.com/', repository: 'a/b', branch: 'main' } as const;
  const forge = openForge(settings, TOKEN, {
    fetch: (address) => {
      asked.push(address instanceof Request ? address.url : address.toString());
      return Promise.resolve(new Response('[]'));
    },
  });
  await forge.findRequest(DRAFT);
  expect(asked).toEqual([
    'https://api.github.com/repos/a/b/pulls?head=a%3Acms%2Fprotocols%2F2026-04&base=main&state=all&per_page=100&page=1',
  ]);
  expect(forge.webUrl).toBe('https://github.com/a/b');
});

test.each([
  [undefined, /Токен не задан.*RESERVE_TOKEN/],
  ['', /Токен не задан/],
  ['tok\nen', /посторонние знаки/],
  ['токен', /посторонние знаки/],
])('without a usable token (%j) nothing is opened', (token, words) => {
  const settings = { kind: 'github', url: 'https://git.example', repository: 'a/b', branch: 'main' } as const;
  expect(() => openForge(settings, token)).toThrow(words);
});
