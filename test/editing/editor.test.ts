import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { BASE } from '../checks/municipality.ts';
import { commitAll, git } from '../git-folder.ts';
import { editing, newSitting, openForm, PEOPLE, refsOf, repositoryOf, SITTINGS } from './form-client.ts';

// Each test starts a server and many a git.
vi.setConfig({ testTimeout: 60_000 });

const NEW = '2026-03';
const DRAFT = `cms/${SITTINGS}/${NEW}`;

async function form(repository = repositoryOf(BASE)) {
  const address = await editing(repository);
  return { repository, address, ...(await openForm(address)) };
}

describe('a new sitting', () => {
  test('is one commit on one branch with exactly its files, and the working folder does not change', async () => {
    const { check, repository, save } = await form();
    const head = git(repository, ['rev-parse', 'HEAD']);
    const { id, ok } = await check({ collection: SITTINGS, data: newSitting() });
    expect([id, ok]).toEqual([NEW, true]);
    expect(await save(SITTINGS, id, newSitting({ id }))).toMatchObject({ status: 200 });
    expect(git(repository, ['diff', '--name-status', 'main', DRAFT]).split('\n')).toEqual([
      'A\tcontent/zarechny/decisions/2026/2026-03-1.yaml',
      'A\tcontent/zarechny/decisions/2026/2026-03-2.yaml',
      'A\tcontent/zarechny/decisions/2026/2026-03-3.yaml',
      'A\tcontent/zarechny/people/p-0009.yaml',
      'A\tcontent/zarechny/protocols/2026/2026-03.mdx',
    ]);
    expect(git(repository, ['rev-list', '--count', `main..${DRAFT}`])).toBe('1');
    expect(git(repository, ['show', `${DRAFT}:content/zarechny/decisions/2026/2026-03-1.yaml`])).toContain(
      'person: p-0009',
    );
    expect(git(repository, ['log', '-1', '--format=%an <%ae>', DRAFT])).toBe('Секретарь <rezerv@zarechny.example>');
    expect(git(repository, ['rev-parse', 'HEAD'])).toBe(head);
    expect(git(repository, ['status', '--porcelain'])).toBe('');
  });

  test('without a quorum is refused in Russian, with the field and the clause, and nothing is written', async () => {
    const { check, repository, save } = await form();
    const before = refsOf(repository);
    const sitting = newSitting({ id: NEW, present: ['p-0001', 'p-0003'] });
    const answer = await check({ collection: SITTINGS, data: sitting });
    expect(answer.ok).toBe(false);
    expect(answer.errors.map(({ clause, path }) => [clause, path])).toContainEqual([
      'Приложение 1, п. 4.6',
      ['present'],
    ]);
    const { body, status } = await save(SITTINGS, NEW, sitting);
    expect(status).toBe(422);
    expect((body as { error: string }).error).toMatch(/Присутствовали: .*кворум.*\[Приложение 1, п\. 4\.6\]/s);
    expect(refsOf(repository)).toBe(before);
  });

  test('names the place of a wrong vote in the form', async () => {
    const { check } = await form();
    const sitting = newSitting() as { agenda: { decisions: { vote: object }[] }[] };
    sitting.agenda[0]!.decisions[1]!.vote = { for: 9 };
    const { errors } = await check({ collection: SITTINGS, data: sitting });
    expect(errors.map(({ path }) => path)).toContainEqual(['agenda', 0, 'decisions', 1, 'vote']);
  });

  test('opens again as it was saved, and what is not touched is not written again', async () => {
    const { open, repository, save } = await form();
    await save(SITTINGS, NEW, newSitting());
    const tip = git(repository, ['rev-parse', DRAFT]);
    const again = await open(SITTINGS, NEW);
    expect(again).toMatchObject({
      body: 'Слушали секретаря.',
      agenda: [{ n: 1 }, { n: 2, decisions: [{ id: '2026-03-3' }] }],
    });
    expect(await save(SITTINGS, NEW, again)).toMatchObject({ status: 200 });
    expect(git(repository, ['rev-parse', DRAFT])).toBe(tip);
    const [first, second] = again['agenda'] as { decisions: object[] }[];
    await save(SITTINGS, NEW, { ...again, agenda: [{ ...first, decisions: first!.decisions.slice(0, 1) }, second] });
    expect(git(repository, ['diff', '--name-status', tip, DRAFT])).toBe(
      'D\tcontent/zarechny/decisions/2026/2026-03-2.yaml',
    );
  });

  test('may name a person of another draft, and is published after it', async () => {
    const { call, repository, save } = await form();
    const person = { basis: 'act', surname: 'Ясень', name: 'Имя' };
    expect(await save(PEOPLE, 'p-0009', person)).toMatchObject({ status: 200 });
    const { body } = await call('entriesByFolder', { folder: `${PEOPLE}-choice`, extension: 'json', depth: 1 });
    const labels = (body as { data: string }[]).map(({ data }) => (JSON.parse(data) as { label: string }).label);
    expect(labels).toContain('Ясень Имя (черновик)');
    const place = { level: 'functional', position: 'zam-glavy', source: 'selection', postAtInclusion: 'учитель' };
    const include = { kind: 'include', person: 'p-0009', ...place, vote: { for: 3 } };
    const agenda = [{ title: 'О включении в резерв', decisions: [include] }];
    expect(await save(SITTINGS, NEW, newSitting({ agenda }))).toMatchObject({ status: 200 });
    expect(git(repository, ['diff', '--name-only', 'main', DRAFT])).not.toContain('people');
    const early = await call('publishUnpublishedEntry', { collection: SITTINGS, slug: NEW });
    expect(early).toMatchObject({ status: 422, body: { error: expect.stringContaining('p-0009') as string } });
    expect(await call('publishUnpublishedEntry', { collection: PEOPLE, slug: 'p-0009' })).toMatchObject({
      status: 200,
    });
    expect(await call('publishUnpublishedEntry', { collection: SITTINGS, slug: NEW })).toMatchObject({ status: 200 });
  });
});

