import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { approving, decided, EXCLUDES_8, EXCLUSION_ACT, INCLUDES_7, INCLUDES_8 } from './edits.ts';

/** The exclusion gives way to a transfer, which an act approves. */
const TRANSFER: Edits = { [EXCLUDES_8]: null, [EXCLUSION_ACT]: null, 'acts/spisok-2.yaml': approving('2026-02-3') };
const transferred = (source: string) =>
  decided('transfer', 'person: p-0008', 'level: functional', 'position: zam-glavy', `source: ${source}`);

describe('M1.8.1b', () => {
  test.each<[string, Edits]>([
    [
      'from the perspective reserve, where the person was',
      { ...TRANSFER, 'decisions/2026-02-3.yaml': transferred('from-perspective') },
    ],
    [
      'as a civil servant who is in the reserve',
      { [INCLUDES_7]: [['source: selection', 'source: already-in-reserve']] },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a misspelt source',
      { [INCLUDES_7]: [['source: selection', 'source: selecton']] },
      [
        [
          'M1.8.1b error decisions/2026-01-1.yaml:7:9 source',
          /основания «selecton» в методике нет\. Для этого уровня есть: selection .*имелось в виду «selection»/,
        ],
      ],
    ],
    [
      'a source of the perspective reserve',
      { [INCLUDES_7]: [['source: selection', 'source: self-nomination']] },
      [
        [
          'M1.8.1b error decisions/2026-01-1.yaml:7:9 source',
          /основание «самовыдвижение» к уровню «функциональный резерв» не подходит\. Для этого уровня есть: selection/,
        ],
      ],
    ],
    [
      'from the perspective reserve, where the person was not',
      { [INCLUDES_7]: [['source: selection', 'source: from-perspective']] },
      [
        [
          'M1.8.1b warning decisions/2026-01-1.yaml:7:9 source',
          /«из перспективного резерва», а накануне человека в нём не было/,
        ],
      ],
    ],
    [
      'from the perspective reserve, which the person entered that very day',
      {
        ...TRANSFER,
        [INCLUDES_8]: [['kind: include', 'kind: include\neffectiveFrom: 2026-05-20']],
        'decisions/2026-02-3.yaml': transferred('from-perspective'),
      },
      [['M1.8.1b warning decisions/2026-02-3.yaml:7:9 source', /накануне человека в нём не было/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
