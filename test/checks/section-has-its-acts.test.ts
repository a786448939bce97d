import { describe, test } from 'vitest';
import { pdf } from '../attachments/made-files.ts';
import { expectFindings, type Edits, type Expected } from './municipality.ts';

/** The procedure with a file and no other text. */
const WITH_FILE: Edits = {
  'acts/poryadok.yaml': [
    ['url: https://zarechny.example/acts/10\n', 'files:\n  - path: files/a10.pdf\n    title: Порядок\n'],
  ],
};

describe('M13.3b', () => {
  test.each<[string, Edits]>([
    [
      'a text instead of a link',
      {
        'acts/poryadok.yaml': null,
        'acts/poryadok.mdx':
          '---\nkind: постановление\ntitle: О порядке\npurposes: [procedure]\ndate: 2025-01-10\n---\n\nТекст порядка.\n',
      },
    ],
    [
      'a second act without a text beside one that has it',
      { 'acts/poryadok-2.yaml': 'kind: постановление\ntitle: О порядке\npurposes: [procedure]\n' },
    ],
    ['a file in place of a link', { 'files/a10.pdf': pdf().toString('latin1'), ...WITH_FILE }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'no procedure',
      { 'acts/poryadok.yaml': null },
      [
        [
          'M13.3b breach municipality.yaml:1:1 -',
          /нет порядка формирования и использования резерва\. Внесите акт с назначением procedure/,
        ],
        ['M1.2 warning municipality.yaml:1:1 -', /нет муниципального порядка формирования резерва/],
      ],
    ],
    [
      'no methodology',
      { 'acts/metodika.mdx': null },
      [['M13.3b breach municipality.yaml:1:1 -', /нет методики\. Внесите акт с назначением methodology/]],
    ],
    [
      'a procedure that cannot be read',
      { 'acts/poryadok.yaml': [['url: https://zarechny.example/acts/10\n', '']] },
      [['M13.3b breach acts/poryadok.yaml:3:11 purposes', /ни текста, ни файла, ни ссылки.*порядка формирования/]],
    ],
    [
      'a file that may not be given away',
      {
        'files/a10.pdf': '%PDF-1.7',
        ...WITH_FILE,
      },
      [
        ['M13.3b breach acts/poryadok.yaml:3:11 purposes', /ни текста, ни файла, ни ссылки/],
        ['X9 error acts/poryadok.yaml:7:11 files.0.path', /обрывается или повреждён/],
      ],
    ],
    [
      'a text of blanks',
      { 'acts/metodika.mdx': [['Текст методики.', '  ']] },
      [['M13.3b breach acts/metodika.mdx:4:11 purposes', /Приложите текст методики/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
