import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { INCLUDES_7 } from './edits.ts';

describe('M13.3d', () => {
  test.each<[string, Edits]>([
    [
      'a selection that was cancelled is an announcement too',
      { 'selections/otbor-2025.mdx': [['outcome: held', 'outcome: cancelled']] },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'no selection',
      { 'selections/otbor-2025.mdx': null, [INCLUDES_7]: [['selection: otbor-2025\n', '']] },
      [['M13.3d warning municipality.yaml:1:1 -', /ни одного объявления об отборе/]],
    ],
    [
      'a selection that cannot be read',
      { 'selections/otbor-2025.mdx': [['place: кабинет 12\n', '']] },
      [
        ['M13.3d warning municipality.yaml:1:1 -', /ни одного объявления/],
        ['M4.8b error selections/otbor-2025.mdx:2:1 -', /не хватает поля/],
      ],
    ],
    [
      'a selection in the folder of another municipality',
      {
        'selections/otbor-2025.mdx': null,
        [INCLUDES_7]: [['selection: otbor-2025\n', '']],
        '/soyuz/municipality.yaml': 'name: Союз\nkind: association\n',
        '/soyuz/selections/otbor-2025.mdx':
          '---\ntitle: А\nannouncedOn: 2025-10-01\ndocsFrom: 2025-10-01\ndocsUntil: 2025-10-31\nplace: Б\nrequirements: [в]\ndocuments: [г]\n---\n',
      },
      [['M13.3d warning municipality.yaml:1:1 -', /ни одного объявления/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
