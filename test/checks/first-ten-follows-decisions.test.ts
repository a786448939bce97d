import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { decided } from './edits.ts';
import { decidedBy, sittingOn } from './yearly.ts';

const FIVE = 'persons: [p-0001, p-0002, p-0003, p-0004, p-0005]';
const SIZE = 'decisions/2026-02-3.yaml';
const IN = 'decisions/2026-02-4.yaml';
const LATER = 'decisions/2026-03-1.yaml';
/** A First Ten of five since the second sitting, and one more decision at a sitting of 1 July. */
const five = (kind: string, ...fields: string[]): Edits => ({
  [SIZE]: decided('first-ten-size', 'size: 5'),
  [IN]: decided('first-ten-include', FIVE),
  'protocols/2026-03.mdx': sittingOn('2026-07-01'),
  [LATER]: decidedBy('2026-03', kind, ...fields),
});

describe('M6.4', () => {
  test.each<[string, Edits]>([
    ['a sixth person', five('first-ten-include', 'person: p-0007')],
    ['nobody at all', {}],
    [
      'out and in again in one sitting',
      {
        ...five('first-ten-include', 'person: p-0005'),
        'decisions/2026-03-2.yaml': decidedBy('2026-03', 'first-ten-exclude', 'person: p-0005'),
      },
    ],
    ['out of the reserve, but never in the First Ten', five('keep', 'person: p-0007')],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'one person twice',
      five('first-ten-include', 'person: p-0004'),
      [[`M6.4 error ${LATER}:4:9 person`, /лицо p-0004 на 01\.07\.2026 уже в «Первой десятке»\. Удалите повтор/]],
    ],
    [
      'one of several twice',
      five('first-ten-include', 'persons: [p-0007, p-0001]'),
      [[`M6.4 error ${LATER}:4:19 persons.1`, /p-0001 на 01\.07\.2026 уже/]],
    ],
    [
      'an exclusion of a stranger',
      five('first-ten-exclude', 'person: p-0007'),
      [
        [
          `M6.4 error ${LATER}:4:9 person`,
          /лица p-0007 на 01\.07\.2026 в «Первой десятке» нет, исключить его нельзя\. Проверьте номер лица/,
        ],
      ],
    ],
    [
      'an exclusion of strangers where there is no First Ten',
      { [IN]: decided('first-ten-exclude', 'persons: [p-0007, p-0004]') },
      [
        [`M6.4 error ${IN}:4:11 persons.0`, /лица p-0007 на 20\.05\.2026/],
        [`M6.4 error ${IN}:4:19 persons.1`, /лица p-0004 на 20\.05\.2026/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
