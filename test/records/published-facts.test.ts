import { describe, expect, test } from 'vitest';
import { EXCLUDES_8, FIRST_SITTING, KEEPS_7, LIST_ACT, SELECTION } from '../checks/edits.ts';
import { BASE, type Edits } from '../checks/municipality.ts';
import { appointed, OPEN_APPOINTMENTS, published } from '../checks/yearly.ts';
import { newCorrections, rewrittenFields } from '../../src/records/published-facts.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedAs, putRecords, rewritings } from './published.ts';

const correction = (what: string) => `  - date: 2026-11-20\n    what: ${what}\n    why: опечатка\n`;
const NUMBER = 'number: 5-р';
const DATE = 'date: 2026-02-10';
const corrected = (...whats: string[]) =>
  [NUMBER, `${NUMBER}\ncorrections:\n${whats.map(correction).join('')}`.trimEnd()] as const;
const PROFILE = '/profiles/rostov-2018.yaml';
const profile = readFileSync(join(BASE, PROFILE), 'utf8');
const QUORUM = 'quorum:\n  numerator: 1\n  denominator: 2';
const member = (id: string, ...more: string[]) =>
  `person: ${id}\nrole: member\nfrom: 2025-01-10\nact: sostav\n${more.join('\n')}\n`;
const crowd = (...more: string[]): Edits =>
  Object.fromEntries(
    [6, 7, 8, 9, 10, 11].map((n) => [`commission/c-${n}.yaml`, member(`p-00${n < 10 ? '0' : ''}${n}`, ...more)]),
  );
const PDF = '%PDF-1.7\n';
const attached = (content: string, more = ''): Edits => ({
  [LIST_ACT]: [[DATE, `${DATE}\nfiles:\n  - path: files/spisok.pdf\n    title: Список${more}`]],
  'files/spisok.pdf': content,
});
const news = (date: string): Edits => ({
  ...OPEN_APPOINTMENTS,
  'appointments/n-1.yaml': appointed('2026-06-01', 'publications:', published('official-site', date)),
});

