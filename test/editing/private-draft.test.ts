import { expect, test, vi } from 'vitest';
import { BASE } from '../checks/municipality.ts';
import { git } from '../git-folder.ts';
import { editing, newSitting, openForm, PEOPLE, refsOf, repositoryOf, SITTINGS } from './form-client.ts';

vi.setConfig({ testTimeout: 60_000 });

const SNILS = '112-233-445 95';

/** Everything that the repository has ever stored, also what no branch leads to. */
function everythingIn(folder: string): string {
  return git(folder, ['cat-file', '--batch-all-objects', '--batch', '--unordered']);
}

test('a personal datum in the form is refused at its field, and nothing is saved', async () => {
  const folder = repositoryOf(BASE);
  const { check, save } = await openForm(await editing(folder));
  const before = refsOf(folder);
  const data = { basis: 'none', note: undefined, post: undefined, ...{ surname: 'Лесников', name: `Пётр ${SNILS}` } };
  const answer = await check({ collection: PEOPLE, slug: 'p-0009', data });
  expect(answer).toMatchObject({ ok: false, errors: [expect.objectContaining({ path: ['name'] })] });
  expect(JSON.stringify(answer)).toMatch(/СНИЛС \*\*\*-\*\*\*-\*\*\* 95/);
  const saved = await save(PEOPLE, 'p-0009', data);
  expect(saved.status).toBe(422);
  expect(JSON.stringify([answer, saved])).not.toContain('112-233');
  expect(refsOf(folder)).toBe(before);
  expect(everythingIn(folder)).not.toContain('112-233');
});

test('a name of a person in a sitting is refused too; the same sitting without it is saved', async () => {
  const folder = repositoryOf(BASE);
  const { save } = await openForm(await editing(folder));
  const agenda = (title: string) => newSitting({ agenda: [{ n: 1, title }] });
  const refused = await save(SITTINGS, '2026-03', agenda('О включении: Ёлкина И.'));
  expect(refused.status).toBe(422);
  expect(JSON.stringify(refused.body)).toMatch(/имя человека: «Ёлк\*\*\*»/);
  expect(everythingIn(folder)).not.toContain('Ёлкина И.');
  expect((await save(SITTINGS, '2026-03', agenda('О включении в резерв'))).status).toBe(200);
});
