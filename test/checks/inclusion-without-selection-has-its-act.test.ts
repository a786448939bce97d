import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { approving, included, INCLUDES_7, INCLUDES_8 } from './edits.ts';

const PRIKAZ = 'kind: приказ\ntitle: О кадровом резерве\npurposes: [other]\ndate: 2026-01-15\n';
/** The first inclusion, without a selection, by this source. */
const reserved = (source: string): Edits => ({
  [INCLUDES_7]: [['source: selection\nselection: otbor-2025\n', `source: ${source}\n`]],
});

describe('M4.21', () => {
  test.each<[string, Edits]>([
    ['an act of an earlier day', reserved('personnel-reserve\nsourceAct: perechen')],
    ['an act of that very day', { ...reserved('personnel-reserve\nsourceAct: prikaz'), 'acts/prikaz.yaml': PRIKAZ }],
    ['an act without a date', { ...reserved('personnel-reserve\nsourceAct: metodika') }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'no act named',
      reserved('personnel-reserve'),
      [
        [
          'M4.21 warning decisions/2026-01-1.yaml:7:9 source',
          /включили из кадрового резерва, а акт о его зачислении туда не указан\. Допишите поле sourceAct/,
        ],
      ],
    ],
    [
      'an act of a later day',
      {
        ...reserved('personnel-reserve\nsourceAct: prikaz'),
        'acts/prikaz.yaml': PRIKAZ.replace('2026-01-15', '2026-01-16'),
      },
      [['M4.21 warning decisions/2026-01-1.yaml:8:12 sourceAct', /принят позже включения/]],
    ],
    [
      'an act that is no record: only the reference is at fault',
      reserved('personnel-reserve\nsourceAct: prikas'),
      [['X2 error decisions/2026-01-1.yaml:8:12 sourceAct', /«prikas» нет/]],
    ],
    [
      'a second person',
      {
        'decisions/2026-02-3.yaml': included('p-0004').replace('source: selection', 'source: personnel-reserve'),
        'acts/spisok-2.yaml': approving('2026-02-3'),
      },
      [['M4.21 warning decisions/2026-02-3.yaml:7:9 source', /не указан/]],
    ],
    [
      'a level to which the source does not belong',
      { [INCLUDES_8]: [['self-nomination', 'personnel-reserve']] },
      [
        ['M1.8.2a error decisions/2026-01-2.yaml:6:9 source', /не подходит/],
        ['M4.21 warning decisions/2026-01-2.yaml:6:9 source', /не указан/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
