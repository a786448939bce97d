import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { FIRST_SITTING, MUNICIPALITY, SECOND_SITTING } from './edits.ts';

const SITE = 'siteUrl: https://zarechny.example/rezerv/\n';
const formed = (...untils: string[]) =>
  [
    SITE,
    `${SITE}predecessors:\n${untils.map((until, n) => `  - name: Район ${n}\n    until: ${until}\n`).join('')}`,
  ] as const;
const ISSUER = 'title: О перечне должностей\n';
const OLD_LAWS: Edits = {
  'acts/zakon-25.yaml': [['number: 25-ФЗ', 'number: 25-ФЗ\nissuer: Государственная Дума']],
  'acts/zakon-oblasti.yaml': [['number: 7-ОЗ', 'number: 7-ОЗ\nissuer: Законодательное Собрание']],
};
const until = (...days: string[]): Edits => ({ ...OLD_LAWS, [MUNICIPALITY]: [formed(...days)] });

describe('X13', () => {
  test.each<[string, Edits]>([
    ['all sittings after the last day of the predecessors', until('2024-12-31', '2024-06-30')],
    ['no predecessors', {}],
    [
      'an old act with its issuer',
      {
        ...OLD_LAWS,
        [MUNICIPALITY]: [formed('2025-01-09')],
        'acts/perechen.yaml': [
          [ISSUER, `${ISSUER}issuer: Администрация района\n`],
          ['date: 2025-01-10', 'date: 2025-01-08'],
        ],
      },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a sitting before the last day of a predecessor, and old acts without an issuer',
      until('2026-01-31'),
      [
        [
          `X13 error ${FIRST_SITTING}:3:7 date`,
          /заседание 15\.01\.2026 прошло до образования муниципалитета \(предшественники существовали до 31\.01\.2026\)/,
        ],
        [
          'X13 warning acts/perechen.yaml:5:7 date',
          /акт принят до преобразования, а кто его принял, не указано\. Впишите issuer/,
        ],
        ['X13 warning acts/polozhenie.yaml:5:7 date', /кто его принял/],
        ['X13 warning acts/poryadok.yaml:5:7 date', /кто его принял/],
        ['X13 warning acts/sostav.yaml:5:7 date', /кто его принял/],
      ],
    ],
    [
      'a law without its issuer',
      { [MUNICIPALITY]: [formed('2024-12-31')] },
      [
        ['X13 warning acts/zakon-25.yaml:5:7 date', /кто его принял/],
        ['X13 warning acts/zakon-oblasti.yaml:5:7 date', /кто его принял/],
      ],
    ],
    [
      'on the last day itself',
      {
        ...until('2026-01-15'),
        ...Object.fromEntries(
          ['perechen', 'polozhenie', 'poryadok', 'sostav'].map((name) => [
            `acts/${name}.yaml`,
            [['date: 2025-01-10', 'date: 2025-01-10\nissuer: Администрация района']] as const,
          ]),
        ),
      },
      [[`X13 error ${FIRST_SITTING}:3:7 date`, /заседание 15\.01\.2026 .*до 15\.01\.2026\)/]],
    ],
    [
      'the latest of several predecessors counts',
      {
        ...until('2024-12-31', '2026-05-20', '2025-06-30'),
        ...Object.fromEntries(
          ['perechen', 'polozhenie', 'poryadok', 'sostav', 'spisok'].map((name) => [
            `acts/${name}.yaml`,
            [['purposes:', 'issuer: Администрация района\npurposes:']] as const,
          ]),
        ),
      },
      [
        [`X13 error ${FIRST_SITTING}:3:7 date`, /до 20\.05\.2026\)/],
        [`X13 error ${SECOND_SITTING}:3:7 date`, /заседание 20\.05\.2026/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
