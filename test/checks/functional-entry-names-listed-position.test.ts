import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { approving, decided, EXCLUDES_8, EXCLUSION_ACT, INCLUDES_7 } from './edits.ts';

describe('M1.8.1a', () => {
  test.each<[string, Edits]>([
    [
      'a post whose last day is the day of the decision',
      { 'positions/zam-glavy.yaml': [['from: 2025-01-10', 'from: 2025-01-10\nuntil: 2026-01-15']] },
    ],
    ['a post listed from that very day', { 'positions/zam-glavy.yaml': [['from: 2025-01-10', 'from: 2026-01-15']] }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'no post',
      { [INCLUDES_7]: [['position: zam-glavy\n', '']] },
      [
        [
          'M1.8.1a error decisions/2026-01-1.yaml:5:8 level',
          /для уровня «функциональный резерв» нужна должность\. Допишите строку position/,
        ],
        ['M1.9a warning municipality.yaml:1:1 -', /кандидатов нет на 1 должность из 1/],
      ],
    ],
    [
      'a post that is listed later',
      { 'positions/zam-glavy.yaml': [['from: 2025-01-10', 'from: 2026-02-01']] },
      [
        [
          'M1.8.1a error decisions/2026-01-1.yaml:6:11 position',
          /стоит в перечне с 01\.02\.2026, а решение принято 15\.01\.2026/,
        ],
      ],
    ],
    [
      'a post that has left the list',
      { 'positions/zam-glavy.yaml': [['from: 2025-01-10', 'from: 2025-01-10\nuntil: 2026-01-14']] },
      [['M1.8.1a error decisions/2026-01-1.yaml:6:11 position', /с 10\.01\.2025 по 14\.01\.2026, а решение/]],
    ],
    [
      'a transfer without a post',
      {
        [EXCLUDES_8]: null,
        [EXCLUSION_ACT]: null,
        'decisions/2026-02-3.yaml': decided('transfer', 'person: p-0008', 'level: functional'),
        'acts/spisok-2.yaml': approving('2026-02-3'),
      },
      [['M1.8.1a error decisions/2026-02-3.yaml:5:8 level', /нужна должность/]],
    ],
    [
      'a post that is no record: only the reference is at fault',
      { [INCLUDES_7]: [['position: zam-glavy', 'position: zam-glavi']] },
      [
        ['X2 error decisions/2026-01-1.yaml:6:11 position', /«zam-glavi» нет.*имелось в виду «zam-glavy»/],
        ['M1.9a warning municipality.yaml:1:1 -', /Это zam-glavy/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
