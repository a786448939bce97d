import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { MUNICIPALITY } from './edits.ts';

const CONTACTS =
  'contacts:\n  secretary: ведущий специалист по кадрам\n  hours: пн–пт 9:00–17:00\n  phones:\n    - +7 (000) 000-00-00\n  postalAddress: 000000, п. Заречный, ул. Новая, 1\n  email: rezerv@zarechny.example\n';

describe('M13.3e', () => {
  test.each<[string, Edits]>([
    [
      'two phones',
      { [MUNICIPALITY]: [['    - +7 (000) 000-00-00\n', '    - +7 (000) 000-00-00\n    - 8 (00000) 0-00-01\n']] },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'no phones',
      { [MUNICIPALITY]: [['  phones:\n    - +7 (000) 000-00-00\n', '']] },
      [
        [
          'M13.3e error municipality.yaml:4:3 contacts.phones',
          /нет номеров телефонов\. Допишите в contacts поле phones/,
        ],
      ],
    ],
    [
      'an empty list of phones',
      { [MUNICIPALITY]: [['  phones:\n    - +7 (000) 000-00-00\n', '  phones: []\n']] },
      [['M13.3e error municipality.yaml:6:11 contacts.phones', /нет номеров телефонов/]],
    ],
    [
      'no hours',
      { [MUNICIPALITY]: [['  hours: пн–пт 9:00–17:00\n', '']] },
      [['M13.3e error municipality.yaml:4:3 contacts.hours', /нет графика работы/]],
    ],
    [
      'nothing of the five',
      { [MUNICIPALITY]: [[CONTACTS, 'contacts: {}\n']] },
      ['secretary', 'hours', 'phones', 'postalAddress', 'email'].map((field) => [
        `M13.3e error municipality.yaml:3:11 contacts.${field}`,
        new RegExp(`поле ${field}\\.`),
      ]),
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
