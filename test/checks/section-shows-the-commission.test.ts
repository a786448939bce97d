import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { THIRD_SITTING } from './edits.ts';

const SITTINGS = ['protocols/2026-01.mdx', 'protocols/2026-02.mdx'];
const DECISIONS = ['2026-01-1', '2026-01-2', '2026-02-1', '2026-02-2'].map((id) => `decisions/${id}.yaml`);
const MEMBERS = [1, 2, 3, 4, 5].map((n) => `commission/c-${n}.yaml`);
const ACTS = ['acts/spisok.yaml', 'acts/isklyuchenie.yaml'];
/** A municipality that has not yet begun to work. */
const WITHOUT_COMMISSION: Edits = Object.fromEntries(
  [...SITTINGS, ...DECISIONS, ...MEMBERS, ...ACTS].map((file) => [file, null]),
);

describe('M13.3c', () => {
  test.each<[string, Edits]>([
    [
      'a sitting with one decision',
      {
        'protocols/2026-03.mdx': THIRD_SITTING,
        'decisions/2026-03-1.yaml':
          'protocol: 2026-03\nitem: 1\nkind: other\ntext: Принять к сведению\nvote:\n  for: 3\n',
      },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'no regulation',
      { 'acts/polozhenie.yaml': null },
      [['M13.3c breach municipality.yaml:1:1 -', /нет положения о Комиссии/]],
    ],
    [
      'no act on the members',
      { 'acts/sostav.yaml': [['commission-membership', 'other']] },
      [
        ['M13.3c breach municipality.yaml:1:1 -', /нет акта о составе Комиссии/],
        ...MEMBERS.map((file): Expected => [`M1.7 breach ${file}:4:6 act`, /акт sostav не утверждает состав/]),
      ],
    ],
    [
      'a sitting whose decisions are not published',
      { 'protocols/2026-03.mdx': THIRD_SITTING },
      [['M13.3c breach protocols/2026-03.mdx:9:3 agenda', /ни одного его решения не опубликовано/]],
    ],
    [
      'no members, no sittings',
      { ...WITHOUT_COMMISSION },
      [
        ['M13.3c breach municipality.yaml:1:1 -', /не указан состав Комиссии/],
        ['M2.2b warning municipality.yaml:1:1 -', /последнее событие в разделе — 01\.10\.2025/],
      ],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
