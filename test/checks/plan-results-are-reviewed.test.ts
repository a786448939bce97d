import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { MUNICIPALITY } from './edits.ts';
import { decidedBy, PLAN_REVIEW, PROFILE, sittingOn } from './yearly.ts';

/** Results of a year reviewed on a day; the plan for 2027 is approved at the same sitting. */
const reviewedOn = (day: string, year: string): Edits => ({
  [PROFILE]: PLAN_REVIEW,
  'protocols/2027-01.mdx': sittingOn(day),
  'decisions/2027-01-1.yaml': decidedBy('2027-01', 'review-plan-results', `year: ${year}`),
  'decisions/2027-01-2.yaml': decidedBy('2027-01', 'approve-summary-plan', 'year: 2027'),
});
const HERE = `${MUNICIPALITY}:1:1 -`;

describe('M9.5', () => {
  test.each<[string, Edits, string]>([
    ['in January', reviewedOn('2027-01-15', '2026'), '2027-02-10'],
    ['at the end of the year itself', reviewedOn('2026-12-25', '2026'), '2027-02-10'],
    ['sixty-one days before the end', { [PROFILE]: PLAN_REVIEW }, '2026-12-01'],
    ['a methodology without a term', {}, '2026-12-05'],
  ])('passes: %s', (_, edits, today) => {
    expectFindings(edits, [], today);
  });

  test.each<[string, Edits, Expected[], string]>([
    [
      'not reviewed by 1 February',
      reviewedOn('2027-01-15', '2025'),
      [
        [
          `M9.5 breach ${HERE}`,
          /итоги выполнения планов за 2026 год Комиссия не рассмотрела\. Внесите решение review-plan-results, year: 2026\.$/,
        ],
      ],
      '2027-02-01',
    ],
    [
      'on the last day: a reminder',
      reviewedOn('2027-01-15', '2025'),
      [[`M9.5 reminder ${HERE}`, /за 2026 год надо рассмотреть не позднее 31\.01\.2027/]],
      '2027-01-31',
    ],
    [
      'sixty days before the end: a reminder',
      { [PROFILE]: PLAN_REVIEW },
      [[`M9.5 reminder ${HERE}`, /надо рассмотреть не позднее 31\.01\.2027/]],
      '2026-12-02',
    ],
    [
      'a review that was rejected',
      {
        ...reviewedOn('2027-01-15', '2026'),
        'decisions/2027-01-1.yaml': decidedBy('2027-01', 'review-plan-results', 'year: 2026').replace(
          'for: 5',
          'for: 1\n  against: 4',
        ),
      },
      [
        ['A1-4.7a error decisions/2027-01-1.yaml:6:8 vote.for', /за решение 1, а нужно не меньше 3/],
        [`M9.5 breach ${HERE}`, /за 2026 год Комиссия не рассмотрела/],
      ],
      '2027-02-10',
    ],
  ])('finds: %s', (_, edits, expected, today) => {
    expectFindings(edits, expected, today);
  });
});