describe('changing what is published', () => {
  test.each<[string, Edits, Edits?]>([
    [
      'comments, quotes and the order of fields',
      {
        [LIST_ACT]: [
          ['kind: распоряжение\n', ''],
          [DATE, `# день\ndate: "2026-02-10"\nkind: распоряжение`],
        ],
      },
    ],
    [
      'people listed in another order',
      { [FIRST_SITTING]: [['[p-0001, p-0002, p-0003, p-0004]', '[p-0004, p-0003, p-0002, p-0001]']] },
    ],
    ['a fact filled in', { [KEEPS_7]: [['item: 1', 'item: 1\ntext: Оставить в резерве']] }],
    [
      'an old correction kept, another fact corrected anew',
      { [LIST_ACT]: [[DATE, 'date: 2026-02-11'], corrected('номер', 'дата')] },
      { [LIST_ACT]: [corrected('номер')] },
    ],
    [
      'one more notice, and an address that moved',
      {
        ...news('2026-06-02'),
        'appointments/n-1.yaml': appointed(
          '2026-06-01',
          'publications:',
          `${published('official-site', '2026-06-02')}\n    url: https://zarechny.example/2\n  - kind: media\n    date: 2026-06-03`,
        ),
      },
      news('2026-06-02'),
    ],
    [
      'words of the methodology',
      { [PROFILE]: profile.replace('clause: Приложение 1, п. 4.6', 'clause: Приложение 1, пункт 4.6') },
    ],
    ['a member who leaves', { 'commission/c-5.yaml': [['act: sostav', 'act: sostav\nuntil: 2026-11-01']] }],
    ['a member who comes', { 'commission/c-6.yaml': member('p-0007').replace('2025-01-10', '2026-11-01') }],
    ['the post of a member', { 'commission/c-5.yaml': [['act: sostav', 'act: sostav\npost: директор школы']] }],
    [
      'an attached file with its correction',
      {
        ...attached(`${PDF}2`),
        [LIST_ACT]: [[DATE, `${DATE}\nfiles:\n  - path: files/spisok.pdf\n    title: Список`], corrected('файл')],
      },
      attached(PDF),
    ],
    [
      'an attached file renamed for readers',
      {
        ...attached(PDF),
        [LIST_ACT]: [[DATE, `${DATE}\nfiles:\n  - path: files/spisok.pdf\n    title: Список резерва`]],
      },
      attached(PDF),
    ],
  ])('may do: %s', async (_, edits, before) => {
    const repository = publishedAs(before);
    putRecords(repository, edits);
    expect(await rewritings(repository)).toEqual([]);
  });

  test.each<[string, Edits, RegExp[], Edits?]>([
    [
      'two facts under one correction',
      { [LIST_ACT]: [[DATE, 'date: 2026-02-11'], corrected('дата'), ['title: ', 'title: Иначе ']] },
      [
        /^warning acts\/spisok\.yaml corrections: новых исправлений меньше, чем изменённых фактов: «[^»]+», «[^»]+»\. Проверьте/,
      ],
    ],
    [
      'a correction taken away',
      {},
      [/^error acts\/spisok\.yaml corrections: опубликованное исправление изменено или удалено\. Верните его/],
      { [LIST_ACT]: [corrected('дата')] },
    ],
    [
      'a correction reworded',
      { [LIST_ACT]: [corrected('дата и номер')] },
      [/^error acts\/spisok\.yaml corrections: опубликованное исправление изменено/],
      { [LIST_ACT]: [corrected('дата')] },
    ],
    [
      'a correction given twice',
      { [LIST_ACT]: [[DATE, 'date: 2026-02-11'], corrected('дата', 'дата')] },
      [/^error acts\/spisok\.yaml date: .*было «2026-02-10»/],
      { [LIST_ACT]: [corrected('дата')] },
    ],
    [
      'an empty list of corrections',
      { [LIST_ACT]: [[DATE, 'date: 2026-02-11\ncorrections: []']] },
      [/^error acts\/spisok\.yaml date: .*было «2026-02-10»/],
    ],
    [
      'the day of a notice',
      news('2026-06-01'),
      [/^error appointments\/n-1\.yaml publications: этот факт/],
      news('2026-06-02'),
    ],
    [
      'two decisions swapped',
      {
        [KEEPS_7]: 'protocol: 2026-02\nitem: 2\nkind: exclude\nperson: p-0008\nground: own-request\nvote:\n  for: 5\n',
        [EXCLUDES_8]: 'protocol: 2026-02\nitem: 1\nkind: keep\npersons: [p-0007]\nvote:\n  for: 5\n',
      },
      [
        /2026-02-1\.yaml item/,
        /2026-02-1\.yaml kind/,
        /2026-02-1\.yaml persons/,
        /2026-02-2\.yaml item/,
        /2026-02-2\.yaml kind/,
        /2026-02-2\.yaml person:/,
        /2026-02-2\.yaml ground/,
      ],
    ],
    [
      'a decision moved to another municipality',
      {
        [KEEPS_7]: null,
        '/drugoe/decisions/2026-02-1.yaml':
          'protocol: 2026-02\nitem: 1\nkind: keep\npersons: [p-0007]\nformerIds: [2026-02-1]\nvote:\n  for: 5\n',
      },
      [
        /^warning \/?drugoe\/decisions\/2026-02-1\.yaml formerIds\.0: записи такого вида с именем «2026-02-1» здесь не было/,
        /^error decisions\/2026-02-1\.yaml -: опубликованная запись удалена/,
      ],
    ],
    [
      'a decision that became an act',
      { [KEEPS_7]: null, 'acts/inoy.yaml': 'kind: иной акт\ntitle: Иной\npurposes: [other]\nformerIds: [2026-02-1]\n' },
      [
        /^warning acts\/inoy\.yaml formerIds\.0: записи такого вида/,
        /^error decisions\/2026-02-1\.yaml -: опубликованная запись удалена/,
      ],
    ],
    [
      'a decision in a file of another kind',
      { [KEEPS_7]: null, 'decisions/2026-02-1.yml': 'protocol: 2026-02\n' },
      [/^error decisions\/2026-02-1\.yaml -: опубликованная запись удалена/],
    ],
    [
      'a former name left out',
      {},
      [/^error acts\/spisok\.yaml formerIds: прежнее имя stary-spisok пропало\. Верните его/],
      { [LIST_ACT]: [[NUMBER, `${NUMBER}\nformerIds: [stary-spisok]`]] },
    ],
    [
      'the quorum of a methodology',
      { [PROFILE]: profile.replace(QUORUM, QUORUM.replace('denominator: 2', 'denominator: 3')) },
      [/^error \/?profiles\/rostov-2018\.yaml quorum: этот факт уже опубликован/],
    ],
    [
      'a quorum that changes outcomes',
      { [PROFILE]: profile.replace(QUORUM, 'quorum:\n  numerator: 9\n  denominator: 10') },
      [
        /^error .*rostov-2018\.yaml -: это меняет исход 2 опубликованных решений \(2026-01-1, 2026-01-2\)\. Верните/,
        /^error .*rostov-2018\.yaml quorum/,
      ],
    ],
    [
      'members of the past',
      crowd(),
      [6, 7, 8, 9, 10, 11].map(
        (n) =>
          new RegExp(
            `^error commission/c-${n}\\.yaml -: это меняет исход 4 опубликованных решений \\(2026-01-1, 2026-01-2, 2026-02-1 и ещё 1\\)`,
          ),
      ),
    ],
    [
      'members of the past, explained',
      crowd('corrections:', correction('состав')),
      [
        /^warning commission\/c-10\.yaml corrections: это меняет исход 4|^warning commission\/c-6\.yaml corrections: это меняет исход 4/,
      ],
    ],
    [
      'the term of a member',
      { 'commission/c-5.yaml': [['from: 2025-01-10', 'from: 2026-02-10']] },
      [/^error commission\/c-5\.yaml from: этот факт/],
    ],
    [
      'the last day for documents',
      { [SELECTION]: [['docsUntil: 2025-10-31', 'docsUntil: 2025-10-20']] },
      [/^error selections\/otbor-2025\.mdx docsUntil: .*было «2025-10-31»/],
    ],
    [
      'the bytes of a file',
      attached(`${PDF}2`),
      [/^error acts\/spisok\.yaml files\.0\.path: приложенный файл уже опубликован, а теперь другой/],
      attached(PDF),
    ],
    [
      'the bytes of a file, and its sum',
      attached(PDF, `\n    sha256: ${'b'.repeat(64)}`),
      [/^error acts\/spisok\.yaml files\.0\.path: приложенный файл/],
      attached(PDF, `\n    sha256: ${'a'.repeat(64)}`),
    ],
    ['a file that is named no more', {}, [/^error acts\/spisok\.yaml files: приложенный файл/], attached(PDF)],
  ])('must not do: %s', async (_, edits, expected, before) => {
    const repository = publishedAs(before);
    putRecords(repository, edits);
    const lines = await rewritings(repository);
    expect(lines.filter((line) => !expected.some((says) => says.test(line)))).toEqual([]);
    for (const says of expected) expect(lines.join('\n')).toMatch(new RegExp(says.source, 'm'));
  });
});

test('facts are compared by type', () => {
  expect(rewrittenFields('person', { surname: 'Лугов' }, { surname: 'Полев' })).toEqual([]);
  expect(rewrittenFields('membership', { post: 'а', from: '2025-01-01' }, { post: 'б', from: '2025-01-02' })).toEqual([
    'from',
  ]);
  expect(rewrittenFields('act', { title: 'а', number: '1' }, { number: '1' })).toEqual(['title']);
  expect(newCorrections({}, { corrections: [{ what: 'а' }] })).toHaveLength(1);
});
