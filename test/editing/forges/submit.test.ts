import { expect, test } from 'vitest';
import { submitDraft } from '../../../src/editing/forges/submit.ts';
import { git } from '../../git-folder.ts';
import { commitToDraft, DRAFT, forgeWithDraft, KINDS, TOKEN } from './draft.ts';

async function ready(kind: (typeof KINDS)[number]) {
  const { repository, stub } = await forgeWithDraft(kind);
  const { settings } = stub;
  const text = { title: 'Протокол № 4', body: 'Включается 1 человек.' };
  return {
    submission: { repository, branch: DRAFT, remote: 'origin', settings, token: TOKEN, ...text },
    stub,
    repository,
  };
}

test.each(KINDS)('a draft is sent to %s and its request opened, then both brought up to date', async (kind) => {
  const { repository, stub, submission } = await ready(kind);
  const request = await submitDraft(submission);
  expect(request).toMatchObject({ number: 1, state: 'open', branch: DRAFT });
  commitToDraft(repository, { 'content/z/b.yaml': 'b: 2\n' });
  expect(await submitDraft({ ...submission, title: 'Исправлено' })).toMatchObject({ number: 1, url: request.url });
  expect(stub.requests()).toMatchObject([{ title: 'Исправлено' }]);
  expect(git(stub.bare, ['rev-parse', DRAFT])).toBe(git(repository, ['rev-parse', DRAFT]));
});

test.each(KINDS)('a failure of %s between the push and the request is mended by sending again', async (kind) => {
  const { stub, submission } = await ready(kind);
  stub.fail(500, /^POST \/api/);
  await expect(submitDraft(submission)).rejects.toMatchObject({ kind: 'unavailable' });
  expect(git(stub.bare, ['branch', '--list', DRAFT])).toContain(DRAFT);
  expect(stub.requests()).toEqual([]);
  stub.fail(undefined);
  await submitDraft(submission);
  await submitDraft(submission);
  expect(stub.requests()).toHaveLength(1);
});

test('an answer lost on the way makes no second request', async () => {
  const { stub, submission } = await ready('gitlab');
  const lossy: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init);
    if (init?.method === 'POST') throw new TypeError('fetch failed');
    return answer;
  };
  await expect(submitDraft({ ...submission, connection: { fetch: lossy } })).rejects.toMatchObject({
    kind: 'unavailable',
  });
  expect(await submitDraft(submission)).toMatchObject({ number: 1 });
  expect(stub.requests()).toHaveLength(1);
});

test('after its request was merged a draft gets a new one', async () => {
  const { repository, stub, submission } = await ready('github');
  await submitDraft(submission);
  expect(stub.merge(1)).toBe(true);
  commitToDraft(repository, { 'content/z/c.yaml': 'c: 1\n' });
  expect(await submitDraft(submission)).toMatchObject({ number: 2, state: 'open' });
});

test('without a token nothing is sent', async () => {
  const { stub, submission } = await ready('forgejo');
  await expect(submitDraft({ ...submission, token: undefined })).rejects.toMatchObject({ kind: 'token' });
  expect(stub.calls()).toEqual([]);
});
