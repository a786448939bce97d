import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { SELECTION } from './edits.ts';

/** A decision of 15 January 2026 that forms the group. */
const FORMED = 'protocol: 2026-01\nitem: 1\nkind: other\ntext: Создать экспертную группу\nvote:\n  for: 4\n';

/** The selection was assessed by an expert group of this decision; the decision itself and more fields where needed. */
function assessed(decision: string, text?: string, more = ''): Edits {
  const lines = ['outcome: held', 'evaluatedBy: expert-group', `expertGroup: ${decision}`, more].filter(Boolean);
  const formed = text === undefined ? {} : { [`decisions/${decision}.yaml`]: text };
  return { ...formed, [SELECTION]: [['outcome: held', lines.join('\n')]] };
}

describe('M4.16', () => {
  test.each<[string, Edits]>([
    ['by a decision before the assessment', assessed('2026-01-3', FORMED)],
    [
      'on the day when the assessment begins',
      assessed('2026-01-3', FORMED, 'stages:\n  - stage: assessment\n    from: 2026-01-15'),
    ],
    ['the Commission assessed itself', { [SELECTION]: [['outcome: held', 'outcome: held\nevaluatedBy: commission']] }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'no decision named',
      { [SELECTION]: [['outcome: held', 'outcome: held\nevaluatedBy: expert-group']] },
      [
        [
          'M4.16 warning selections/otbor-2025.mdx:10:14 evaluatedBy',
          /оценивала экспертная группа, а решение о её создании не указано\. Допишите поле expertGroup/,
        ],
      ],
    ],
    [
      'a decision about something else',
      assessed('2026-01-1'),
      [
        [
          'M4.16 warning selections/otbor-2025.mdx:11:14 expertGroup',
          /указанное решение не о создании экспертной группы для этого отбора/,
        ],
      ],
    ],
    [
      'a decision after the assessment began',
      assessed('2026-01-3', FORMED, 'stages:\n  - stage: assessment\n    from: 2026-01-14'),
      [['M4.16 warning selections/otbor-2025.mdx:11:14 expertGroup', /не о создании экспертной группы/]],
    ],
    [
      'a decision that was rejected',
      assessed('2026-01-3', FORMED.replace('for: 4', 'for: 1\n  against: 3')),
      [
        ['A1-4.7a error decisions/2026-01-3.yaml:6:8 vote.for', /Решение не принято/],
        [
          'M4.16 warning selections/otbor-2025.mdx:11:14 expertGroup',
          /решение о создании экспертной группы не действует/,
        ],
      ],
    ],
    [
      'a decision that is no record: only the reference is at fault',
      assessed('2026-01-33'),
      [['X2 error selections/otbor-2025.mdx:11:14 expertGroup', /«2026-01-33» нет/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
