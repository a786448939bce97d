import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../scripts/run-script.ts';
import { folderWith } from '../temp-folder.ts';
import { commitTo, recordsOf } from './repositories.ts';

const LIST = `title: Список
origin: { body: Союз, kind: решение, date: 2026 }
items:
  - { n: 1, text: принять программу, addressees: [Муниципалитеты], due: 2027 }
`;

/** The repository of an association with a list of recommendations of its own. */
function association() {
  const folder = folderWith({
    'sources.yaml': 'own: content\n',
    'content/soyuz/municipality.yaml': 'name: Союз\nkind: association\n',
    'content/soyuz/recommendations/2026.yaml': LIST,
    'content/soyuz/acts/.gitkeep': '',
  });
  const harvest = (...more: string[]) => runScript('harvest.ts', ['--today', '2026-11-21', ...more], { cwd: folder });
  const result = (file: string) => join(folder, 'harvest', file);
  return { folder, harvest, result };
}

test('own records are a result without any source, and stand beside what is collected', () => {
  const { folder, harvest, result } = association();
  const { code, stderr, stdout } = harvest();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Хранилищ: 0.');
  expect(stdout).toContain('Своих записей: 2.');
  expect(readFileSync(result('content/soyuz/recommendations/2026.yaml'), 'utf8')).toBe(LIST);
  expect(existsSync(result('content/soyuz/acts'))).toBe(false);
  const repository = join(folder, 'zarechny.git');
  commitTo(repository, recordsOf('zarechny'));
  const source = `allowFile: true\nown: content\nsources:\n  - { id: zarechny, url: 'file://${repository}' }\n`;
  writeFileSync(join(folder, 'sources.yaml'), source);
  expect(harvest().stdout).toContain('Исправны: 1, с бедой: 0');
  for (const id of ['soyuz', 'zarechny']) expect(existsSync(result(`content/${id}/municipality.yaml`))).toBe(true);
  expect([existsSync(result('sources/zarechny.json')), existsSync(result('sources/soyuz.json'))]).toEqual([
    true,
    false,
  ]);
  // The machine whose part of the list is empty has done all it had to.
  expect(['1/2', '2/2'].map((part) => harvest('--shard', part).code)).toEqual([0, 0]);
}, 60_000);

test('own records with errors and things that are no records stop it: nobody else can mend them, and the result stays', () => {
  const { folder, harvest, result } = association();
  harvest();
  const before = readFileSync(result('content/soyuz/municipality.yaml'), 'utf8');
  const passport = join(folder, 'content/soyuz/municipality.yaml');
  writeFileSync(passport, 'nam: Союз\nkind: association\n');
  const wrong = harvest();
  expect(wrong).toMatchObject({ code: 1, stdout: '' });
  expect(wrong.stderr).toMatch(/^В своих записях ошибки:\n {2}soyuz\/municipality\.yaml:1:1: /);
  writeFileSync(passport, before);
  symlinkSync('/etc/hostname', join(folder, 'content/soyuz/acts/akt.yaml'));
  writeFileSync(join(folder, 'content/список.txt'), '');
  const strange = harvest().stderr;
  expect(strange).toContain('soyuz/acts/akt.yaml: это ссылка на другой файл');
  expect(strange).toContain('список.txt: файлу список.txt здесь не место');
  expect(readFileSync(result('content/soyuz/municipality.yaml'), 'utf8')).toBe(before);
}, 60_000);

test('a folder that is not there, or has the name of a source, is refused with the line', () => {
  const { folder, harvest } = association();
  const said = (list: string) => {
    writeFileSync(join(folder, 'sources.yaml'), list);
    const { code, stderr } = harvest();
    return [code, stderr.trim()];
  };
  expect(said('own: zapisi\n')).toEqual([2, 'sources.yaml:1: папки своих записей «zapisi» рядом со списком нет.']);
  const twice = 'own: content\nsources:\n  - id: soyuz\n    url: https://git.example/soyuz\n';
  expect(said(twice)[1]).toContain('sources.yaml:3: папка «soyuz» уже есть среди своих записей, content/soyuz.');
}, 60_000);
