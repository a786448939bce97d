import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { approving, decided, EXCLUDES_8, EXCLUSION_ACT, INCLUDES_7, INCLUDES_8, LIST_ACT } from './edits.ts';

const REJECTED =
  'for: 2\n  against: 2\n  casting: against\nacknowledged:\n  - rule: A1-4.7a\n    note: не приняли\n    by: секретарь\n    date: 2026-01-16';
const NOTE = 'acknowledged:\n  - rule: M1.10\n    note: акт утрачен\n    by: глава\n    date: 2026-03-01';

describe('M1.10', () => {
  test.each<[string, Edits]>([
    ['an act without a date', { [LIST_ACT]: [['date: 2026-02-10\n', '']] }],
    [
      'an act that came late: another rule says so',
      {
        [LIST_ACT]: [['2026-01-1, ', '']],
        'acts/spisok-2.yaml': approving('2026-01-1').replace('2026-06-01', '2026-02-14'),
      },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'no act',
      { [LIST_ACT]: [['2026-01-1, ', '']] },
      [
        [
          'M1.10 breach decisions/2026-01-1.yaml:3:7 kind',
          /решение не утверждено актом, срок истёк 14\.02\.2026\. .*approves: \[2026-01-1\]/,
        ],
      ],
    ],
    [
      'no act on anybody',
      { [LIST_ACT]: null },
      [
        ['M1.10 breach decisions/2026-01-1.yaml:3:7 kind', /approves: \[2026-01-1\]/],
        ['M1.10 breach decisions/2026-01-2.yaml:3:7 kind', /approves: \[2026-01-2\]/],
      ],
    ],
    [
      'no act on a transfer',
      {
        [EXCLUDES_8]: null,
        [EXCLUSION_ACT]: null,
        'decisions/2026-02-3.yaml': decided('transfer', 'person: p-0008', 'level: functional', 'position: zam-glavy'),
      },
      [['M1.10 breach decisions/2026-02-3.yaml:3:7 kind', /срок истёк 19\.06\.2026/]],
    ],
    [
      'no act, by the term of the profile',
      {
        [LIST_ACT]: [['2026-01-1, ', '']],
        '/profiles/rostov-2018.yaml': [['  listAct:\n    days: 30', '  listAct:\n    days: 45']],
      },
      [['M1.10 breach decisions/2026-01-1.yaml:3:7 kind', /срок истёк 01\.03\.2026/]],
    ],
    [
      'no act, explained',
      { [LIST_ACT]: [['2026-01-1, ', '']], [INCLUDES_7]: [['  for: 4', `  for: 4\n${NOTE}`]] },
      [['M1.10 breach decisions/2026-01-1.yaml:3:7 kind', /срок истёк 14\.02\.2026\. Признано: акт утрачен$/]],
    ],
    [
      'a decision that was rejected needs no act',
      {
        [INCLUDES_8]: [['for: 3\n  abstained: 1', REJECTED]],
        [LIST_ACT]: [[', 2026-01-2', '']],
        [EXCLUDES_8]: null,
        [EXCLUSION_ACT]: null,
      },
      [['A1-4.7a warning decisions/2026-01-2.yaml:9:8 vote.for', /Решение не принято и действия не имеет/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
