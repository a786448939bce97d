import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { acknowledging, FIRST_SITTING } from './edits.ts';

describe('A1-4.8', () => {
  test.each<[string, Edits]>([
    ['signed on the very day', { [FIRST_SITTING]: [['signedOn: 2026-01-16', 'signedOn: 2026-01-15']] }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'signed by another',
      { [FIRST_SITTING]: [['signedBy: p-0001', 'signedBy: p-0002']] },
      [
        [
          'A1-4.8 error protocols/2026-01.mdx:11:11 signedBy',
          /подписал не тот, кто вёл заседание.*p-0002.*p-0001.*A1-4\.8/,
        ],
      ],
    ],
    [
      'signed before the sitting',
      { [FIRST_SITTING]: [['signedOn: 2026-01-16', 'signedOn: 2026-01-14']] },
      [['A1-4.8 error protocols/2026-01.mdx:12:11 signedOn', /подписан 14\.01\.2026, раньше заседания 15\.01\.2026/]],
    ],
    [
      'signed by another, explained',
      { [FIRST_SITTING]: [['signedBy: p-0001', 'signedBy: p-0002'], acknowledging('A1-4.8', 'председатель заболел')] },
      [['A1-4.8 breach protocols/2026-01.mdx:11:11 signedBy', /Признано: председатель заболел$/]],
    ],
    [
      'signed before the sitting, which cannot be explained away',
      {
        [FIRST_SITTING]: [
          ['signedOn: 2026-01-16', 'signedOn: 2026-01-14'],
          acknowledging('A1-4.8', 'так', '2026-01-14'),
        ],
      },
      [
        ['A1-4.8 error protocols/2026-01.mdx:12:11 signedOn', /Проверьте обе даты/],
        ['X15 warning protocols/2026-01.mdx:14:11 acknowledged.0.rule', /больше не нужно/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
