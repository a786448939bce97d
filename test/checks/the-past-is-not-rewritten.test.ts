import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAgainst } from '../../src/checks/against.ts';
import { commitAll, git } from '../git-folder.ts';
import { runScript } from '../scripts/run-script.ts';
import { folderWith } from '../temp-folder.ts';
import { EXCLUDES_8, FIRST_SITTING, INCLUDES_7, KEEPS_7, LIST_ACT, SECOND_SITTING } from './edits.ts';
import { contentAfter, TODAY, type Edits } from './municipality.ts';
import { appointed, OPEN_APPOINTMENTS, published } from './yearly.ts';

/** Content after edits, in a repository whose only commit holds the base after other edits: what was published. */
function rewritten(edits: Edits, before: Edits = {}): string {
  const repository = folderWith({});
  const root = join(repository, 'content');
  cpSync(contentAfter(before), root, { recursive: true });
  commitAll(repository);
  put(edits, root);
  return root;
}

/** Puts the base after edits in the place of what lies there. */
function put(edits: Edits, root: string): void {
  rmSync(root, { recursive: true });
  cpSync(contentAfter(edits), root, { recursive: true });
}

/** What is found against a base, as «rule level file:line:column key: message». */
async function found(root: string, base = 'HEAD'): Promise<string[]> {
  const { findings } = await checkAgainst(root, base, TODAY);
  return findings.map(
    ({ column, file, key, level, line, message, rule }) =>
      `${rule} ${level} ${file.replace(/^zarechny\//, '')}:${line}:${column} ${key || '-'}: ${message}`,
  );
}

const CORRECTED = 'corrections:\n  - date: 2026-11-20\n    what: дата\n    why: опечатка\n';
const VOTE = '  for: 5\n';
const OTHER_DAY: readonly [string, string] = ['date: 2026-02-10', 'date: 2026-02-11'];
const RENAMED = 'decisions/2026-02-9.yaml';
/** The exclusion of p-0008 under another name. */
const renamed = (...fields: string[]) =>
  [
    'protocol: 2026-02',
    'item: 2',
    'kind: exclude',
    'person: p-0008',
    'ground: own-request',
    'vote:',
    '  for: 5',
    ...fields,
    '',
  ].join('\n');
const ACT: Edits = {
  // The act follows the decision to its new name and needs no correction for that.
  'acts/isklyuchenie.yaml': [['[2026-02-2]', '[2026-02-9]']],
};
const appointment = (date: string): Edits => ({
  ...OPEN_APPOINTMENTS,
  'appointments/n-1.yaml': appointed(date, 'publications:', published('official-site', '2026-06-02')),
});

