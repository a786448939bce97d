import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { FIRST_SITTING, SECOND_SITTING } from './edits.ts';
import { decidedBy, explained, PROFILE, PUBLICATION, sittingOn } from './yearly.ts';

const FIRST = 'signedOn: 2026-01-16\n';
const SECOND = 'signedOn: 2026-05-20\n';
/** The methodology sets a term of five days, and the two protocols are published on these days. */
const on = (first: string, second: string): Edits => ({
  [PROFILE]: PUBLICATION,
  [FIRST_SITTING]: [[FIRST, `${FIRST}${first}`]],
  [SECOND_SITTING]: [[SECOND, `${SECOND}${second}`]],
});
const day = (date: string) => `publishedOn: ${date}\n`;
const [ONE, TWO] = [day('2026-01-21'), day('2026-05-20')];
/** A third sitting of this day, not published. */
const third = (signed: string): Edits => ({
  ...on(ONE, TWO),
  'protocols/2026-03.mdx': sittingOn(signed),
  'decisions/2026-03-1.yaml': decidedBy('2026-03', 'other', 'text: разное'),
});
const THIRD = 'protocols/2026-03.mdx:12:11 signedOn';

describe('X10', () => {
  test.each<[string, Edits]>([
    ['on the fifth day and at once', on(ONE, TWO)],
    ['no term set', {}],
    ['four days before the end', third('2026-11-20')],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'not published',
      on('', TWO),
      [
        [
          `X10 breach ${FIRST_SITTING}:12:11 signedOn`,
          /протокол не размещён на сайте, последний день — 21\.01\.2026\. Впишите publishedOn\.$/,
        ],
      ],
    ],
    [
      'a day late',
      on(ONE, day('2026-05-26')),
      [
        [
          `X10 breach ${SECOND_SITTING}:15:14 publishedOn`,
          /протокол размещён 26\.05\.2026, на 1 день позже срока \(25\.05\.2026\)\. Если дата верна/,
        ],
      ],
    ],
    [
      'three days before the end: a reminder',
      third('2026-11-19'),
      [[`X10 reminder ${THIRD}`, /протокол надо разместить на сайте не позднее 24\.11\.2026/]],
    ],
    ['on the last day: a reminder still', third('2026-11-16'), [[`X10 reminder ${THIRD}`, /не позднее 21\.11\.2026/]]],
    [
      'not published, explained',
      on(explained('X10'), TWO),
      [[`X10 breach ${FIRST_SITTING}:12:11 signedOn`, /последний день — 21\.01\.2026\. Признано: так и было$/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
