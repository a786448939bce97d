import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { approving, included, SELECTION } from './edits.ts';

const DIREKTOR = 'title: директор школы\ngroup: enterprise\nact: perechen\nfrom: 2025-01-10\n';
const OPEN = `---
title: Отбор на должность директора
announcedOn: 2026-11-01
docsFrom: 2026-11-01
docsUntil: 2026-11-30
place: кабинет 12
positions: [direktor]
requirements: [высшее образование]
documents: [заявление, анкета с фотографией, копия паспорта, копии документов об образовании, копия трудовой книжки]
publications:
  - kind: official-site
    date: 2026-11-01
  - kind: official-print
    date: 2026-11-01
---
`;
/** Two more for the post of p-0007, approved. */
const THREE: Edits = {
  'decisions/2026-02-3.yaml': included('p-0004'),
  'decisions/2026-02-4.yaml': included('p-0005'),
  'acts/spisok-2.yaml': approving('2026-02-3', '2026-02-4'),
};

describe('M1.9a', () => {
  test.each<[string, Edits]>([
    [
      'two for one post',
      { 'decisions/2026-02-3.yaml': included('p-0004'), 'acts/spisok-2.yaml': approving('2026-02-3') },
    ],
    [
      'three for two posts of one name',
      { ...THREE, 'positions/zam-glavy.yaml': [['group: apparatus', 'group: apparatus\nquantity: 2']] },
    ],
    ['nobody, but a selection is open', { 'positions/direktor.yaml': DIREKTOR, 'selections/otbor-2026.mdx': OPEN }],
    ['nobody for a post that is not listed any more', { 'positions/direktor.yaml': DIREKTOR + 'until: 2026-11-20\n' }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'three for one post',
      THREE,
      [
        [
          'M1.9a breach positions/zam-glavy.yaml:1:8 title',
          /на должность готовят 3 человека, а по методике не больше 2/,
        ],
      ],
    ],
    [
      'by the number of the profile',
      {
        '/profiles/rostov-2018.yaml': [['    min: 1\n    max: 2', '    min: 1\n    max: 1']],
        'decisions/2026-02-3.yaml': included('p-0004'),
        'acts/spisok-2.yaml': approving('2026-02-3'),
      },
      [['M1.9a breach positions/zam-glavy.yaml:1:8 title', /готовят 2 человека, а по методике не больше 1/]],
    ],
    [
      'nobody for one post',
      { 'positions/direktor.yaml': DIREKTOR },
      [
        [
          'M1.9a warning municipality.yaml:1:1 -',
          /кандидатов нет на 1 должность из 2, и отбор на них не объявлен\. Это direktor/,
        ],
      ],
    ],
    [
      'nobody for a post that is listed to this day',
      { 'positions/direktor.yaml': DIREKTOR + 'until: 2026-11-21\n' },
      [['M1.9a warning municipality.yaml:1:1 -', /на 1 должность из 2/]],
    ],
    [
      'nobody, and the selection is over',
      {
        'positions/direktor.yaml': DIREKTOR,
        [SELECTION]: [['place: кабинет 12', 'place: кабинет 12\npositions: [direktor]']],
      },
      [['M1.9a warning municipality.yaml:1:1 -', /Это direktor: можно объявить отбор/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
