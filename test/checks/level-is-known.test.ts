import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { EXCLUDES_8, INCLUDES_8, KEEPS_7 } from './edits.ts';

describe('M1.8', () => {
  test.each<[string, Edits]>([
    ['a level of the methodology', { [KEEPS_7]: [['kind: keep', 'kind: keep\nlevel: functional']] }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a misspelt level',
      { [INCLUDES_8]: [['level: perspective', 'level: perspectiv']] },
      [
        [
          'M1.8 error decisions/2026-01-2.yaml:5:8 level',
          /уровня «perspectiv» в методике нет\. Есть: functional .*имелось в виду «perspective»/,
        ],
      ],
    ],
    [
      'an unknown level',
      { [INCLUDES_8]: [['level: perspective', 'level: golden']] },
      [['M1.8 error decisions/2026-01-2.yaml:5:8 level', /уровня «golden» в методике нет\. Есть: .*\.$/]],
    ],
    [
      'a level of a decision to exclude, which then excludes nobody',
      { [EXCLUDES_8]: [['kind: exclude', 'kind: exclude\nlevel: golden']] },
      [
        ['M1.8 error decisions/2026-02-2.yaml:4:8 level', /«golden»/],
        ['X3 error decisions/2026-02-2.yaml:5:9 person', /исключить его нельзя/],
      ],
    ],
    [
      'levels in the order of files',
      { [INCLUDES_8]: [['level: perspective', 'level: one']], [KEEPS_7]: [['kind: keep', 'kind: keep\nlevel: two']] },
      [
        ['M1.8 error decisions/2026-01-2.yaml:5:8 level', /«one»/],
        ['M1.8 error decisions/2026-02-1.yaml:4:8 level', /«two»/],
        ['X3 error decisions/2026-02-1.yaml:5:11 persons.0', /оставить его нельзя/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
