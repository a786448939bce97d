import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { decided, EXCLUDES_8 } from './edits.ts';
import { PROFILE } from './yearly.ts';

const TEN = ['p-0001', 'p-0002', 'p-0003', 'p-0004', 'p-0005'];
const NEW = 'decisions/2026-02-3.yaml';
/** Five persons for a post; the Commission has lowered the First Ten to five. */
const included = (...fields: string[]): Edits => ({
  'decisions/2026-02-4.yaml': decided('first-ten-size', 'size: 5'),
  [NEW]: decided('first-ten-include', `persons: [${TEN.join(', ')}]`, ...fields),
});
const HEAD = 'positions/glava.yaml';
const GLAVA = 'title: глава\ngroup: municipal-office\nact: perechen\nfrom: 2025-01-10\nuntil: 2026-10-31\n';

describe('M6.2', () => {
  test.each<[string, Edits]>([
    ['a municipal office', { ...included('position: glava'), [HEAD]: GLAVA }],
    ['no post named', included()],
    [
      'a methodology without municipal offices',
      { ...included('position: zam-glavy'), [PROFILE]: [['code: municipal-office', 'code: municipal-posts']] },
    ],
    ['a post in an inclusion in the reserve', {}],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a post of the apparatus',
      included('position: zam-glavy'),
      [
        [
          `M6.2 warning ${NEW}:5:11 position`,
          /в «Первую десятку» включили на должность, которая не относится к муниципальным\. Проверьте должность\.$/,
        ],
      ],
    ],
    [
      'a post that has left the list',
      included('position: nach-otdela'),
      [[`M6.2 warning ${NEW}:5:11 position`, /не относится к муниципальным/]],
    ],
    [
      'the head of an enterprise',
      { ...included('position: glava'), [HEAD]: GLAVA.replace('municipal-office', 'enterprise') },
      [[`M6.2 warning ${NEW}:5:11 position`, /не относится к муниципальным/]],
    ],
    [
      'two decisions',
      {
        ...included('position: zam-glavy'),
        [EXCLUDES_8]: [
          ['kind: exclude', 'kind: first-ten-include'],
          ['ground: own-request', 'position: nach-otdela'],
        ],
        'acts/isklyuchenie.yaml': null,
      },
      [
        [`M6.2 warning ${NEW}:5:11 position`, /не относится/],
        ['M6.2 warning decisions/2026-02-2.yaml:5:11 position', /не относится/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
