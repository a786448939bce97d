import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { INCLUDES_8, KEEPS_7 } from './edits.ts';

describe('A1-4.7a', () => {
  test.each<[string, Edits]>([
    ['a member withdrew', { [KEEPS_7]: [['for: 5', 'for: 4\n  recused: [p-0005]']] }],
    ['three of five', { [KEEPS_7]: [['for: 5', 'for: 3\n  against: 1\n  notVoted: 1']] }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a vote too many',
      { [KEEPS_7]: [['for: 5', 'for: 6']] },
      [
        [
          'A1-4.7a error decisions/2026-02-1.yaml:5:1 vote',
          /не сходятся: за 6, .*всего 6, а голосовать могли 5 \(присутствовали 5\)/,
        ],
      ],
    ],
    [
      'a vote too few',
      { [KEEPS_7]: [['for: 5', 'for: 4']] },
      [['A1-4.7a error decisions/2026-02-1.yaml:5:1 vote', /всего 4, а голосовать могли 5/]],
    ],
    [
      'a vote of one who withdrew',
      { [KEEPS_7]: [['for: 5', 'for: 5\n  recused: [p-0005]']] },
      [
        [
          'A1-4.7a error decisions/2026-02-1.yaml:5:1 vote',
          /голосовать могли 4 \(присутствовали 5, не участвовали 1\)/,
        ],
      ],
    ],
    [
      'за more than против, but no majority of those present',
      { [KEEPS_7]: [['for: 5', 'for: 2\n  against: 1\n  abstained: 2']] },
      [
        [
          'A1-4.7a error decisions/2026-02-1.yaml:6:8 vote.for',
          /за решение 2, а нужно не меньше 3\. Решение не принято и действия не имеет\..*A1-4\.7a/,
        ],
      ],
    ],
    [
      'a person who withdrew without being there',
      { [KEEPS_7]: [['for: 5', 'for: 5\n  recused: [p-0008]']] },
      [['A1-4.7a error decisions/2026-02-1.yaml:7:13 vote.recused.0', /p-0008 не было на заседании среди голосующих/]],
    ],
    [
      'a rejected decision, explained',
      {
        [KEEPS_7]: [
          [
            '  for: 5',
            '  for: 2\n  against: 3\nacknowledged:\n  - rule: A1-4.7a\n    note: не приняли\n    by: секретарь\n    date: 2026-05-21',
          ],
        ],
      },
      [
        [
          'A1-4.7a warning decisions/2026-02-1.yaml:6:8 vote.for',
          /^за решение 2, а нужно не меньше 3\. Решение не принято и действия не имеет\. Признано: не приняли$/,
        ],
      ],
    ],
    [
      'a tie that the chair broke against',
      { [INCLUDES_8]: [['for: 3\n  abstained: 1', 'for: 2\n  against: 2\n  casting: against']] },
      [
        [
          'A1-4.7a error decisions/2026-01-2.yaml:9:8 vote.for',
          /поровну \(2:2\), и решающего голоса за решение нет\. Решение не принято/,
        ],
        ['X3 error decisions/2026-02-2.yaml:4:9 person', /p-0008/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
