import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { acknowledging, FIRST_SITTING } from './edits.ts';

const member = (person: string, role: string) => `person: ${person}\nrole: ${role}\nfrom: 2026-06-01\nact: sostav\n`;

describe('A1-4.3', () => {
  test.each<[string, Edits]>([
    [
      'a new chair on the day after the old',
      {
        'commission/c-1.yaml': [['from: 2025-01-10', 'from: 2025-01-10\nuntil: 2026-05-31']],
        'commission/c-6.yaml': member('p-0001', 'chair'),
      },
    ],
    [
      'a missing deputy whom nobody needed: no sitting on that day',
      { 'commission/c-2.yaml': [['from: 2025-01-10', 'from: 2025-01-10\nuntil: 2026-05-31']] },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'two chairs on one day',
      {
        'commission/c-5.yaml': [['from: 2025-01-10', 'from: 2025-01-10\nuntil: 2026-05-31']],
        'commission/c-6.yaml': member('p-0005', 'chair'),
      },
      [['A1-4.3 error commission/c-6.yaml:3:7 from', /на 01\.06\.2026 у Комиссии два председателя: c-1 и c-6/]],
    ],
    [
      'one person twice',
      { 'commission/c-6.yaml': member('p-0005', 'member') },
      [
        [
          'A1-4.3 error commission/c-6.yaml:3:7 from',
          /лицо p-0005 на 01\.06\.2026 уже состоит в Комиссии по записи c-5/,
        ],
      ],
    ],
    [
      'no deputy at both sittings',
      { 'commission/c-2.yaml': [['role: deputy', 'role: member']] },
      [
        [
          'A1-4.3 breach protocols/2026-01.mdx:3:7 date',
          /на 15\.01\.2026 в составе Комиссии нет заместителя председателя\./,
        ],
        ['A1-4.3 breach protocols/2026-02.mdx:3:7 date', /на 20\.05\.2026/],
      ],
    ],
    [
      'two roles missing, one sitting explained',
      {
        'commission/c-2.yaml': [['role: deputy', 'role: member']],
        'commission/c-3.yaml': [['role: secretary', 'role: member']],
        [FIRST_SITTING]: [acknowledging('A1-4.3', 'назначены позже')],
      },
      [
        [
          'A1-4.3 breach protocols/2026-01.mdx:3:7 date',
          /нет заместителя председателя и секретаря\. .*Признано: назначены позже$/,
        ],
        ['A1-4.3 breach protocols/2026-02.mdx:3:7 date', /Проверьте записи в папке commission\.$/],
      ],
    ],
    [
      'two chairs cannot be explained away',
      {
        'commission/c-5.yaml': [['from: 2025-01-10', 'from: 2025-01-10\nuntil: 2026-05-31']],
        'commission/c-6.yaml': `${member('p-0005', 'chair')}acknowledged:\n  - rule: A1-4.3\n    note: так\n    by: секретарь\n    date: 2026-06-02\n`,
      },
      [
        ['A1-4.3 error commission/c-6.yaml:3:7 from', /два председателя/],
        ['X15 warning commission/c-6.yaml:6:11 acknowledged.0.rule', /больше не нужно/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
