import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { FIRST_SITTING, SECOND_SITTING, THIRD_SITTING } from './edits.ts';

const LAST_YEAR = THIRD_SITTING.replace('number: 3', 'number: 1').replaceAll('2026-07-01', '2025-07-01');

describe('X8', () => {
  test.each<[string, Edits]>([
    [
      'the same number in another year',
      {
        'protocols/2025-01.mdx': LAST_YEAR,
        'decisions/2025-01-1.yaml': 'protocol: 2025-01\nitem: 1\nkind: other\ntext: Принять\nvote:\n  for: 3\n',
      },
    ],
    [
      'two sittings of one day in any order',
      {
        [FIRST_SITTING]: [['number: 1', 'number: 2']],
        [SECOND_SITTING]: [
          ['number: 2', 'number: 1'],
          ['date: 2026-05-20\nform', 'date: 2026-01-15\nform'],
        ],
      },
    ],
    ['a number that has no order', { [FIRST_SITTING]: [['number: 1', 'number: 3/70-89']] }],
    [
      'two protocols without a number',
      { [FIRST_SITTING]: [['number: 1', 'number: б/н']], [SECOND_SITTING]: [['number: 2', 'number: б/н']] },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'the same number',
      { [SECOND_SITTING]: [['number: 2', 'number: 1']] },
      [['X8 error protocols/2026-02.mdx:2:9 number', /номер 1 уже у протокола 2026-01 от 15\.01\.2026/]],
    ],
    [
      'the same number that is no plain one',
      { [FIRST_SITTING]: [['number: 1', 'number: 3/70-89']], [SECOND_SITTING]: [['number: 2', 'number: 3/70-89']] },
      [['X8 error protocols/2026-02.mdx:2:9 number', /номер 3\/70-89 уже у протокола/]],
    ],
    [
      'a higher number on an earlier day',
      { [FIRST_SITTING]: [['number: 1', 'number: 10']] },
      [
        [
          'X8 warning protocols/2026-02.mdx:2:9 number',
          /протокол 2 от 20\.05\.2026 стоит после протокола 10 от 15\.01\.2026/,
        ],
      ],
    ],
    [
      'the same number on the same day',
      {
        [SECOND_SITTING]: [
          ['number: 2', 'number: 1'],
          ['date: 2026-05-20\nform', 'date: 2026-01-15\nform'],
        ],
      },
      [['X8 error protocols/2026-02.mdx:2:9 number', /номер 1 уже у протокола 2026-01/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
