import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { EXCLUDES_8, INCLUDES_7, MUNICIPALITY, SECOND_SITTING } from './edits.ts';

const LIST =
  'title: Новый\norigin: { body: Комитет, kind: слушания }\nitems:\n  - n: 1\n    text: создать резерв\n    addressees: [всем]\n';

function practice(more = ''): string {
  return `---\ntitle: Мост\nowners: [Заречный округ]\ntheme: дороги\nyear: 2025\nproblem: беда\nactions: [сделали]\n${more}\nresults: []\n---\n`;
}

/** One who keeps a practice that has been renamed. */
const NEIGHBOUR: Edits = {
  '/soyuz/municipality.yaml': 'name: Союз\nkind: association\n',
  '/soyuz/practices/novoe.mdx': practice('formerIds: [staroe]'),
};

describe('X2', () => {
  test.each<[string, Edits]>([
    ['a record in the folder of a year', { 'people/p-0005.yaml': null, 'people/2026/p-0005.yaml': 'basis: none\n' }],
    [
      'links to what lies in other repositories',
      {
        'practices/most.mdx': practice('adoptedFrom: { municipality: nikto, practice: most }\nsameAs: [daleko/most]'),
        'recommendations/new.yaml': LIST.replace('всем]', 'всем]\n    practices: [nikto/most]'),
        [MUNICIPALITY]: [
          ['timeZone:', 'predecessors: [{ name: Район, until: 1990-01-01, municipality: nikto }]\ntimeZone:'],
        ],
      },
    ],
    [
      'links to records of others that are here, by former names, and to broken ones',
      {
        ...NEIGHBOUR,
        'practices/most.mdx': practice(
          'adoptedFrom: { municipality: soyuz, practice: staroe }\nsameAs: [soyuz/novoe, zarechny/byvshaya]',
        ),
        'practices/kryshi.mdx': practice('formerIds: [byvshaya]'),
      },
    ],
    ['an association without records', { '/soyuz/municipality.yaml': 'name: Союз\nkind: association\n' }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'items of lists and practices, own and those of others',
      {
        'recommendations/new.yaml': LIST.replace(
          'всем]',
          'всем]\n    practices: [zarechny/net, nikto/most]\n    carriedFrom: { list: zarechny/new, n: 7 }\ntally:\n  - { n: 9, status: done }',
        ),
        'initiatives/all.yaml':
          'title: Все\ntotal: { value: 1 }\nthemes: [{ name: дороги }]\nselected:\n  - n: 1\n    text: мост\n    theme: дороги\n    status: adopted-as\n    becameRecommendation: { list: zarechny/net, n: 1 }\n',
      },
      [
        ['X2 error initiatives/all.yaml:9:27 selected.0.becameRecommendation', /записи «zarechny\/net» нет/],
        ['X2 error recommendations/new.yaml:7:17 items.0.practices.0', /записи «zarechny\/net» нет/],
        ['X2 error recommendations/new.yaml:8:18 items.0.carriedFrom', /пункта 7 в списке «zarechny\/new» нет/],
        ['X2 error recommendations/new.yaml:10:10 tally.0.n', /пункта 9 в списке рекомендаций нет/],
      ],
    ],
    [
      'own practices by a wrong name, and a practice by its own',
      {
        'practices/most.mdx': practice(
          'adoptedFrom: { municipality: zarechny, practice: net }\nsameAs: [zarechny/most, zarechny/netu]',
        ),
      },
      [
        ['X2 error practices/most.mdx:8:50 adoptedFrom.practice', /записи «zarechny\/net» нет/],
        ['X2 error practices/most.mdx:9:10 sameAs.0', /на саму себя/],
        ['X2 error practices/most.mdx:9:25 sameAs.1', /записи «zarechny\/netu» нет/],
      ],
    ],
    [
      'what another keeper no longer has, and a folder that is called nearly so: a remark, for the owner of the link has done nothing',
      {
        ...NEIGHBOUR,
        'practices/most.mdx': practice('adoptedFrom: { municipality: soyuz, practice: net }\nsameAs: [sojuz/novoe]'),
        'recommendations/new.yaml': LIST.replace('всем]', 'всем]\n    practices: [soyuz/net]'),
      },
      [
        [
          'X2 warning practices/most.mdx:8:47 adoptedFrom.practice',
          /записи «soyuz\/net» здесь нет: её переименовали, удалили или ещё не прислали/,
        ],
        ['X2 warning practices/most.mdx:9:10 sameAs.0', /папки «sojuz» здесь нет, а папка «soyuz» есть/],
        ['X2 warning recommendations/new.yaml:7:17 items.0.practices.0', /записи «soyuz\/net» здесь нет/],
      ],
    ],
    [
      'a predecessor whose folder is called nearly so',
      {
        ...NEIGHBOUR,
        [MUNICIPALITY]: [
          ['timeZone:', 'predecessors: [{ name: Район, until: 1990-01-01, municipality: soyus }]\ntimeZone:'],
        ],
      },
      [
        [
          'X2 warning municipality.yaml:13:64 predecessors.0.municipality',
          /папки «soyus» здесь нет, а папка «soyuz» есть/,
        ],
      ],
    ],
    [
      'a person',
      { [INCLUDES_7]: [['p-0007', 'p-0070']] },
      [
        [
          'X2 error decisions/2026-01-1.yaml:4:9 person',
          /записи «p-0070» нет \(person ссылается на запись вида «лицо»\)/,
        ],
        ['X3 error decisions/2026-02-1.yaml:4:11 persons.0', /p-0007/],
      ],
    ],
    [
      'a former name that another record has',
      { 'people/p-0005.yaml': [['basis:', 'formerIds: [p-0004, p-0044]\nbasis:']] },
      [['X2 error people/p-0005.yaml:1:13 formerIds.0', /имя «p-0004» занято записью zarechny\/people\/p-0004\.yaml/]],
    ],
    [
      'a former name claimed twice',
      {
        'people/p-0004.yaml': [['basis:', 'formerIds: [p-0044]\nbasis:']],
        'people/p-0005.yaml': [['basis:', 'formerIds: [p-0044]\nbasis:']],
      },
      [['X2 error people/p-0005.yaml:1:13 formerIds.0', /имя «p-0044» занято записью zarechny\/people\/p-0004\.yaml/]],
    ],
    [
      'a person in a list',
      { [SECOND_SITTING]: [['p-0005]', 'p-0005]\nabsent: [p-0099]']] },
      [['X2 error protocols/2026-02.mdx:8:10 absent.0', /«p-0099» нет \(absent\.0/]],
    ],
    [
      'a profile, which is shared',
      { [MUNICIPALITY]: [['rostov-2018', 'rostov-2108']] },
      [['X2 error municipality.yaml:14:10 profile', /имелось в виду «rostov-2018»/]],
    ],
    [
      'an act, with a hint',
      { 'commission/c-5.yaml': [['act: sostav', 'act: sostaw']] },
      [['X2 error commission/c-5.yaml:4:6 act', /имелось в виду «sostav»/]],
    ],
    [
      'a protocol',
      { [EXCLUDES_8]: [['protocol: 2026-02', 'protocol: 2026-03']] },
      [['X2 error decisions/2026-02-2.yaml:1:11 protocol', /записи «2026-03» нет/]],
    ],
    [
      'a question of the agenda',
      { [EXCLUDES_8]: [['item: 2', 'item: 3']] },
      [['X2 error decisions/2026-02-2.yaml:2:7 item', /вопроса 3 нет в повестке протокола 2026-02 \(есть: 1, 2\)/]],
    ],
    [
      'a record of another municipality',
      {
        '/soyuz/municipality.yaml': 'name: Союз\nkind: association\n',
        '/soyuz/materials/m-1.mdx': '---\ntitle: А\ndate: 2026-01-01\nkind: news\nperson: p-0007\n---\n',
      },
      [['X2 error soyuz/materials/m-1.mdx:5:9 person', /«p-0007» нет/]],
    ],
    [
      'records without a municipality, once for the folder',
      { '/prirechny/people/p-0001.yaml': 'basis: none\n', '/prirechny/people/p-0002.yaml': 'basis: none\n' },
      [['X2 error prirechny/people/p-0001.yaml:1:1 -', /в папке prirechny нет файла municipality\.yaml/]],
    ],
    [
      'acts that change each other in a circle',
      {
        'acts/sostav.yaml': [['date: 2025-01-10', 'date: 2025-01-10\namends:\n  - act: perechen']],
        'acts/perechen.yaml': [['date: 2025-01-10', 'date: 2025-01-10\nrepeals:\n  - act: sostav']],
      },
      [['X2 error acts/perechen.yaml:7:3 repeals', /по кругу: perechen → sostav → perechen/]],
    ],
    [
      'a broken record is reported once, not at every reference to it',
      { 'people/p-0007.yaml': [['basis: consent', 'basis: consnt']] },
      [['schema error people/p-0007.yaml:1:8 basis', /«consnt»/]],
    ],
    [
      'a broken municipality does not orphan its records',
      { [MUNICIPALITY]: [['kind: rural-settlement', 'kind: rural-setlement']] },
      [['schema error municipality.yaml:2:7 kind', /имелось в виду «rural-settlement»/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
