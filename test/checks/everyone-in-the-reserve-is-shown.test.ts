import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { approving, included } from './edits.ts';

const P7 = 'people/p-0007.yaml';

describe('M4.20', () => {
  test.each<[string, Edits]>([
    [
      'shown by office',
      { 'decisions/2026-02-3.yaml': included('p-0004'), 'acts/spisok-2.yaml': approving('2026-02-3') },
    ],
    ['hidden, but not in the reserve any more', { 'people/p-0008.yaml': 'basis: none\n' }],
    [
      'the last day of the consent',
      { [P7]: [['validFrom: 2026-01-12', 'validFrom: 2026-01-12\nvalidUntil: 2026-11-21']] },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'no basis',
      { [P7]: 'basis: none\n' },
      [
        [
          'M4.20 breach people/p-0007.yaml:1:8 basis',
          /^человек состоит в резерве, но основания для показа нет; на сайте «сведения ограничены»\. Если человек согласен на показ/,
        ],
      ],
    ],
    [
      'a consent that was withdrawn',
      { [P7]: [['validFrom: 2026-01-12', 'validFrom: 2026-01-12\nwithdrawnOn: 2026-11-20']] },
      [['M4.20 breach people/p-0007.yaml:8:14 withdrawnOn', /согласие отозвано 20\.11\.2026/]],
    ],
    [
      'a consent that has run out',
      { [P7]: [['validFrom: 2026-01-12', 'validFrom: 2026-01-12\nvalidUntil: 2026-11-20']] },
      [['M4.20 breach people/p-0007.yaml:8:13 validUntil', /согласие действовало по 20\.11\.2026/]],
    ],
    [
      'a consent for a later day',
      { [P7]: [['validFrom: 2026-01-12', 'validFrom: 2026-11-22']] },
      [['M4.20 breach people/p-0007.yaml:7:12 validFrom', /согласие действует только с 22\.11\.2026/]],
    ],
    [
      'a consent for another site',
      { [P7]: [['https://zarechny.example/rezerv/', 'https://zarechny.example/novosti/']] },
      [['M4.20 breach people/p-0007.yaml:6:3 siteUrls', /согласие дано на адрес другого сайта/]],
    ],
    [
      'a consent without the name',
      { [P7]: [['[fio, decision,', '[decision,']] },
      [['M4.20 breach people/p-0007.yaml:4:9 fields', /согласие не разрешает показать имя/]],
    ],
    [
      'no basis, explained',
      {
        [P7]: 'basis: none\nacknowledged:\n  - rule: M4.20\n    note: согласия нет\n    by: секретарь\n    date: 2026-02-01\n',
      },
      [['M4.20 breach people/p-0007.yaml:1:8 basis', /Признано: согласия нет$/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
