import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { EXCLUDES_8, EXCLUSION_ACT } from './edits.ts';
import { decidedBy, explained, sittingOn } from './yearly.ts';

/** p-0007 leaves at a sitting of this day. */
const leaves = (day: string): Edits => ({
  'protocols/2026-03.mdx': sittingOn(day),
  'decisions/2026-03-1.yaml': decidedBy('2026-03', 'exclude', 'person: p-0007', 'ground: own-request'),
});
const NEW = 'decisions/2026-03-1.yaml:3:7 kind';

describe('M14.3a', () => {
  test.each<[string, Edits]>([
    ['an exclusion formalised by a постановление', {}],
    [
      'one act for two exclusions',
      { ...leaves('2026-05-25'), [EXCLUSION_ACT]: [['[2026-02-2]', '[2026-02-2, 2026-03-1]']] },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'no act',
      { [EXCLUSION_ACT]: null },
      [
        [
          `M14.3a breach ${EXCLUDES_8}:3:7 kind`,
          /исключение от 20\.05\.2026 не оформлено актом\. Когда акт будет подписан, внесите его и перечислите в нём excludes: \[2026-02-2\]\.$/,
        ],
      ],
    ],
    [
      'a распоряжение',
      { [EXCLUSION_ACT]: [['kind: постановление', 'kind: распоряжение']] },
      [
        [
          `M14.3a breach ${EXCLUSION_ACT}:1:7 kind`,
          /исключение оформлено актом «распоряжение», а нужно: постановление\. Проверьте вид акта/,
        ],
      ],
    ],
    [
      'thirty days after the decision: a reminder',
      leaves('2026-10-22'),
      [[`M14.3a reminder ${NEW}`, /исключение от 22\.10\.2026 не оформлено.*excludes: \[2026-03-1\]/]],
    ],
    ['on the day after: a breach', leaves('2026-10-21'), [[`M14.3a breach ${NEW}`, /исключение от 21\.10\.2026/]]],
    [
      'no act, explained',
      { [EXCLUSION_ACT]: null, [EXCLUDES_8]: [['  for: 5\n', `  for: 5\n${explained('M14.3a')}`]] },
      [[`M14.3a breach ${EXCLUDES_8}:3:7 kind`, /не оформлено актом\. Признано: так и было$/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