describe('X11', () => {
  test.each<[string, Edits, Edits?]>([
    ['nothing changed', {}],
    [
      'a fact changed with a correction',
      { [LIST_ACT]: [OTHER_DAY, ['number: 5-р', `number: 5-р\n${CORRECTED}`.trimEnd()]] },
    ],
    ['a fact that was left open is filled in', {}, { [LIST_ACT]: [['number: 5-р\n', '']] }],
    [
      'the source of what is written',
      { [LIST_ACT]: [['number: 5-р', 'number: 5-р\nsource: газета']] },
      { [LIST_ACT]: [['number: 5-р', 'number: 5-р\nsource: письмо']] },
    ],
    [
      'fields in another order',
      { [KEEPS_7]: [['vote:\n  for: 5\n', 'vote:\n  against: 0\n  for: 5\n']] },
      { [KEEPS_7]: [['vote:\n  for: 5\n', 'vote:\n  for: 5\n  against: 0\n']] },
    ],
    ['a record renamed, which says so', { [EXCLUDES_8]: null, [RENAMED]: renamed('formerIds: [2026-02-2]'), ...ACT }],
    [
      'a record in the folder of its year',
      {
        [LIST_ACT]: null,
        'acts/2026/spisok.yaml':
          'kind: распоряжение\ntitle: О списке резерва\npurposes: [reserve-list]\nnumber: 5-р\ndate: 2026-02-10\napproves: [2026-01-1, 2026-01-2]\n',
      },
    ],
    ['a new record', { 'acts/novy.yaml': 'kind: иной акт\ntitle: Новый\npurposes: [other]\n' }],
    ['a person who changes the name', { 'people/p-0004.yaml': [['surname: Лугов', 'surname: Полев']] }],
    ['a record that could not be read before', {}, { [LIST_ACT]: 'kind: [\n', 'acts/isklyuchenie.yaml': '' }],
  ])('passes: %s', async (_, edits, before) => {
    expect(await found(rewritten(edits, before))).toEqual([]);
  });

  test.each<[string, Edits, RegExp[], Edits?]>([
    [
      'another date of an act',
      { [LIST_ACT]: [OTHER_DAY] },
      [
        /^X11 error acts\/spisok\.yaml:5:1 date: этот факт уже опубликован, а теперь изменён \(было «2026-02-10»\)\. Допишите в запись corrections: что исправлено и почему\.$/,
      ],
    ],
    [
      'another vote',
      { [KEEPS_7]: [[VOTE, '  for: 4\n  abstained: 1\n']] },
      [/^X11 error decisions\/2026-02-1\.yaml:5:1 vote: этот факт уже опубликован, а теперь изменён\. Допишите/],
    ],
    [
      'another text under the fields',
      { 'acts/metodika.mdx': [['Текст методики.', 'Другой текст.']] },
      [/^X11 error acts\/metodika\.mdx:2:1 -: текст записи уже опубликован, а теперь изменён\. Допишите/],
    ],
    [
      'a fact removed',
      { [LIST_ACT]: [['number: 5-р\n', '']] },
      [/^X11 error acts\/spisok\.yaml:1:1 number: этот факт .*\(было «5-р»\)/],
    ],
    [
      'another date of an appointment, with an older correction',
      {
        ...appointment('2026-05-31'),
        'appointments/n-1.yaml': appointed(
          '2026-05-31',
          'publications:',
          published('official-site', '2026-06-02'),
          CORRECTED,
        ),
      },
      [/^X11 error appointments\/n-1\.yaml:2:1 date: этот факт .*\(было «2026-06-01»\)/],
      {
        ...appointment('2026-06-01'),
        'appointments/n-1.yaml': appointed(
          '2026-06-01',
          'publications:',
          published('official-site', '2026-06-02'),
          CORRECTED,
        ),
      },
    ],
    [
      'two facts of a protocol',
      {
        [SECOND_SITTING]: [
          ['number: 2', 'number: 3'],
          ['signedOn: 2026-05-20', 'signedOn: 2026-05-21'],
        ],
      },
      [/protocols\/2026-02\.mdx:2:1 number: .*было «2»/, /protocols\/2026-02\.mdx:14:1 signedOn: .*было «2026-05-20»/],
    ],
    [
      'another day of publication',
      { [FIRST_SITTING]: [['signedOn: 2026-01-16', 'signedOn: 2026-01-16\npublishedOn: 2026-01-20']] },
      [/^X11 error protocols\/2026-01\.mdx:13:1 publishedOn: этот факт .*\(было «2026-01-19»\)/],
      { [FIRST_SITTING]: [['signedOn: 2026-01-16', 'signedOn: 2026-01-16\npublishedOn: 2026-01-19']] },
    ],
    [
      'a record deleted',
      { 'selections/otbor-2025.mdx': null, [INCLUDES_7]: [['selection: otbor-2025\n', CORRECTED]] },
      [
        /^M13\.3d warning/,
        /^X11 error selections\/otbor-2025\.mdx:1:1 -: опубликованная запись удалена\. Верните файл\. .*formerIds: \[otbor-2025\]/,
      ],
    ],
    [
      'a record renamed, which does not say so',
      { [EXCLUDES_8]: null, [RENAMED]: renamed(), ...ACT },
      [
        /^X11 error acts\/isklyuchenie\.yaml:6:1 excludes: этот факт/,
        /^X11 error decisions\/2026-02-2\.yaml:1:1 -: опубликованная запись удалена.*formerIds: \[2026-02-2\]/,
      ],
    ],
    [
      'a record renamed and changed',
      {
        [EXCLUDES_8]: null,
        [RENAMED]: renamed('formerIds: [2026-02-2]').replace('own-request', 'plan-failed'),
        ...ACT,
      },
      [/^X11 error decisions\/2026-02-9\.yaml:5:1 ground: этот факт .*\(было «own-request»\)/],
    ],
    [
      'a person deleted',
      {},
      [/^X11 error people\/p-0006\.yaml:1:1 -: запись о лице удалена.*впишите в него withdrawnOn/],
      { 'people/p-0006.yaml': 'basis: none\n' },
    ],
  ])('finds: %s', async (_, edits, expected, before) => {
    const lines = await found(rewritten(edits, before));
    expect(lines).toHaveLength(expected.length);
    for (const [index, says] of expected.entries()) expect(lines[index]).toMatch(says);
  });
});

describe('the base', () => {
  const check = (root: string, base: string) =>
    runScript('check.ts', ['--content', root, '--today', TODAY, '--base', base]);

  test('that is unknown is a call that cannot be understood', () => {
    const { code, stderr, stdout } = check(rewritten({}), 'no-such-branch');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Версии «no-such-branch» в этом хранилище нет\. Получите её: git fetch origin/);
  });

  test('is unknown outside of git', () => {
    expect(check(contentAfter({}), 'main')).toMatchObject({ code: 2, stdout: '' });
  });

  test('exit 1 for a fact that was rewritten, 0 for none', () => {
    expect(check(rewritten({}), 'main').code).toBe(0);
    const { code, stdout } = check(rewritten({ [LIST_ACT]: [OTHER_DAY] }), 'main');
    expect(code).toBe(1);
    expect(stdout).toMatch(/acts\/spisok\.yaml:5:1: ошибка: Дата: этот факт уже опубликован.* \[X11\]/);
  });

  test('is the point where the branch left it: what others published since does not count', async () => {
    const root = rewritten({});
    git(root, ['checkout', '--quiet', '-b', 'mine']);
    git(root, ['checkout', '--quiet', 'main']);
    put({ [LIST_ACT]: [OTHER_DAY] }, root);
    commitAll(join(root, '..'), '2026-11-21');
    git(root, ['checkout', '--quiet', 'mine']);
    expect(await found(root, 'main')).toEqual([]);
  });

  test('may be the only commit of a shallow clone', async () => {
    const whole = rewritten({ [LIST_ACT]: [OTHER_DAY] });
    commitAll(join(whole, '..'), '2026-11-21');
    const folder = folderWith({});
    git(folder, ['clone', '--quiet', '--depth=1', `file://${join(whole, '..')}`, 'copy']);
    const root = join(folder, 'copy/content');
    expect(await found(root, 'origin/main')).toEqual([]);
    put({}, root);
    expect(await found(root, 'origin/main')).toEqual([
      expect.stringMatching(/^X11 error acts\/spisok\.yaml:5:1 date: .*было «2026-02-11»/),
    ]);
  });
});
