import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { decided } from './edits.ts';
import { decidedBy, FIRST_TEN_NEWS, PROFILE, published, sittingOn } from './yearly.ts';

const NEW = 'decisions/2026-02-3.yaml';
const FIVE = 'persons: [p-0001, p-0002, p-0003, p-0004, p-0005]';
const SITE = published('official-site', '2026-05-21');
const PAPER = published('official-print', '2026-05-22');
const told = (...publications: string[]): Edits => ({
  [PROFILE]: FIRST_TEN_NEWS,
  'decisions/2026-02-4.yaml': decided('first-ten-size', 'size: 5'),
  [NEW]: decided('first-ten-include', FIVE, ...(publications.length > 0 ? ['publications:', ...publications] : [])),
});

const LATER = 'decisions/2026-03-1.yaml';
/** A sixth person is included at a sitting of its own. */
const lateIncluded = (day: string): Edits => ({
  ...told(SITE, PAPER),
  'protocols/2026-03.mdx': sittingOn(day),
  [LATER]: decidedBy('2026-03', 'first-ten-include', 'person: p-0007'),
});

describe('M6.9', () => {
  test.each<[string, Edits]>([
    ['the site and the newspaper', told(SITE, PAPER)],
    ['the site and another medium', told(published('media', '2026-05-22'), SITE)],
    ['no First Ten', { [PROFILE]: FIRST_TEN_NEWS }],
    ['a methodology that does not ask', { ...told(), [PROFILE]: [] }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'nothing published',
      told(),
      [
        [
          `M6.9 breach ${NEW}:1:1 -`,
          /нет сведений, что о включении в «Первую десятку» сообщено на официальном сайте и в средствах массовой информации\. Если сообщено, допишите publications/,
        ],
      ],
    ],
    ['the site only', told(SITE), [[`M6.9 breach ${NEW}:1:1 -`, /сообщено в средствах массовой информации\./]]],
    ['the newspaper only', told(PAPER), [[`M6.9 breach ${NEW}:1:1 -`, /сообщено на официальном сайте\./]]],
    [
      'another site is no medium',
      told(SITE, published('other-site', '2026-05-22')),
      [[`M6.9 breach ${NEW}:1:1 -`, /сообщено в средствах массовой информации\./]],
    ],
    [
      'thirty days after the sitting: a reminder still',
      lateIncluded('2026-10-22'),
      [[`M6.9 reminder ${LATER}:1:1 -`, /на официальном сайте и в средствах массовой информации/]],
    ],
    [
      'on the day after: a breach',
      lateIncluded('2026-10-21'),
      [[`M6.9 breach ${LATER}:1:1 -`, /на официальном сайте и в средствах массовой информации/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
