import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { changesOf, deleteDraft, findDraft, listDrafts, saveDraft, setStatus } from '../../src/editing/drafts.ts';
import { openRepository } from '../../src/editing/repository.ts';
import { BASE } from '../checks/municipality.ts';
import { git } from '../git-folder.ts';
import { repositoryOf } from './form-client.ts';

vi.setConfig({ testTimeout: 60_000 });

const key = { collection: 'zarechny-person', slug: 'p-0009' };
const FILE = 'zarechny/people/p-0009.yaml';
const saying = (text: string) => new Map([[FILE, Buffer.from(text)]]);

async function repository() {
  const folder = repositoryOf(BASE);
  return { folder, opened: await openRepository(join(folder, 'content')) };
}

test('of two that save at once from the same state one succeeds and the other is told; nothing is mixed', async () => {
  const { folder, opened } = await repository();
  for (const expected of [undefined, 'the draft']) {
    const draft = expected === undefined ? undefined : await findDraft(opened, key);
    const save = (text: string) => saveDraft(opened, { key, expected: draft, changes: saying(text), message: 'Лицо' });
    const outcomes = await Promise.allSettled([save('one: 1\n'), save('two: 2\n')]);
    const lost = outcomes.filter((one) => one.status === 'rejected');
    expect(lost.map(({ reason }) => (reason as Error).message)).toEqual([
      expect.stringContaining('изменили в другом окне'),
    ]);
    const won = outcomes[0].status === 'fulfilled' ? 'one: 1' : 'two: 2';
    expect(git(folder, ['show', `cms/zarechny-person/p-0009:content/${FILE}`])).toBe(won);
  }
});

test('bytes are kept as they are, whatever git would make of line ends', async () => {
  const { folder, opened } = await repository();
  git(folder, ['config', 'core.autocrlf', 'true']);
  const tip = await saveDraft(opened, { key, expected: undefined, changes: saying('a: б\r\n\n'), message: 'Лицо' });
  expect((await changesOf(opened, tip)).get(FILE)).toEqual(Buffer.from('a: б\r\n\n'));
});

test('the status goes with the draft, in one step, and outlives further saving', async () => {
  const { folder, opened } = await repository();
  await saveDraft(opened, { key, expected: undefined, changes: saying('a: 1\n'), message: 'Лицо' });
  await setStatus(opened, (await findDraft(opened, key))!, 'pending_review');
  await saveDraft(opened, { key, expected: await findDraft(opened, key), changes: saying('a: 2\n'), message: 'Лицо' });
  expect(await listDrafts(opened)).toMatchObject([{ ...key, status: 'pending_review', author: 'Секретарь' }]);
  const copy = join(folder, 'copy');
  git(folder, ['clone', '--quiet', '--branch', 'cms/zarechny-person/p-0009', '.', copy]);
  expect(await listDrafts(await openRepository(join(copy, 'content'), 'cms/zarechny-person/p-0009'))).toMatchObject([
    { status: 'pending_review' },
  ]);
});

test('what is staged and what lies in the working folder is not touched, nor are other branches below cms', async () => {
  const { folder, opened } = await repository();
  git(folder, ['branch', 'cms/notes']);
  git(folder, ['branch', 'cms/zarechny-person/x/y']);
  git(folder, ['rm', '--quiet', '--cached', 'README.md']);
  const before = git(folder, ['status', '--porcelain']);
  await saveDraft(opened, {
    key,
    expected: undefined,
    changes: new Map([...saying('a: 1\n'), ['zarechny/people/p-0007.yaml', null]]),
    message: 'Лицо',
  });
  expect(git(folder, ['status', '--porcelain'])).toBe(before);
  const drafts = await listDrafts(opened);
  expect(drafts.map(({ branch }) => branch)).toEqual(['cms/zarechny-person/p-0009']);
  expect([...(await changesOf(opened, drafts[0]!.tip))]).toEqual([
    ['zarechny/people/p-0007.yaml', null],
    [FILE, Buffer.from('a: 1\n')],
  ]);
  await deleteDraft(opened, drafts[0]!);
  expect(git(folder, ['branch', '--list', 'cms/*', '--format=%(refname:short)']).split('\n')).toEqual([
    'cms/notes',
    'cms/zarechny-person/x/y',
  ]);
});

test('a branch named like a draft that shares no beginning with the records changes nothing in them', async () => {
  const { folder, opened } = await repository();
  const tip = git(folder, ['commit-tree', 'main^{tree}', '-m', 'x']);
  git(folder, ['branch', 'cms/zarechny-person/p-0010', tip]);
  expect(await changesOf(opened, tip)).toEqual(new Map());
});

test('a draft that is checked out elsewhere is left alone', async () => {
  const { folder, opened } = await repository();
  await saveDraft(opened, { key, expected: undefined, changes: saying('a: 1\n'), message: 'Лицо' });
  git(folder, ['worktree', 'add', '--quiet', join(folder, 'other'), 'cms/zarechny-person/p-0009']);
  const draft = (await findDraft(opened, key))!;
  await expect(saveDraft(opened, { key, expected: draft, changes: saying('a: 2\n'), message: 'Лицо' })).rejects.toThrow(
    'открыт в другой программе',
  );
  await expect(deleteDraft(opened, draft)).rejects.toThrow('открыт в другой программе');
});

test('the published branch is the one that is checked out, unless that is a draft', async () => {
  const { folder, opened } = await repository();
  expect(opened.base).toBe('main');
  git(folder, ['switch', '--quiet', '--create', 'cms/zarechny-person/p-0007']);
  expect((await openRepository(join(folder, 'content'))).base).toBe('main');
  git(folder, ['switch', '--quiet', '--create', 'opublikovano']);
  expect((await openRepository(join(folder, 'content'))).base).toBe('opublikovano');
  await expect(openRepository(join(folder, 'content'), 'net')).rejects.toThrow('Ветки «net» в хранилище нет');
});
