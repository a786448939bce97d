import { EXAMPLES_OF_ANNEXES } from './examples-of-annexes.ts';
import {
  approving,
  decided,
  EXCLUDES_8,
  EXCLUSION_ACT,
  included,
  INCLUDES_7,
  INCLUDES_8,
  LIST_ACT,
  MUNICIPALITY,
} from './edits.ts';
import type { Edits } from './municipality.ts';
import { appointed, CAREER, decidedBy, FIRST_TEN_NEWS, PLAN_REVIEW, PROFILE, published, sittingOn } from './yearly.ts';

/** What is done to the base so that a rule finds something, and the day on which it is looked at. */
export type Example = readonly [edits: Edits, today?: string];

const SELECTION = 'selections/otbor-2025.mdx';
const FIVE = 'persons: [p-0001, p-0002, p-0003, p-0004, p-0005]';
const TEN: Edits = {
  'decisions/2026-02-3.yaml': decided('first-ten-size', 'size: 5'),
  'decisions/2026-02-4.yaml': decided('first-ten-include', FIVE, 'position: zam-glavy'),
};

/** An example of every rule of the body of the Methodology that finds something. */
const EXAMPLES_OF_THE_BODY: Readonly<Record<string, Example>> = {
  'M1.2': [{ 'acts/zakon-oblasti.yaml': null }],
  'M1.4': [{ 'positions/zam-glavy.yaml': [['group: apparatus', 'group: aparatus']] }],
  'M1.5': [{ 'acts/perechen.yaml': [['position-list', 'other']] }],
  'M1.7': [{ 'acts/sostav.yaml': [['kind: постановление', 'kind: распоряжение']] }],
  'M1.8': [{ [INCLUDES_8]: [['level: perspective', 'level: perspektive']] }],
  'M1.8.1a': [{ [INCLUDES_7]: [['position: zam-glavy\n', '']] }],
  'M1.8.1b': [{ [INCLUDES_7]: [['source: selection', 'source: self-nomination']] }],
  'M1.8.2a': [{ [INCLUDES_8]: [['source: self-nomination', 'source: selection']] }],
  'M1.8.2b': [{ [INCLUDES_7]: [['level: functional', 'level: functional\nsubgroup: leaders']] }],
  'M1.9a': [
    {
      'decisions/2026-02-3.yaml': included('p-0004'),
      'decisions/2026-02-4.yaml': included('p-0005'),
      'acts/spisok-2.yaml': approving('2026-02-3', '2026-02-4'),
    },
  ],
  'M1.10': [{ [LIST_ACT]: [['[2026-01-1, 2026-01-2]', '[2026-01-2]']] }],
  'M2.2b': [{}, '2027-06-02'],
  'M4.5': [
    {
      [SELECTION]: [
        [
          'outcome: held',
          'outcome: held\nstages:\n  - stage: documents\n    from: 2025-10-01\n    until: 2025-10-31\n  - stage: assessment\n    from: 2025-10-20',
        ],
      ],
    },
  ],
  'M4.8a': [{ [SELECTION]: [['  - kind: official-print\n    date: 2025-10-01\n', '']] }],
  'M4.8b': [{ [SELECTION]: [['docsUntil: 2025-10-31', 'docsUntil: 2025-09-30']] }],
  'M4.9': [{ [SELECTION]: [[', копия паспорта', '']] }],
  'M4.16': [{ [SELECTION]: [['outcome: held', 'outcome: held\nevaluatedBy: expert-group']] }],
  'M4.19a': [{ [LIST_ACT]: [['date: 2026-02-10', 'date: 2026-02-16']] }],
  'M4.19b': [{ [LIST_ACT]: [['kind: распоряжение', 'kind: приказ']] }],
  'M4.19c': [{ [LIST_ACT]: [['date: 2026-02-10', 'date: 2026-01-10']] }],
  'M4.20': [{ 'people/p-0007.yaml': [['validFrom: 2026-01-12', 'validFrom: 2026-01-12\nwithdrawnOn: 2026-10-05']] }],
  'M4.21': [{ [INCLUDES_7]: [['source: selection\nselection: otbor-2025', 'source: personnel-reserve']] }],
  'M5.5': [{ [SELECTION]: [['methods: [interview]', 'methods: [intervew]']] }],
  'M6.1': [{ 'decisions/2026-02-3.yaml': decided('first-ten-include', FIVE) }],
  'M6.2': [TEN],
  'M6.4': [{ 'decisions/2026-02-3.yaml': decided('first-ten-exclude', 'person: p-0007') }],
  'M6.9': [{ ...TEN, [PROFILE]: FIRST_TEN_NEWS }],
  'M7.2.2': [
    { 'providers/shkola.yaml': 'name: Школа\nprogrammes:\n  - title: Управление\n    hours: 72\n    form: remote\n' },
  ],
  'M8.8': [{}, '2027-02-10'],
  'M8.9': [
    {
      'materials/plan-2026.mdx':
        '---\ntitle: Сводный план\ndate: 2026-02-01\nkind: summary-plan\nsections: [groups, programmes]\n---\n',
    },
  ],
  'M9.5': [{ [PROFILE]: PLAN_REVIEW }, '2027-02-10'],
  'M11.4': [{ 'appointments/n-1.yaml': appointed('2026-06-01', 'basis: competitoin') }],
  'M11.7': [{ 'appointments/n-1.yaml': appointed('2026-06-01', 'rotation: swop') }],
  'M11.8.3': [{ 'appointments/n-1.yaml': appointed('2026-06-01', 'rotation: swap') }],
  'M13.1': [
    { 'appointments/n-1.yaml': appointed('2026-05-08', 'publications:', published('official-site', '2026-05-20')) },
  ],
  'M13.2': [{ [PROFILE]: CAREER }],
  'M13.3a': [{ [MUNICIPALITY]: [['kind: rural', 'title: Кадровый резерв\nkind: rural']] }],
  'M13.3b': [{ 'acts/metodika.mdx': null }],
  'M13.3c': [{ 'acts/polozhenie.yaml': null }],
  'M13.3d': [{ [SELECTION]: null, [INCLUDES_7]: [['selection: otbor-2025\n', '']] }],
  'M13.3e': [{ [MUNICIPALITY]: [['  email: rezerv@zarechny.example\n', '']] }],
  'M13.3f': [{ 'people/p-0007.yaml': [['[fio, decision, postAtInclusion]', '[fio, postAtInclusion]']] }],
  'M13.3g': [{ [MUNICIPALITY]: [['  federal: https://gossluzhba.example/\n', '']] }],
  'M14.1': [
    {
      'protocols/2027-01.mdx': sittingOn('2027-11-10'),
      'decisions/2027-01-1.yaml': decidedBy('2027-01', 'other', 'text: разное'),
    },
    '2028-01-10',
  ],
  'M14.2': [{ [EXCLUDES_8]: [['own-request', 'own-reqest']] }],
  'M14.3a': [{ [EXCLUSION_ACT]: null }],
};

/** Examples of all rules that find something in records alone; what was published before takes git. */
export const EXAMPLES: Readonly<Record<string, Example>> = { ...EXAMPLES_OF_THE_BODY, ...EXAMPLES_OF_ANNEXES };
