import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { approving, decided, EXCLUDES_8, included, KEEPS_7, LIST_ACT } from './edits.ts';

/** The first sitting includes p-0007 for another post as well. */
const SECOND_POST = included('p-0007')
  .replace('protocol: 2026-02', 'protocol: 2026-01')
  .replace('zam-glavy', 'nach-otdela')
  .replace('for: 5', 'for: 4');

describe('X3', () => {
  test.each<[string, Edits]>([
    [
      'included anew after exclusion',
      { 'decisions/2026-02-3.yaml': included('p-0008'), 'acts/spisok-2.yaml': approving('2026-02-3') },
    ],
    [
      'another person for the same post',
      { 'decisions/2026-02-3.yaml': included('p-0004'), 'acts/spisok-2.yaml': approving('2026-02-3') },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'included twice',
      { 'decisions/2026-02-3.yaml': included('p-0007'), 'acts/spisok-2.yaml': approving('2026-02-3') },
      [
        [
          'X3 error decisions/2026-02-3.yaml:4:9 person',
          /лицо p-0007 уже включено .* решением 2026-01-1 от 15\.01\.2026/,
        ],
      ],
    ],
    [
      'kept while not in',
      { [KEEPS_7]: [['[p-0007]', '[p-0007, p-0004]']] },
      [['X3 error decisions/2026-02-1.yaml:4:19 persons.1', /лица p-0004 на 20\.05\.2026 в резерве нет, оставить/]],
    ],
    [
      'excluded while not in',
      { [EXCLUDES_8]: [['person: p-0008', 'person: p-0004']] },
      [['X3 error decisions/2026-02-2.yaml:4:9 person', /лица p-0004 .* исключить его нельзя/]],
    ],
    [
      'excluded while not in, in a list',
      { [EXCLUDES_8]: [['person: p-0008', 'persons: [p-0008, p-0004]']] },
      [['X3 error decisions/2026-02-2.yaml:4:19 persons.1', /p-0004/]],
    ],
    [
      'transferred while not in',
      {
        'decisions/2026-02-3.yaml': decided('transfer', 'person: p-0004', 'level: perspective'),
        'acts/spisok-2.yaml': approving('2026-02-3'),
      },
      [
        [
          'X3 error decisions/2026-02-3.yaml:4:9 person',
          /перевести его нельзя\. Если это первое включение, укажите kind: include/,
        ],
      ],
    ],
    [
      'transferred from nobody knows where',
      {
        'decisions/2026-01-3.yaml': SECOND_POST,
        [LIST_ACT]: [['2026-01-2]', '2026-01-2, 2026-01-3]']],
        'decisions/2026-02-3.yaml': decided('transfer', 'person: p-0007', 'level: perspective'),
        'acts/spisok-2.yaml': approving('2026-02-3'),
      },
      [['X3 error decisions/2026-02-3.yaml:5:8 level', /состоит в резерве в нескольких местах/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
