import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { EXCLUDES_8 } from './edits.ts';

const APPOINTMENT =
  'person: p-0008\ndate: 2026-05-19\npost: директор школы\nact: poryadok\npublications:\n  - kind: official-site\n    date: 2026-05-20\n';

describe('M14.2', () => {
  test.each<[string, Edits]>([
    [
      'appointed, and the appointment is recorded',
      { [EXCLUDES_8]: [['own-request', 'appointed']], 'appointments/n-1.yaml': APPOINTMENT },
    ],
    ['every ground of the methodology', { [EXCLUDES_8]: [['own-request', 'plan-failed']] }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a misspelt ground',
      { [EXCLUDES_8]: [['own-request', 'own-reqest']] },
      [
        [
          'M14.2 error decisions/2026-02-2.yaml:5:9 ground',
          /основания «own-reqest» в методике нет\. Есть: appointed .*имелось в виду «own-request»/,
        ],
      ],
    ],
    [
      'a ground that the methodology does not name',
      { [EXCLUDES_8]: [['own-request', 'too-old']] },
      [['M14.2 error decisions/2026-02-2.yaml:5:9 ground', /основания «too-old» в методике нет\. Есть: .*\.$/]],
    ],
    [
      'appointed without an appointment',
      { [EXCLUDES_8]: [['own-request', 'appointed']] },
      [['M14.2 warning decisions/2026-02-2.yaml:5:9 ground', /записи о назначении нет \(p-0008\)/]],
    ],
    [
      'two persons, one appointment',
      {
        [EXCLUDES_8]: [
          ['person: p-0008', 'persons: [p-0008, p-0007]'],
          ['own-request', 'appointed'],
        ],
        'appointments/n-1.yaml': APPOINTMENT,
      },
      [['M14.2 warning decisions/2026-02-2.yaml:5:9 ground', /записи о назначении нет \(p-0007\)/]],
    ],
    [
      'appointed, by a decision that was rejected: nothing about the appointment',
      {
        [EXCLUDES_8]: [
          ['own-request', 'appointed'],
          ['for: 5', 'for: 2\n  against: 3'],
        ],
      },
      [['A1-4.7a error decisions/2026-02-2.yaml:7:8 vote.for', /Решение не принято/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
