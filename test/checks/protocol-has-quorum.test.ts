import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { acknowledging, EXCLUDES_8, FIRST_SITTING, INCLUDES_7, INCLUDES_8, KEEPS_7, SECOND_SITTING } from './edits.ts';

const CAME = ['[p-0001, p-0002, p-0003, p-0004]', '[p-0001, p-0003]'] as const;
const TWO_CAME: Edits = {
  [FIRST_SITTING]: [CAME],
  [INCLUDES_7]: [['for: 4', 'for: 2']],
  [INCLUDES_8]: [['for: 3\n  abstained: 1', 'for: 2']],
};
const FOUR_VOTED: Edits = { [KEEPS_7]: [['for: 5', 'for: 4']], [EXCLUDES_8]: [['for: 5', 'for: 4']] };
/** Nobody was included, so nobody can be kept or excluded. */
const WITHOUT_EFFECT: Expected[] = [
  ['X3 error decisions/2026-02-1.yaml:4:11 persons.0', /p-0007 на 20\.05\.2026 в резерве нет/],
  ['X3 error decisions/2026-02-2.yaml:4:9 person', /p-0008 на 20\.05\.2026 в резерве нет/],
];

describe('A1-4.6', () => {
  test.each<[string, Edits]>([
    [
      'three of five',
      {
        [FIRST_SITTING]: [['p-0003, p-0004]', 'p-0003]']],
        [INCLUDES_7]: [['for: 4', 'for: 3']],
        [INCLUDES_8]: [['abstained: 1', 'abstained: 0']],
      },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'two of five',
      { ...TWO_CAME },
      [
        [
          'A1-4.6 error protocols/2026-01.mdx:7:10 present',
          /нет кворума: присутствовали 2 из 5 голосующих членов Комиссии, а нужно не меньше 3.*A1-4\.6/,
        ],
        ...WITHOUT_EFFECT,
      ],
    ],
    [
      'two of five, explained: the decisions still have no effect',
      { ...TWO_CAME, [FIRST_SITTING]: [CAME, acknowledging('A1-4.6', 'пришли двое')] },
      [['A1-4.6 breach protocols/2026-01.mdx:7:10 present', /Признано: пришли двое$/], ...WITHOUT_EFFECT],
    ],
    [
      'an outsider among those present',
      { [SECOND_SITTING]: [['p-0005]', 'p-0008]']], ...FOUR_VOTED },
      [
        [
          'A1-4.6 error protocols/2026-02.mdx:7:43 present.4',
          /лицо p-0008 на 20\.05\.2026 не входит в состав Комиссии/,
        ],
      ],
    ],
    [
      'the presiding person among the absent',
      { [SECOND_SITTING]: [['[p-0001, p-0002,', '[p-0002,']], ...FOUR_VOTED },
      [
        [
          'A1-4.6 error protocols/2026-02.mdx:5:12 presiding',
          /p-0001 названо здесь, но его нет среди присутствовавших/,
        ],
      ],
    ],
    [
      'the secretary among the absent, which cannot be explained away',
      {
        [SECOND_SITTING]: [['p-0002, p-0003,', 'p-0002,'], acknowledging('A1-4.6', 'так', '2026-05-20')],
        ...FOUR_VOTED,
      },
      [
        ['A1-4.6 error protocols/2026-02.mdx:6:12 secretary', /p-0003/],
        ['X15 warning protocols/2026-02.mdx:16:11 acknowledged.0.rule', /больше не нужно/],
      ],
    ],
    [
      'by the quorum of the profile',
      {
        '/profiles/rostov-2018.yaml': [
          [
            'quorum:\n  numerator: 1\n  denominator: 2\n  strict: true',
            'quorum:\n  numerator: 1\n  denominator: 1\n  strict: false',
          ],
        ],
      },
      [['A1-4.6 error protocols/2026-01.mdx:7:10 present', /присутствовали 4 из 5 .* не меньше 5/], ...WITHOUT_EFFECT],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
