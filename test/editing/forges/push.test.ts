import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ForgeError } from '../../../src/editing/forges/failure.ts';
import { pushDraft } from '../../../src/editing/forges/push.ts';
import { git } from '../../git-folder.ts';
import { folderWith } from '../../temp-folder.ts';
import { commitToDraft, DRAFT, forgeWithDraft, KINDS, TOKEN } from './draft.ts';

async function ready(kind: (typeof KINDS)[number] = 'forgejo') {
  const { repository, stub } = await forgeWithDraft(kind);
  const push = { repository, branch: DRAFT, remote: 'origin', settings: stub.settings, token: TOKEN };
  return { push, repository, stub, head: () => git(stub.bare, ['rev-parse', DRAFT]) };
}

async function failureOf(promise: Promise<unknown>): Promise<ForgeError> {
  const error = await promise.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ForgeError);
  const { detail, message, stack } = error as ForgeError;
  for (const secret of [TOKEN, Buffer.from(`oauth2:${TOKEN}`).toString('base64')]) {
    expect(message + detail + (stack ?? '')).not.toContain(secret);
  }
  expect(message).toMatch(/[а-яё]{4}.*\.$/);
  return error as ForgeError;
}

test.each(KINDS)('the token opens the way to %s over http and stays out of every file', async (kind) => {
  const { head, push, repository } = await ready(kind);
  await pushDraft(push);
  expect(head()).toBe(git(repository, ['rev-parse', DRAFT]));
  const encoded = Buffer.from(TOKEN).toString('base64').slice(4, 14);
  expect(() => git(repository, ['grep', '--no-index', '-rIE', `${TOKEN}|${encoded}`, '--', '.git'])).toThrow();
  expect(readFileSync(join(repository, '.git/config'), 'utf8')).not.toMatch(/extraheader|token|oauth/i);
});

test('no argument of any program holds the token', async () => {
  const { push, repository, stub } = await ready();
  const seen = join(repository, '.git/seen');
  const hook = join(repository, '.git/hooks/pre-push');
  // The hook runs while git talks to the server: it sees the arguments of everything that runs.
  writeFileSync(
    hook,
    `#!/bin/sh\nfor p in /proc/[0-9]*; do tr '\\0' ' ' < $p/cmdline 2>/dev/null; echo; done > '${seen}'\n`,
  );
  chmodSync(hook, 0o755);
  await pushDraft(push);
  const lines = readFileSync(seen, 'utf8');
  expect(lines).toMatch(/git push .*origin/);
  expect(lines).toContain(stub.gitUrl);
  for (const secret of [TOKEN, Buffer.from(`oauth2:${TOKEN}`).toString('base64')]) expect(lines).not.toContain(secret);
});

test('a further commit is pushed, and so is a draft that was rewritten here', async () => {
  const { head, push, repository } = await ready();
  await pushDraft(push);
  commitToDraft(repository, { 'content/z/b.yaml': 'b: 2\n' });
  await pushDraft(push);
  expect(head()).toBe(git(repository, ['rev-parse', DRAFT]));
  git(repository, ['branch', '--force', DRAFT, `${DRAFT}~1`]);
  commitToDraft(repository, { 'content/z/b.yaml': 'b: 3\n' });
  await pushDraft(push);
  await pushDraft(push);
  expect(head()).toBe(git(repository, ['rev-parse', DRAFT]));
});

test('what somebody else sent is never overwritten, even when it was fetched', async () => {
  const { head, push, repository, stub } = await ready();
  await pushDraft(push);
  const other = join(folderWith({}), 'other');
  git(repository, ['clone', '--quiet', '--branch', DRAFT, stub.bare, other]);
  commitToDraft(repository, { 'content/z/b.yaml': 'b: mine\n' });
  git(other, ['checkout', '--quiet', '-b', 'main', 'origin/main']);
  commitToDraft(other, { 'content/z/b.yaml': 'b: theirs\n' });
  git(other, ['push', '--quiet', 'origin', DRAFT]);
  const theirs = head();
  for (const fetched of [false, true]) {
    if (fetched) git(repository, ['fetch', '--quiet', stub.bare, `+refs/heads/*:refs/remotes/origin/*`]);
    const error = await failureOf(pushDraft(push));
    expect(error.kind).toBe('changed');
    expect(error.message).toMatch(/изменён с другого компьютера.*Договоритесь/);
    expect(head()).toBe(theirs);
  }
});

