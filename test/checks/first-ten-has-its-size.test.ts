import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { decided } from './edits.ts';

const ids = (n: number) => Array.from({ length: n }, (_, i) => `p-00${10 + i}`);
const people = (n: number): Edits => Object.fromEntries(ids(n).map((id) => [`people/${id}.yaml`, 'basis: none\n']));
const included = (n: number) => decided('first-ten-include', `persons: [${ids(n).join(', ')}]`);

describe('M6.1', () => {
  test.each<[string, Edits]>([
    ['ten', { ...people(10), 'decisions/2026-02-3.yaml': included(10) }],
    [
      'nine by a decision',
      {
        ...people(9),
        'decisions/2026-02-3.yaml': included(9),
        'decisions/2026-02-4.yaml': decided('first-ten-size', 'size: 9'),
      },
    ],
    [
      'five by a decision',
      {
        ...people(5),
        'decisions/2026-02-3.yaml': included(5),
        'decisions/2026-02-4.yaml': decided('first-ten-size', 'size: 5'),
      },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'nine without a decision',
      { ...people(9), 'decisions/2026-02-3.yaml': included(9) },
      [['M6.1 breach decisions/2026-02-3.yaml:3:7 kind', /9 человек при численности 10.*не ниже 5/]],
    ],
    [
      'eleven',
      { ...people(11), 'decisions/2026-02-3.yaml': included(11) },
      [['M6.1 breach decisions/2026-02-3.yaml:3:7 kind', /11 человек, а может быть не больше 10/]],
    ],
    [
      'four by a decision: less than the least',
      {
        ...people(4),
        'decisions/2026-02-3.yaml': included(4),
        'decisions/2026-02-4.yaml': decided('first-ten-size', 'size: 4'),
      },
      [['M6.1 breach decisions/2026-02-3.yaml:3:7 kind', /уменьшена до 4, а методика позволяет не ниже 5/]],
    ],
    [
      'ten, of whom one has left',
      {
        ...people(10),
        'decisions/2026-02-3.yaml': included(10),
        'decisions/2026-02-4.yaml': decided('first-ten-exclude', 'person: p-0010').replace('item: 1', 'item: 2'),
      },
      [['M6.1 breach decisions/2026-02-4.yaml:3:7 kind', /9 человек/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
