import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { included, LIST_ACT } from './edits.ts';

/** An inclusion on 20 May 2026 that no act approves; the post without candidates has left the list by then. */
const LATE: Edits = {
  'decisions/2026-02-3.yaml': included('p-0004'),
  'positions/nach-otdela.yaml': [['until: 2026-10-31', 'until: 2026-05-31']],
};

describe('M4.19a', () => {
  test.each<[string, Edits, string?]>([
    ['an act on the thirtieth day', { [LIST_ACT]: [['date: 2026-02-10', 'date: 2026-02-14']] }],
    ['an act without a date', { [LIST_ACT]: [['date: 2026-02-10\n', '']] }],
    ['eight days before the term ends', LATE, '2026-06-11'],
  ])('passes: %s', (_, edits, today) => {
    expectFindings(edits, [], today);
  });

  test.each<[string, Edits, Expected[], string?]>([
    [
      'an act two days late',
      { [LIST_ACT]: [['date: 2026-02-10', 'date: 2026-02-16']] },
      [
        [
          'M4.19a breach acts/spisok.yaml:5:7 date',
          /решения от 15\.01\.2026 надо было утвердить не позднее 14\.02\.2026, акт подписан 16\.02\.2026, на 2 дня позже.*2026-01-1, 2026-01-2/,
        ],
      ],
    ],
    [
      'no act at all: overdue is a breach of M1.10',
      { [LIST_ACT]: [['approves: [2026-01-1, 2026-01-2]', 'approves: [2026-01-2]']] },
      [
        [
          'M1.10 breach decisions/2026-01-1.yaml:3:7 kind',
          /не утверждено актом, срок истёк 14\.02\.2026.*approves: \[2026-01-1\]/,
        ],
      ],
    ],
    [
      'a week before the term ends: a reminder',
      LATE,
      [['M4.19a reminder decisions/2026-02-3.yaml:3:7 kind', /срок истекает 19\.06\.2026/]],
      '2026-06-12',
    ],
    [
      'on the last day: a reminder still',
      LATE,
      [['M4.19a reminder decisions/2026-02-3.yaml:3:7 kind', /срок истекает 19\.06\.2026/]],
      '2026-06-19',
    ],
    [
      'on the day after: a breach of M1.10, no reminder any more',
      LATE,
      [['M1.10 breach decisions/2026-02-3.yaml:3:7 kind', /срок истёк 19\.06\.2026/]],
      '2026-06-20',
    ],
    [
      'by the term of the profile',
      { '/profiles/rostov-2018.yaml': [['  listAct:\n    days: 30', '  listAct:\n    days: 10']] },
      [
        [
          'M4.19a breach acts/spisok.yaml:5:7 date',
          /не позднее 25\.01\.2026, акт подписан 10\.02\.2026, на 16 дней позже/,
        ],
      ],
    ],
  ])('finds: %s', (_, edits, expected, today) => {
    expectFindings(edits, expected, today);
  });
});
