import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';

/** A methodology without the yearly plan, about which there would be findings of its own in 2027. */
const NO_PLANS: Edits = {
  '/profiles/rostov-2018.yaml': [['listActKinds:', 'rules:\n  - rule: M8.8\n    applies: false\n\nlistActKinds:']],
};
const LATER: Edits = {
  'acts/novyy.yaml': 'kind: постановление\ntitle: О другом\npurposes: [other]\ndate: 2026-06-15\n',
};

describe('M2.2b', () => {
  test.each<[string, Edits, string?]>([
    ['a year after the last act', NO_PLANS, '2027-06-01'],
    ['a year after a later act', { ...NO_PLANS, ...LATER }, '2027-06-15'],
  ])('passes: %s', (_, edits, today) => {
    expectFindings(edits, [], today);
  });

  test.each<[string, Edits, Expected[], string?]>([
    [
      'a year and a day after the last act',
      NO_PLANS,
      [
        [
          'M2.2b warning municipality.yaml:1:1 -',
          /последнее событие в разделе — 01\.06\.2026, больше года назад\. Внесите/,
        ],
      ],
      '2027-06-02',
    ],
    [
      'a year and a day after a later act',
      { ...NO_PLANS, ...LATER },
      [['M2.2b warning municipality.yaml:1:1 -', /событие в разделе — 15\.06\.2026/]],
      '2027-06-16',
    ],
    [
      'only another municipality was busy',
      {
        ...NO_PLANS,
        '/soyuz/municipality.yaml': 'name: Союз\nkind: association\n',
        '/soyuz/acts/ustav.yaml': 'kind: постановление\ntitle: Устав\npurposes: [other]\ndate: 2027-05-01\n',
      },
      [['M2.2b warning municipality.yaml:1:1 -', /01\.06\.2026/]],
      '2027-06-02',
    ],
    [
      'only the term of a consent has begun',
      {
        ...NO_PLANS,
        'people/p-0007.yaml': [['validFrom: 2026-01-12', 'validFrom: 2026-01-12\nvalidUntil: 2030-05-01']],
      },
      [['M2.2b warning municipality.yaml:1:1 -', /01\.06\.2026/]],
      '2027-06-02',
    ],
    [
      'nothing to come counts',
      { ...NO_PLANS, 'acts/novyy.yaml': 'kind: постановление\ntitle: О другом\npurposes: [other]\ndate: 2027-06-03\n' },
      [
        ['X1 error acts/novyy.yaml:4:7 date', /03\.06\.2027/],
        ['M2.2b warning municipality.yaml:1:1 -', /01\.06\.2026/],
      ],
      '2027-06-02',
    ],
  ])('finds: %s', (_, edits, expected, today) => {
    expectFindings(edits, expected, today);
  });
});
