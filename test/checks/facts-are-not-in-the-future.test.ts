import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { SECOND_SITTING } from './edits.ts';

describe('X1', () => {
  test.each<[string, Edits]>([
    ['a fact of today', { 'acts/sostav.yaml': [['date: 2025-01-10', 'date: 2026-11-21']] }],
    [
      'a plan for the future',
      {
        'acts/sostav.yaml': [['date: 2025-01-10', 'date: 2025-01-10\ninForceFrom: 2027-01-01']],
        'positions/zam-glavy.yaml': [['from: 2025-01-10', 'from: 2025-01-10\nforecastFrom: 2027-01-01']],
      },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a fact of tomorrow',
      { 'acts/sostav.yaml': [['date: 2025-01-10', 'date: 2026-11-22']] },
      [['X1 error acts/sostav.yaml:5:7 date', /22\.11\.2026 ещё не наступило \(сегодня 21\.11\.2026\)/]],
    ],
    [
      'a fact deep in a list',
      {
        'acts/sostav.yaml': [
          ['date: 2025-01-10', 'date: 2025-01-10\npublications:\n  - kind: media\n    date: 2026-11-22'],
        ],
      },
      [['X1 error acts/sostav.yaml:8:11 publications.0.date', /22\.11\.2026/]],
    ],
    [
      'a fact of an association',
      {
        '/soyuz/municipality.yaml': 'name: Союз\nkind: association\n',
        '/soyuz/materials/m-1.mdx': '---\ntitle: А\ndate: 2027-01-01\nkind: news\n---\n',
      },
      [['X1 error soyuz/materials/m-1.mdx:3:7 date', /01\.01\.2027/]],
    ],
    [
      'a fact in a shared record',
      { '/profiles/rostov-2018.yaml': [['groups:\n', 'publishedOn: 2027-01-01\n\ngroups:\n']] },
      [['X1 error profiles/rostov-2018.yaml:7:14 publishedOn', /01\.01\.2027/]],
    ],
    [
      'a slip in the year, by the schema',
      { [SECOND_SITTING]: [['date: 2026-05-20\nform', 'date: 2206-05-20\nform']] },
      [['X1 error protocols/2026-02.mdx:3:7 date', /нужен день календаря.*«2206-05-20»/]],
    ],
    [
      '30 February, by the schema',
      { 'acts/perechen.yaml': [['date: 2025-01-10', 'date: 2025-02-30']] },
      [['X1 error acts/perechen.yaml:5:7 date', /нужен день календаря/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
