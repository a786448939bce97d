import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { EXCLUSION_ACT, LIST_ACT } from './edits.ts';

describe('M4.19c', () => {
  test.each<[string, Edits]>([
    ['an act of the day of the decision', { [LIST_ACT]: [['date: 2026-02-10', 'date: 2026-01-15']] }],
    ['an act without a date', { [EXCLUSION_ACT]: [['date: 2026-06-01\n', '']] }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'an act older than the decisions',
      { [LIST_ACT]: [['date: 2026-02-10', 'date: 2026-01-14']] },
      [
        [
          'M4.19c error acts/spisok.yaml:5:7 date',
          /акт от 14\.01\.2026 не может утверждать решения, принятые позже, 15\.01\.2026: 2026-01-1, 2026-01-2/,
        ],
      ],
    ],
    [
      'an exclusion among the approved',
      { [EXCLUSION_ACT]: [['excludes:', 'approves:']] },
      [
        ['M4.19c error acts/isklyuchenie.yaml:6:12 approves.0', /об исключении: перенесите его из approves в excludes/],
        ['M14.3a breach decisions/2026-02-2.yaml:3:7 kind', /исключени/],
      ],
    ],
    [
      'a decision to keep among the approved',
      { [LIST_ACT]: [['2026-01-2]', '2026-01-2, 2026-02-1]']] },
      [['M4.19c error acts/spisok.yaml:6:34 approves.2', /не о включении в резерв/]],
    ],
    [
      'an inclusion among the excluded',
      { [EXCLUSION_ACT]: [['[2026-02-2]', '[2026-02-2, 2026-01-1]']] },
      [['M4.19c error acts/isklyuchenie.yaml:6:23 excludes.1', /не об исключении/]],
    ],
    [
      'a decision that is no record: only the reference is at fault',
      { [LIST_ACT]: [['2026-01-2]', '2026-01-2, 2026-09-9]']] },
      [['X2 error acts/spisok.yaml:6:34 approves.2', /«2026-09-9» нет/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
