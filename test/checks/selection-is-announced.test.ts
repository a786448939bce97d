import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { SELECTION } from './edits.ts';

const PUBLICATIONS =
  'publications:\n  - kind: official-site\n    date: 2025-10-01\n  - kind: official-print\n    date: 2025-10-01\n';

describe('M4.8a', () => {
  test.each<[string, Edits]>([
    [
      'a third place beside the two',
      {
        [SELECTION]: [
          ['publications:', 'publications:\n  - kind: media\n    name: районная газета\n    date: 2025-10-02'],
        ],
      },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'nothing on the site',
      { [SELECTION]: [['  - kind: official-site\n    date: 2025-10-01\n', '']] },
      [
        [
          'M4.8a breach selections/otbor-2025.mdx:12:3 publications',
          /не сказано, что объявление размещено: [^,]*сайт[^,]*\. Если оно размещено/,
        ],
      ],
    ],
    [
      'nothing in print',
      { [SELECTION]: [['  - kind: official-print\n    date: 2025-10-01\n', '']] },
      [['M4.8a breach selections/otbor-2025.mdx:12:3 publications', /размещено: [^,]*опубликовани[^,]*\./]],
    ],
    [
      'another site is not the official one',
      { [SELECTION]: [['kind: official-site', 'kind: other-site']] },
      [['M4.8a breach selections/otbor-2025.mdx:12:3 publications', /сайт/]],
    ],
    [
      'no publications',
      { [SELECTION]: [[PUBLICATIONS, '']] },
      [['M4.8a breach selections/otbor-2025.mdx:2:1 publications', /размещено: .*, .*\./]],
    ],
    [
      'no publications, explained',
      {
        [SELECTION]: [
          [
            PUBLICATIONS,
            'acknowledged:\n  - rule: M4.8a\n    note: газета закрыта\n    by: глава\n    date: 2025-10-05\n',
          ],
        ],
      },
      [['M4.8a breach selections/otbor-2025.mdx:2:1 publications', /Признано: газета закрыта$/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