test('the published branch is not pushed', async () => {
  const { push, stub } = await ready();
  const error = await failureOf(pushDraft({ ...push, branch: 'main' }));
  expect(error.message).toContain('только через запрос');
  expect(stub.calls()).toEqual([]);
});

test('the token goes to no other server', async () => {
  const { push, repository } = await ready();
  const { stub: other } = await ready();
  git(repository, ['remote', 'set-url', 'origin', other.gitUrl]);
  const error = await failureOf(pushDraft(push));
  expect(error.kind).toBe('token');
  expect(other.calls().length).toBeGreaterThan(0);
  expect(other.calls().filter(({ headers }) => headers['authorization'] !== undefined)).toEqual([]);
});

test('elsewhere, and without a token, the password that git itself knows is used', async () => {
  const { head, push, repository, stub } = await ready();
  git(repository, ['config', 'credential.helper', `!f() { echo username=x; echo password=${TOKEN}; }; f`]);
  await pushDraft({ ...push, settings: { ...push.settings, url: 'https://git.example' }, token: 'other' });
  expect(head()).toBe(git(repository, ['rev-parse', DRAFT]));
  git(stub.bare, ['branch', '-D', DRAFT]);
  await pushDraft({ ...push, token: undefined });
  expect(head()).toBe(git(repository, ['rev-parse', DRAFT]));
});

test('a redirect is not followed', async () => {
  const { push, stub } = await ready();
  stub.fail('redirect');
  expect((await failureOf(pushDraft(push))).kind).toBe('settings');
  expect(stub.calls()).toHaveLength(1);
});

test('a wrong token asks nobody and stores nothing', async () => {
  const { push, repository } = await ready();
  const asked = join(repository, '.git/asked');
  git(repository, ['config', 'credential.helper', `!touch '${asked}'; true`]);
  const error = await failureOf(pushDraft({ ...push, token: 'wrong' }));
  expect(error.kind).toBe('token');
  expect(git(repository, ['for-each-ref', 'refs/remotes'])).toBe('');
  expect(existsSync(asked)).toBe(false);
});

test.each([
  [403, 'rights'],
  [404, 'missing'],
  [500, 'unavailable'],
  ['hang', 'unavailable'],
] as const)('%s is explained', async (how, kind) => {
  const { push, stub } = await ready();
  stub.fail(how);
  expect((await failureOf(pushDraft(how === 'hang' ? { ...push, timeout: 700 } : push))).kind).toBe(kind);
});

test('a server that refuses the branch by a rule of its own is understood', async () => {
  const { push, stub } = await ready();
  const hook = join(stub.bare, 'hooks/pre-receive');
  writeFileSync(hook, '#!/bin/sh\nexit 1\n');
  chmodSync(hook, 0o755);
  expect((await failureOf(pushDraft(push))).kind).toBe('refused');
});

test('a folder needs no token; one that is not there is named as missing', async () => {
  const { head, push, repository, stub } = await ready();
  await pushDraft({ ...push, remote: stub.bare, token: undefined });
  expect(head()).toBe(git(repository, ['rev-parse', DRAFT]));
  const gone = join(repository, 'nowhere.git');
  expect((await failureOf(pushDraft({ ...push, remote: gone }))).kind).toBe('missing');
});

test('names that git would take for options or programs do nothing', async () => {
  const { push, repository } = await ready();
  const touched = join(repository, 'touched');
  for (const remote of [`--receive-pack=touch ${touched}`, `ext::touch ${touched}`]) {
    await failureOf(pushDraft({ ...push, remote }));
    expect(existsSync(touched)).toBe(false);
  }
  await failureOf(pushDraft({ ...push, branch: '--mirror' }));
  const missing = await failureOf(pushDraft({ ...push, branch: 'cms/none' }));
  expect(missing.message).toContain('Черновика «cms/none» на этом компьютере нет');
});
