import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { INCLUDES_8 } from './edits.ts';

describe('M1.8.2a', () => {
  test.each<[string, Edits]>([
    ['a winner of a contest', { [INCLUDES_8]: [['self-nomination', 'competition-winner']] }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a misspelt source',
      { [INCLUDES_8]: [['self-nomination', 'self-nominaton']] },
      [
        [
          'M1.8.2a error decisions/2026-01-2.yaml:6:9 source',
          /основания «self-nominaton» в методике нет\. Для этого уровня есть: self-nomination .*имелось в виду «self-nomination»/,
        ],
      ],
    ],
    [
      'a source of the functional reserve',
      { [INCLUDES_8]: [['self-nomination', 'selection']] },
      [
        [
          'M1.8.2a error decisions/2026-01-2.yaml:6:9 source',
          /основание «по результатам отбора» к уровню «перспективный резерв» не подходит/,
        ],
      ],
    ],
    [
      'a source of no level',
      { [INCLUDES_8]: [['self-nomination', 'lottery']] },
      [
        [
          'M1.8.2a error decisions/2026-01-2.yaml:6:9 source',
          /основания «lottery» в методике нет\. Для этого уровня есть: [^?]*\.$/,
        ],
      ],
    ],
    [
      'a source that the profile gives to another level',
      {
        '/profiles/rostov-2018.yaml': [
          [
            'label: самовыдвижение\n    clause: п. 1.8.2\n    levels: [perspective]',
            'label: самовыдвижение\n    clause: п. 1.8.2\n    levels: [functional]',
          ],
        ],
      },
      [
        [
          'M1.8.2a error decisions/2026-01-2.yaml:6:9 source',
          /«самовыдвижение» к уровню «перспективный резерв» не подходит.*official-recommendation/,
        ],
      ],
    ],
    [
      'an unknown level: only the level is at fault',
      { [INCLUDES_8]: [['level: perspective', 'level: perspektive']] },
      [['M1.8 error decisions/2026-01-2.yaml:5:8 level', /perspektive/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