describe('what is published', () => {
  test('is saved with a breach, which is told', async () => {
    const { open, repository, save } = await form();
    const act = await open('zarechny-act', 'spisok');
    const late = { ...act, date: '2026-02-16', corrections: [{ date: '2026-11-01', what: 'дата', why: 'опечатка' }] };
    const { body, status } = await save('zarechny-act', 'spisok', late);
    expect(status).toBe(200);
    expect((body as { notices: { level: string; message: string }[] }).notices).toContainEqual(
      expect.objectContaining({ level: 'breach', path: ['date'] }),
    );
    expect(git(repository, ['diff', '--name-only', 'main', 'cms/zarechny-act/spisok'])).toBe(
      'content/zarechny/acts/spisok.yaml',
    );
  });

  test('keeps its comments and every line that the change does not concern', async () => {
    const repository = repositoryOf(BASE);
    const file = 'content/zarechny/people/p-0007.yaml';
    appendFileSync(join(repository, file), '# Согласие лежит в папке 12.\n');
    commitAll(repository);
    const { open, save } = await form(repository);
    await save(PEOPLE, 'p-0007', { ...(await open(PEOPLE, 'p-0007')), patronymic: 'Отчество' });
    const diff = git(repository, ['diff', '-U0', 'main', `cms/${PEOPLE}/p-0007`])
      .split('\n')
      .filter((line) => /^[+-][^+-]/.test(line));
    expect(diff).toEqual(['+patronymic: Отчество']);
  });

  test('is not rewritten without a correction, and not deleted', async () => {
    const { call, open, repository, save } = await form();
    const before = refsOf(repository);
    const sitting = await open(SITTINGS, '2026-02');
    expect(await save(SITTINGS, '2026-02', { ...sitting, date: '2026-05-21', signedOn: '2026-05-21' })).toMatchObject({
      status: 422,
    });
    const emptied = (sitting['agenda'] as object[]).map((item) => ({ ...item, decisions: [] }));
    const without = await save(SITTINGS, '2026-02', { ...sitting, agenda: emptied });
    const kept = expect.stringContaining('в форме нет решения 2026-02-1') as string;
    expect(without).toEqual({ status: 422, body: { error: kept } });
    const { body, status } = await call('deleteFiles', { paths: [`${SITTINGS}/2026-02.json`] });
    expect([status, body]).toEqual([
      422,
      { error: expect.stringContaining('Опубликованные записи не удаляют') as string },
    ]);
    expect(refsOf(repository)).toBe(before);
  });

  test('is not saved where nothing changed', async () => {
    const { open, repository, save } = await form();
    const before = refsOf(repository);
    const { body, status } = await save(SITTINGS, '2026-02', await open(SITTINGS, '2026-02'));
    expect([status, body]).toEqual([422, { error: 'Вы ничего не изменили: сохранять нечего.' }]);
    expect(refsOf(repository)).toBe(before);
  });
});

