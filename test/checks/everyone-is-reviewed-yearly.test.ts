import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { decidedBy, explained, sittingOn } from './yearly.ts';
import { approving, included, MUNICIPALITY } from './edits.ts';

const SITE = 'siteUrl: https://zarechny.example/rezerv/\n';
const HERE = `${MUNICIPALITY}:1:1 -`;
/** A sitting of 2027 with the plan of that year and one decision more. */
const in2027 = (day: string, kind: string, ...fields: string[]): Edits => ({
  'protocols/2027-01.mdx': sittingOn('2027-01-12'),
  'decisions/2027-01-1.yaml': decidedBy('2027-01', 'approve-summary-plan', 'year: 2027'),
  'protocols/2027-02.mdx': sittingOn(day, '4'),
  'decisions/2027-02-1.yaml': decidedBy('2027-02', kind, ...fields),
  'decisions/2027-01-2.yaml': decidedBy('2027-01', 'approve-summary-plan', 'year: 2028'),
});
const IN_2028 = '2028-01-10';

describe('M14.1', () => {
  test.each<[string, Edits, string]>([
    ['kept within the year', in2027('2027-11-10', 'keep', 'persons: [p-0007]'), IN_2028],
    [
      'excluded within the year',
      {
        ...in2027('2027-11-10', 'exclude', 'person: p-0007', 'ground: own-request'),
        'acts/vtoroe.yaml':
          'kind: постановление\ntitle: Об исключении\npurposes: [exclusion]\ndate: 2027-11-20\nexcludes: [2027-02-1]\n',
      },
      IN_2028,
    ],
    ['included within the year: not yet a whole year in it', {}, '2026-12-10'],
    ['93 days before the end of the year', in2027('2027-03-10', 'other', 'text: разное'), '2027-09-29'],
  ])('passes: %s', (_, edits, today) => {
    expectFindings(edits, [], today);
  });

  test.each<[string, Edits, Expected[], string]>([
    [
      'nobody decided',
      in2027('2027-11-10', 'other', 'text: разное'),
      [
        [
          `M14.1 breach ${HERE}`,
          /за 2027 год нет решения «оставить» или «исключить» о 1 человеке\. Внесите решение keep или exclude \(p-0007\)\.$/,
        ],
      ],
      IN_2028,
    ],
    [
      'kept a year before and a year after',
      in2027('2028-01-05', 'keep', 'persons: [p-0007]'),
      [[`M14.1 breach ${HERE}`, /за 2027 год нет решения.*о 1 человеке/]],
      IN_2028,
    ],
    [
      'one of two kept',
      {
        ...in2027('2027-11-10', 'keep', 'person: p-0004'),
        'decisions/2026-02-3.yaml': included('p-0004'),
        'acts/vtoroe.yaml': approving('2026-02-3'),
      },
      [[`M14.1 breach ${HERE}`, /о 1 человеке\. Внесите решение keep или exclude \(p-0007\)/]],
      IN_2028,
    ],
    [
      'neither of two',
      {
        ...in2027('2027-11-10', 'other', 'text: разное'),
        'decisions/2026-02-3.yaml': included('p-0004'),
        'acts/vtoroe.yaml': approving('2026-02-3'),
      },
      [[`M14.1 breach ${HERE}`, /о 2 людях\. Внесите решение keep или exclude \(p-0004, p-0007\)/]],
      IN_2028,
    ],
    [
      '92 days before the end of the year: a reminder',
      in2027('2027-03-10', 'other', 'text: разное'),
      [
        [
          `M14.1 reminder ${HERE}`,
          /не позднее 31\.12\.2027 Комиссия должна решить, оставить или исключить, о 1 человеке/,
        ],
      ],
      '2027-09-30',
    ],
    [
      'explained for its year',
      { ...in2027('2027-11-10', 'other', 'text: разное'), [MUNICIPALITY]: [[SITE, SITE + explained('M14.1', '2027')]] },
      [[`M14.1 breach ${HERE}`, /за 2027 год нет решения.*Признано: так и было$/]],
      IN_2028,
    ],
  ])('finds: %s', (_, edits, expected, today) => {
    expectFindings(edits, expected, today);
  });
});
