import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { approving, LIST_ACT } from './edits.ts';

describe('M4.19b', () => {
  test.each<[string, Edits]>([
    ['a resolution', { [LIST_ACT]: [['kind: распоряжение', 'kind: постановление']] }],
    [
      'another act that approves nothing',
      { 'acts/resheniye.yaml': 'kind: решение\ntitle: О резерве\npurposes: [reserve-list]\ndate: 2026-02-10\n' },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a decision of the council',
      { [LIST_ACT]: [['kind: распоряжение', 'kind: решение']] },
      [
        [
          'M4.19b warning acts/spisok.yaml:1:7 kind',
          /список утверждён актом «решение», а методика называет: распоряжение, постановление\. Проверьте вид акта/,
        ],
      ],
    ],
    [
      'an order of the head of a body',
      { [LIST_ACT]: [['kind: распоряжение', 'kind: приказ']] },
      [['M4.19b warning acts/spisok.yaml:1:7 kind', /актом «приказ»/]],
    ],
    [
      'by the profile',
      {
        '/profiles/rostov-2018.yaml': [
          ['listActKinds: [распоряжение, постановление]', 'listActKinds: [постановление]'],
        ],
      },
      [['M4.19b warning acts/spisok.yaml:1:7 kind', /актом «распоряжение», а методика называет: постановление\./]],
    ],
    [
      'a second act',
      { 'acts/spisok-2.yaml': approving('2026-01-2').replace('распоряжение', 'решение') },
      [
        ['M4.19b warning acts/spisok-2.yaml:1:7 kind', /«решение»/],
        ['M4.19a breach acts/spisok-2.yaml:4:7 date', /позже/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
