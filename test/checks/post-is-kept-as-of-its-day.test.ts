import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { INCLUDES_7, INCLUDES_8 } from './edits.ts';

const NEW_NAME = ['заведующий отделом кадров', 'начальник отдела кадров'] as const;

describe('X12', () => {
  test.each<[string, Edits]>([
    [
      'the new name on the day after the old',
      { [INCLUDES_7]: [NEW_NAME], 'positions/nach-otdela.yaml': [['2026-03-31', '2026-01-14']] },
    ],
    ['the old name at any time', { [INCLUDES_8]: [['учитель', 'заведующий отделом кадров']] }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'the new name before the change',
      { [INCLUDES_7]: [NEW_NAME] },
      [
        [
          'X12 error decisions/2026-01-1.yaml:9:18 postAtInclusion',
          /стала называться так после 31\.03\.2026, а решение принято 15\.01\.2026\. Впишите прежнее название: «заведующий отделом кадров»/,
        ],
      ],
    ],
    [
      'the new name on the last day of the old',
      { [INCLUDES_7]: [NEW_NAME], 'positions/nach-otdela.yaml': [['2026-03-31', '2026-01-15']] },
      [['X12 error decisions/2026-01-1.yaml:9:18 postAtInclusion', /после 15\.01\.2026/]],
    ],
    [
      'of several names the one of that day',
      {
        [INCLUDES_7]: [NEW_NAME],
        'positions/nach-otdela.yaml': [
          ['formerTitles:\n', 'formerTitles:\n  - title: старший инспектор\n    until: 2025-06-30\n'],
        ],
      },
      [['X12 error decisions/2026-01-1.yaml:9:18 postAtInclusion', /прежнее название: «заведующий отделом кадров»/]],
    ],
    [
      'two decisions',
      { [INCLUDES_7]: [NEW_NAME], [INCLUDES_8]: [['учитель', 'начальник отдела кадров']] },
      [
        ['X12 error decisions/2026-01-1.yaml:9:18 postAtInclusion', /31\.03\.2026/],
        ['X12 error decisions/2026-01-2.yaml:7:18 postAtInclusion', /31\.03\.2026/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
