import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { MUNICIPALITY } from './edits.ts';
import { decidedBy, explained, PROFILE, sittingOn } from './yearly.ts';

const SITE = 'siteUrl: https://zarechny.example/rezerv/\n';
/** The plan for 2027 approved on this day, or the question put otherwise. */
const approvedOn = (day: string, year = '2027', vote?: readonly [string, string]): Edits => ({
  'protocols/2027-01.mdx': sittingOn(day),
  'decisions/2027-01-1.yaml': vote
    ? decidedBy('2027-01', 'approve-summary-plan', `year: ${year}`).replace(...vote)
    : decidedBy('2027-01', 'approve-summary-plan', `year: ${year}`),
});
const HERE = `${MUNICIPALITY}:1:1 -`;

describe('M8.8', () => {
  test.each<[string, Edits, string]>([
    ['on 19 January', approvedOn('2027-01-19'), '2027-02-10'],
    ['in the autumn before', approvedOn('2026-11-01'), '2027-02-10'],
    ['31 days before the end', {}, '2026-12-19'],
    ['the year in which the reserve began needs none', {}, '2026-11-21'],
    [
      'a methodology without a term',
      { [PROFILE]: [['  summaryPlan:\n    before: 01-20\n    clause: п. 8.8\n', '']] },
      '2027-02-10',
    ],
  ])('passes: %s', (_, edits, today) => {
    expectFindings(edits, [], today);
  });

  test.each<[string, Edits, Expected[], string]>([
    [
      'no plan on 20 January',
      {},
      [
        [
          `M8.8 breach ${HERE}`,
          /сводный план на 2027 год Комиссией не утверждён, срок — до 20\.01\.2027\. Внесите решение approve-summary-plan, year: 2027\.$/,
        ],
      ],
      '2027-01-20',
    ],
    [
      'on 20 January, the day in dispute: a warning',
      approvedOn('2027-01-20'),
      [[`M8.8 warning ${HERE}`, /утверждён 20\.01\.2027, а срок — до 20\.01\.2027\. Если дата верна/]],
      '2027-02-10',
    ],
    [
      'on 21 January',
      approvedOn('2027-01-21'),
      [[`M8.8 breach ${HERE}`, /сводный план на 2027 год утверждён 21\.01\.2027, а срок — до 20\.01\.2027/]],
      '2027-02-10',
    ],
    [
      'a month before the end: a reminder',
      {},
      [[`M8.8 reminder ${HERE}`, /сводный план на 2027 год надо утвердить до 20\.01\.2027/]],
      '2026-12-20',
    ],
    [
      'on the last day: a reminder still',
      {},
      [[`M8.8 reminder ${HERE}`, /надо утвердить до 20\.01\.2027/]],
      '2027-01-19',
    ],
    [
      'a plan for another year',
      approvedOn('2027-01-15', '2026'),
      [[`M8.8 breach ${HERE}`, /на 2027 год Комиссией не утверждён/]],
      '2027-02-10',
    ],
    [
      'a plan that the Commission rejected',
      approvedOn('2027-01-15', '2027', ['for: 5', 'for: 2\n  against: 3']),
      [
        ['A1-4.7a error decisions/2027-01-1.yaml:6:8 vote.for', /за решение 2, а нужно не меньше 3/],
        [`M8.8 breach ${HERE}`, /на 2027 год Комиссией не утверждён/],
      ],
      '2027-02-10',
    ],
    [
      'explained for its year',
      { [MUNICIPALITY]: [[SITE, SITE + explained('M8.8', '2027')]] },
      [[`M8.8 breach ${HERE}`, /не утверждён, срок — до 20\.01\.2027\. Признано: так и было$/]],
      '2027-02-10',
    ],
  ])('finds: %s', (_, edits, expected, today) => {
    expectFindings(edits, expected, today);
  });
});
