import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { approving, decided, EXCLUDES_8, EXCLUSION_ACT, INCLUDES_7, INCLUDES_8, KEEPS_7 } from './edits.ts';

describe('M1.8.2b', () => {
  test.each<[string, Edits]>([
    [
      'the main group of the perspective reserve',
      { [INCLUDES_8]: [['level: perspective', 'level: perspective\nsubgroup: main']] },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a group in the functional reserve',
      { [INCLUDES_7]: [['level: functional', 'level: functional\nsubgroup: leaders']] },
      [
        [
          'M1.8.2b warning decisions/2026-01-1.yaml:6:11 subgroup',
          /группа указана, а уровень не перспективный.*Удалите поле subgroup/,
        ],
      ],
    ],
    [
      'a group without a level',
      { [KEEPS_7]: [['kind: keep', 'kind: keep\nsubgroup: main']] },
      [['M1.8.2b warning decisions/2026-02-1.yaml:4:11 subgroup', /уровень не перспективный/]],
    ],
    [
      'a transfer to the functional reserve with the old group',
      {
        [EXCLUDES_8]: null,
        [EXCLUSION_ACT]: null,
        'acts/spisok-2.yaml': approving('2026-02-3'),
        'decisions/2026-02-3.yaml': decided(
          'transfer',
          'person: p-0008',
          'level: functional',
          'position: zam-glavy',
          'subgroup: leaders',
        ),
      },
      [['M1.8.2b warning decisions/2026-02-3.yaml:7:11 subgroup', /Удалите поле subgroup или исправьте level/]],
    ],
    [
      'a group that does not exist',
      { [INCLUDES_8]: [['level: perspective', 'level: perspective\nsubgroup: best']] },
      [
        ['schema error decisions/2026-01-2.yaml:6:11 subgroup', /best/],
        ['X3 error decisions/2026-02-2.yaml:4:9 person', /p-0008/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
