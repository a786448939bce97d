import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { included } from '../checks/edits.ts';
import { contentAfter, TODAY } from '../checks/municipality.ts';
import { commitAll, git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';
import { runScript } from './run-script.ts';

const SITTING = `number: 3
date: 19.11.2026
absent: [p-0004]
agenda:
  - title: О включении в резерв
    decisions:
      - kind: включить в резерв
        person: { basis: none }
        level: functional
        position: zam-glavy
        source: selection
        postAtInclusion: главный инженер
  - title: О ежегодном рассмотрении
    decisions:
      - { kind: keep, persons: all }
      - { kind: refuse, count: 2, vote: { recused: [p-0005] } }
`;

/** Runs `new` in an empty folder, where it may leave answers. */
function make(content: string, what: string, args: readonly string[], answers = '') {
  const cwd = folderWith({ 'given.yaml': answers });
  const given = answers === '' ? [] : ['--answers', 'given.yaml'];
  const outcome = runScript('new.ts', [what, '--content', content, '--today', TODAY, ...given, ...args], { cwd });
  return { ...outcome, cwd };
}

const textOf = (root: string, file: string) => readFileSync(join(root, 'zarechny', file), 'utf8');
const filesIn = (root: string) => readdirSync(root, { recursive: true }).length;

describe('a sitting with its decisions', () => {
  test('in one go, with everyone present in favour and everyone in the reserve kept', () => {
    const root = contentAfter({});
    const { code, stderr, stdout } = make(root, 'sitting', [], SITTING);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Записаны файлы:');
    expect(textOf(root, 'protocols/2026/2026-03.mdx')).toBe(`---
number: 3
date: 2026-11-19
form: in-person
presiding: p-0001
secretary: p-0003
present: [p-0001, p-0002, p-0003, p-0005]
absent: [p-0004]
agenda:
  - n: 1
    title: О включении в резерв
  - n: 2
    title: О ежегодном рассмотрении
signedBy: p-0001
signedOn: 2026-11-19
---
`);
    expect(textOf(root, 'decisions/2026/2026-03-2.yaml')).toBe(
      'protocol: 2026-03\nitem: 2\nkind: keep\nperson: p-0007\nvote:\n  for: 4\n  against: 0\n  abstained: 0\n',
    );
    expect(textOf(root, 'decisions/2026/2026-03-3.yaml')).toContain(
      'for: 3\n  against: 0\n  abstained: 0\n  recused: [p-0005]',
    );
    expect(textOf(root, 'decisions/2026/2026-03-1.yaml')).toContain('person: p-0009\n');
    expect(textOf(root, 'people/p-0009.yaml')).toBe('basis: none\n');
  });

  test('«everyone» leaves out whoever this very sitting excluded', () => {
    const root = contentAfter({ 'decisions/2026-02-3.yaml': included('p-0004') });
    const answers = `number: 3
date: 2026-11-19
agenda:
  - title: О составе резерва
    decisions:
      - { kind: exclude, persons: [p-0007], ground: own-request }
      - { kind: keep, persons: all }
`;
    expect(make(root, 'sitting', [], answers).code).toBe(0);
    expect(textOf(root, 'decisions/2026/2026-03-2.yaml')).toContain('kind: keep\nperson: p-0004\n');
  });

  test('without a quorum nothing is written and the answers can be given again', () => {
    const root = contentAfter({});
    const before = filesIn(root);
    const { code, cwd, stdout } = make(
      root,
      'sitting',
      [],
      SITTING.replace('recused: [p-0005]', 'recused: [p-0003]').replace('[p-0004]', '[p-0002, p-0004, p-0005]'),
    );
    expect(code).toBe(1);
    expect(stdout).toContain('Ничего не записано. Поправьте ответы в файле given.yaml');
    expect(stdout).toMatch(/zarechny\/protocols\/2026\/2026-03\.mdx:\d+:\d+: ошибка: .*кворум/);
    expect(filesIn(root)).toBe(before);
    writeFileSync(join(cwd, 'given.yaml'), SITTING);
    const again = runScript('new.ts', ['sitting', '--content', root, '--today', TODAY, '--answers', 'given.yaml'], {
      cwd,
    });
    expect(again.code).toBe(0);
  });

  test('on a day without a Commission', () => {
    const { code, stdout } = make(contentAfter({}), 'sitting', [], SITTING.replace('19.11.2026', '2020-01-01'));
    expect(code).toBe(1);
    expect(stdout).toMatch(/^На 01\.01\.2020 в Комиссии никого нет \(в записях состав с \d\d\.\d\d\.20\d\d\)/);
  });
});

describe('one record', () => {
  test('by answers on the command line, with guesses for the rest', () => {
    const root = contentAfter({});
    const set = (...pairs: string[]) => pairs.flatMap((pair) => ['--set', pair]);
    const { code } = make(
      root,
      'act',
      set('kind=распоряжение', 'number=7-р', 'title=О списке', 'purposes=reserve-list,other'),
    );
    expect(code).toBe(0);
    expect(textOf(root, 'acts/rasporyazhenie-2026-007-r.yaml')).toBe(
      'kind: распоряжение\nnumber: 7-р\ndate: 2026-11-21\ntitle: О списке\npurposes: [reserve-list, other]\n',
    );
  });

  test.each<[string, string, string[], RegExp]>([
    [
      'a number that is none',
      'decision',
      ['kind=refuse', 'count=много'],
      /Скольким лицам \(count\): нужно целое число/,
    ],
    [
      'a code that is none',
      'position',
      ['title=Директор', 'group=главные'],
      /Группа \(group\): «главные» нет среди возможных: municipal-office/,
    ],
    ['nothing where something is needed', 'act', ['kind=распоряжение'], /Название \(title\): ответа нет/],
    ['a name without a basis', 'person', ['basis=none', 'surname=Ильин'], /Фамилия: основания показа нет/],
    [
      'a day to come',
      'protocol',
      ['number=9', 'date=2027-01-01'],
      /Дата заседания \(date\): этот день ещё не наступил/,
    ],
  ])('is refused for %s, and nothing is written', (_, what, pairs, says) => {
    const root = contentAfter({});
    const before = filesIn(root);
    const { code, stdout } = make(
      root,
      what,
      pairs.flatMap((pair) => ['--set', pair]),
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(says);
    expect(filesIn(root)).toBe(before);
  });

  test('never leaves the folder of its municipality', () => {
    const root = contentAfter({});
    const before = filesIn(root);
    const { code, stdout } = make(root, 'person', ['--municipality', '../zarechny', '--set', 'basis=none']);
    expect(code).toBe(1);
    expect(stdout).toContain('Муниципалитета «../zarechny» в записях нет. Есть: zarechny');
    expect(filesIn(root)).toBe(before);
  });

  test('begins with the act that it follows from, not on the day when it is written down', () => {
    const root = contentAfter({});
    const { code } = make(root, 'position', ['--set', 'title=Директор школы', '--set', 'group=enterprise']);
    expect(code).toBe(0);
    expect(textOf(root, 'positions/direktor-shkoly.yaml')).toContain('act: perechen\nfrom: 2025-01-10\n');
  });

  test('a folder in place of the answers is told in Russian', () => {
    const { code, stderr } = make(contentAfter({}), 'act', ['--answers', '.']);
    expect([code, stderr]).toEqual([2, 'Это папка, а нужен файл\n']);
  });

  test('knows a mistyped field from its neighbours', () => {
    const { code, stdout } = make(contentAfter({}), 'act', ['--set', 'tittle=О списке']);
    expect(code).toBe(2);
    expect(stdout).toContain('поле «tittle», а у этой записи такого нет. Возможно, имелось в виду «title».');
  });
});

describe('the kind of record', () => {
  test('mistyped: what was meant, and the list', () => {
    const { code, stdout } = make(contentAfter({}), 'protokol', []);
    expect(code).toBe(2);
    expect(stdout).toContain('Вида записи «protokol» нет. Возможно, имелось в виду «protocol». Есть:');
    expect(stdout).toContain('sitting          заседание: протокол вместе с решениями');
  });

  test('left out', () => {
    const { code, stderr } = runScript('new.ts', ['--content', contentAfter({})]);
    expect(code).toBe(2);
    expect(stderr).toContain('Назовите вид');
  });
});

describe('in a repository', () => {
  const ACT = ['--set', 'kind=распоряжение', '--set', 'number=7', '--set', 'title=О списке', '--set', 'purposes=other'];
  const repository = () => {
    const root = contentAfter({});
    commitAll(root);
    git(root, ['config', 'user.name', 'Секретарь']);
    git(root, ['config', 'user.email', 'rezerv@zarechny.example']);
    return root;
  };

  test('--branch puts exactly the new files on a branch of their own', () => {
    const root = repository();
    writeFileSync(join(root, 'README.md'), 'чужая работа');
    const { code, stdout } = make(root, 'act', [...ACT, '--branch']);
    expect(code).toBe(0);
    expect(stdout).toContain('Записи лежат в ветке zapis-rasporyazhenie-2026-007.');
    expect(git(root, ['branch', '--show-current'])).toBe('zapis-rasporyazhenie-2026-007');
    expect(git(root, ['show', '--name-only', '--format=', 'HEAD'])).toBe('zarechny/acts/rasporyazhenie-2026-007.yaml');
    expect(git(root, ['status', '--short'])).toBe('?? README.md');
  });

  test('without it the commands are named and nothing is committed', () => {
    const root = repository();
    expect(make(root, 'act', ACT).stdout).toContain('git switch -c zapis-rasporyazhenie-2026-007');
    expect(git(root, ['branch', '--show-current'])).toBe('main');
  });

  test('unfinished work stays as it is', () => {
    const root = repository();
    writeFileSync(join(root, 'README.md'), 'чужая работа');
    git(root, ['add', 'README.md']);
    const { stdout } = make(root, 'act', [...ACT, '--branch']);
    expect(stdout).toContain('Ветка не создана: в хранилище есть незаконченная работа');
    expect(git(root, ['branch', '--show-current'])).toBe('main');
    expect(git(root, ['diff', '--cached', '--name-only'])).toBe('README.md');
  });
});
