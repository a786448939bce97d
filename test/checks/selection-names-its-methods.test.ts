import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { SELECTION } from './edits.ts';

describe('M5.5', () => {
  test.each<[string, Edits]>([
    ['three methods', { [SELECTION]: [['[interview]', '[test, group-discussion, other]']] }],
    [
      'none, for a selection that was not held',
      { [SELECTION]: [['outcome: held\nmethods: [interview]', 'outcome: not-held']] },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a misspelt method',
      { [SELECTION]: [['[interview]', '[intervew]']] },
      [
        [
          'M5.5 error selections/otbor-2025.mdx:10:11 methods.0',
          /метода «intervew» в методике нет\. Есть: interview, group-discussion, .*имелось в виду «interview»/,
        ],
      ],
    ],
    [
      'a method that the methodology does not name',
      { [SELECTION]: [['[interview]', '[interview, polygraph]']] },
      [['M5.5 error selections/otbor-2025.mdx:10:22 methods.1', /«polygraph» в методике нет\. Есть: [^?]*\.$/]],
    ],
    [
      'held without a method',
      { [SELECTION]: [['methods: [interview]\n', '']] },
      [
        [
          'M5.5 warning selections/otbor-2025.mdx:9:10 outcome',
          /отбор состоялся, а методы оценки не названы\. Допишите поле methods/,
        ],
      ],
    ],
    [
      'a method that left the profile',
      { '/profiles/rostov-2018.yaml': [['  - code: interview', '  - code: talk']] },
      [['M5.5 error selections/otbor-2025.mdx:10:11 methods.0', /«interview» в методике нет\. Есть: talk/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
