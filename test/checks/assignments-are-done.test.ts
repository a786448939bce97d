import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { decided } from './edits.ts';
import { explained } from './yearly.ts';

const NEW = 'decisions/2026-02-3.yaml';
const assigned = (...fields: string[]): Edits => ({
  [NEW]: decided('assign', 'assignments:', '  - text: Разместить протокол', ...fields.map((field) => `    ${field}`)),
});

describe('A1-4.9', () => {
  test.each<[string, Edits]>([
    ['done on the last day', assigned('responsible: p-0003', 'due: 2026-06-01', 'doneOn: 2026-06-01')],
    ['without a term', assigned('responsible: p-0003')],
    ['without anybody in charge', assigned('due: 2026-06-01', 'doneOn: 2026-05-30')],
    ['eight days before the end', assigned('due: 2026-11-29')],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'not done',
      assigned('responsible: p-0003', 'due: 2026-06-01'),
      [
        [
          `A1-4.9 breach ${NEW}:7:10 assignments.0.due`,
          /поручение не выполнено, срок был 01\.06\.2026\. Когда выполнят/,
        ],
      ],
    ],
    [
      'done late',
      assigned('due: 2026-06-01', 'doneOn: 2026-06-02'),
      [
        [
          `A1-4.9 breach ${NEW}:6:10 assignments.0.due`,
          /поручение выполнено 02\.06\.2026, позже срока 01\.06\.2026\. Если дата верна, исправлять нечего/,
        ],
      ],
    ],
    [
      'a week before the end: a reminder',
      assigned('due: 2026-11-28'),
      [[`A1-4.9 reminder ${NEW}:6:10 assignments.0.due`, /поручение надо выполнить не позднее 28\.11\.2026/]],
    ],
    [
      'the second of two',
      {
        [NEW]: decided(
          'assign',
          'assignments:',
          '  - text: Одно',
          '    doneOn: 2026-06-01',
          '    due: 2026-06-01',
          '  - text: Два',
          '    due: 2026-11-20',
        ),
      },
      [[`A1-4.9 breach ${NEW}:9:10 assignments.1.due`, /срок был 20\.11\.2026/]],
    ],
    [
      'a stranger is in charge',
      assigned('responsible: p-0007', 'due: 2026-06-01', 'doneOn: 2026-06-01'),
      [
        [
          `A1-4.9 warning ${NEW}:6:18 assignments.0.responsible`,
          /ответственный в день заседания не входил в состав Комиссии\. Проверьте лицо p-0007/,
        ],
      ],
    ],
    [
      'the first of two explained by its number',
      {
        [NEW]:
          decided(
            'assign',
            'assignments:',
            '  - text: Одно',
            '    due: 2026-06-01',
            '  - text: Два',
            '    due: 2026-06-02',
          ) + explained('A1-4.9', '0'),
      },
      [
        [`A1-4.9 breach ${NEW}:6:10 assignments.0.due`, /Признано: так и было$/],
        [`A1-4.9 breach ${NEW}:8:10 assignments.1.due`, /срок был 02\.06\.2026\. Когда/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