describe('two editors', () => {
  test('of one published record: the second is told, the first is kept, the second’s text can be found', async () => {
    const { address, open, repository, save } = await form();
    const other = await openForm(address);
    const [mine, theirs] = [await open(PEOPLE, 'p-0007'), await other.open(PEOPLE, 'p-0007')];
    expect(await save(PEOPLE, 'p-0007', { ...mine, patronymic: 'Первая' })).toMatchObject({ status: 200 });
    const { body, status } = await other.save(PEOPLE, 'p-0007', { ...theirs, patronymic: 'Вторая' });
    expect(status).toBe(409);
    expect((body as { error: string }).error).toContain('Эту запись изменили после того, как вы её открыли');
    expect(git(repository, ['show', `cms/${PEOPLE}/p-0007:content/zarechny/people/p-0007.yaml`])).toContain('Первая');
    const aside = git(repository, ['for-each-ref', '--format=%(objectname)', 'refs/reserve/refused/']);
    expect(git(repository, ['show', `${aside}:content/zarechny/people/p-0007.yaml`])).toContain('Вторая');
    const fresh = await other.open(PEOPLE, 'p-0007');
    expect(fresh['patronymic']).toBe('Первая');
    expect(await other.save(PEOPLE, 'p-0007', { ...fresh, patronymic: 'Вторая' })).toMatchObject({ status: 200 });
  });

  test('of one new record, and one after another in one window', async () => {
    const { address, save } = await form();
    const other = await openForm(address);
    expect(await save(SITTINGS, NEW, newSitting())).toMatchObject({ status: 200 });
    expect(await save(SITTINGS, NEW, newSitting({ place: 'зал' }))).toMatchObject({ status: 200 });
    expect(await other.save(SITTINGS, NEW, newSitting({ place: 'дом' }))).toMatchObject({ status: 409 });
  });
});

describe('publishing', () => {
  test('brings a draft into the published branch and the working folder as one commit', async () => {
    const { call, repository, save } = await form();
    await save(SITTINGS, NEW, newSitting());
    const key = { collection: SITTINGS, slug: NEW };
    expect(await call('updateUnpublishedEntryStatus', { ...key, newStatus: 'pending_publish' })).toMatchObject({
      status: 200,
    });
    expect((await call('unpublishedEntry', key)).body).toMatchObject({
      status: 'pending_publish',
      diffs: [{ newFile: true }],
    });
    expect(await call('publishUnpublishedEntry', key)).toMatchObject({ status: 200 });
    expect(readFileSync(join(repository, 'content/zarechny/people/p-0009.yaml'), 'utf8')).toContain('Ясень');
    expect(git(repository, ['status', '--porcelain'])).toBe('');
    expect(git(repository, ['branch', '--list', 'cms/*'])).toBe('');
    expect(git(repository, ['log', '-1', '--format=%s'])).toBe('Протокол заседания 2026-03');
    expect(await call('unpublishedEntry', key)).toMatchObject({ status: 404 });
  });

  test('is refused over unsaved work in the same files, and all stays as it was', async () => {
    const { call, open, repository, save } = await form();
    await save(PEOPLE, 'p-0007', { ...(await open(PEOPLE, 'p-0007')), patronymic: 'Отчество' });
    const file = join(repository, 'content/zarechny/people/p-0007.yaml');
    writeFileSync(file, 'surname: Правка\n');
    const before = refsOf(repository);
    const { body, status } = await call('publishUnpublishedEntry', { collection: PEOPLE, slug: 'p-0007' });
    expect(status).toBe(409);
    expect((body as { error: string }).error).toContain(
      'несохранённые правки тех же файлов: content/zarechny/people/p-0007.yaml',
    );
    expect(readFileSync(file, 'utf8')).toBe('surname: Правка\n');
    expect(refsOf(repository)).toBe(before);
  });

  test('is refused where the same was changed meanwhile', async () => {
    const { call, open, repository, save } = await form();
    await save(PEOPLE, 'p-0007', { ...(await open(PEOPLE, 'p-0007')), name: 'Одно' });
    const file = join(repository, 'content/zarechny/people/p-0007.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('name: Имя', 'name: Другое'));
    commitAll(repository);
    const before = refsOf(repository);
    const { body, status } = await call('publishUnpublishedEntry', { collection: PEOPLE, slug: 'p-0007' });
    expect(status).toBe(409);
    expect((body as { error: string }).error).toContain('zarechny/people/p-0007.yaml');
    expect(refsOf(repository)).toBe(before);
  });
});

test('without a name in git the secretary is told how to give one', async () => {
  const repository = repositoryOf(BASE);
  git(repository, ['config', 'user.name', '']);
  const { save } = await form(repository);
  const { body, status } = await save(SITTINGS, NEW, newSitting());
  expect(status).toBe(422);
  expect((body as { error: string }).error).toContain('git config --global user.name');
});
