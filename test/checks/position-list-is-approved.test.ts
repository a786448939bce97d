import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';

describe('M1.5', () => {
  test.each<[string, Edits]>([
    ['listed before the resolution has a date', { 'acts/perechen.yaml': [['date: 2025-01-10\n', '']] }],
    ['listed later than the resolution', { 'positions/zam-glavy.yaml': [['from: 2025-01-10', 'from: 2025-06-01']] }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'an act on something else',
      { 'positions/zam-glavy.yaml': [['act: perechen', 'act: poryadok']] },
      [
        [
          'M1.5 breach positions/zam-glavy.yaml:3:6 act',
          /акт poryadok не утверждает перечень должностей.*position-list/,
        ],
      ],
    ],
    [
      'an order instead of a resolution',
      { 'acts/perechen.yaml': [['постановление', 'распоряжение']] },
      [
        ['M1.5 warning positions/nach-otdela.yaml:3:6 act', /актом «распоряжение», а нужно постановление/],
        ['M1.5 warning positions/zam-glavy.yaml:3:6 act', /нужно постановление/],
      ],
    ],
    [
      'listed before the resolution',
      { 'positions/zam-glavy.yaml': [['from: 2025-01-10', 'from: 2025-01-09']] },
      [
        [
          'M1.5 warning positions/zam-glavy.yaml:4:7 from',
          /в перечне с 09\.01\.2025, а постановление принято 10\.01\.2025/,
        ],
      ],
    ],
    [
      'an act that is no record: only the reference is at fault',
      { 'positions/zam-glavy.yaml': [['act: perechen', 'act: perechenn']] },
      [['X2 error positions/zam-glavy.yaml:3:6 act', /«perechenn» нет/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
