import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { SELECTION } from './edits.ts';

describe('M4.8b', () => {
  test.each<[string, Edits]>([
    ['one day for the documents', { [SELECTION]: [['docsUntil: 2025-10-31', 'docsUntil: 2025-10-01']] }],
    [
      'documents from a later day than the announcement',
      { [SELECTION]: [['docsFrom: 2025-10-01', 'docsFrom: 2025-10-15']] },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'documents end before they begin',
      { [SELECTION]: [['docsUntil: 2025-10-31', 'docsUntil: 2025-09-30']] },
      [
        [
          'M4.8b error selections/otbor-2025.mdx:5:12 docsUntil',
          /приём документов кончается 30\.09\.2025, раньше своего начала 01\.10\.2025\. Проверьте обе даты/,
        ],
      ],
    ],
    [
      'documents before the announcement',
      { [SELECTION]: [['docsFrom: 2025-10-01', 'docsFrom: 2025-09-30']] },
      [
        [
          'M4.8b error selections/otbor-2025.mdx:4:11 docsFrom',
          /приём документов начинается 30\.09\.2025, раньше объявления 01\.10\.2025/,
        ],
      ],
    ],
    [
      'no last day of the documents',
      { [SELECTION]: [['docsUntil: 2025-10-31\n', '']] },
      [
        ['M4.8b error selections/otbor-2025.mdx:2:1 -', /docsUntil/],
        ['M13.3d warning municipality.yaml:1:1 -', /ни одного объявления/],
      ],
    ],
    [
      'no place',
      { [SELECTION]: [['place: кабинет 12\n', '']] },
      [
        ['M4.8b error selections/otbor-2025.mdx:2:1 -', /place/],
        ['M13.3d warning municipality.yaml:1:1 -', /ни одного объявления/],
      ],
    ],
    [
      'no requirements',
      { [SELECTION]: [['requirements: [высшее образование]', 'requirements: []']] },
      [
        ['M4.8b error selections/otbor-2025.mdx:7:15 requirements', /./],
        ['M13.3d warning municipality.yaml:1:1 -', /ни одного объявления/],
      ],
    ],
    [
      'a last day that does not exist: a matter of form',
      { [SELECTION]: [['docsUntil: 2025-10-31', 'docsUntil: 2025-10-32']] },
      [
        ['M13.3d warning municipality.yaml:1:1 -', /ни одного объявления/],
        ['X1 error selections/otbor-2025.mdx:5:12 docsUntil', /2025-10-32/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
