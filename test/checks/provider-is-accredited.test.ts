import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';

const SCHOOL = 'providers/shkola.yaml';
const school = (...fields: string[]): Edits => ({
  [SCHOOL]: [
    'name: Школа управления',
    'programmes:',
    '  - title: Управление',
    '    hours: 72',
    '    form: remote',
    ...fields,
    '',
  ].join('\n'),
});
const accredited = (until: string) => school('accreditation:', '  number: 90А01-1', `  until: ${until}`);

describe('M7.2.2', () => {
  test.each<[string, Edits]>([
    ['without an end', school('accreditation:', '  number: 90А01-1')],
    ['to the last day', accredited('2026-11-21')],
    ['nobody teaches', {}],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[], string?]>([
    [
      'no accreditation',
      school(),
      [
        [
          `M7.2.2 warning ${SCHOOL}:1:7 name`,
          /аккредитация организации не указана\. Допишите accreditation или проверьте/,
        ],
      ],
    ],
    [
      'a licence is none',
      school('licence: Л035-1'),
      [[`M7.2.2 warning ${SCHOOL}:1:7 name`, /аккредитация организации не указана/]],
    ],
    [
      'ended yesterday',
      accredited('2026-11-20'),
      [[`M7.2.2 warning ${SCHOOL}:8:10 accreditation.until`, /действовала до 20\.11\.2026\. Уточните, продлена ли/]],
    ],
    [
      'ends with time',
      accredited('2026-11-21'),
      [[`M7.2.2 warning ${SCHOOL}:8:10 accreditation.until`, /до 21\.11\.2026/]],
      '2026-11-22',
    ],
  ])('finds: %s', (_, edits, expected, today) => {
    expectFindings(edits, expected, today);
  });
});
