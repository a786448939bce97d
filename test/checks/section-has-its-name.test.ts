import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { MUNICIPALITY } from './edits.ts';

describe('M13.3a', () => {
  test.each<[string, Edits]>([
    [
      'the name of the Methodology',
      { [MUNICIPALITY]: [['kind: rural', 'title: Муниципальный резерв управленческих кадров\nkind: rural']] },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'another name',
      { [MUNICIPALITY]: [['kind: rural', 'title: Кадровый резерв\nkind: rural']] },
      [
        [
          'M13.3a error municipality.yaml:2:8 title',
          /должен называться «Муниципальный резерв управленческих кадров», а написано «Кадровый резерв»/,
        ],
      ],
    ],
    [
      'another case of letters',
      { [MUNICIPALITY]: [['kind: rural', 'title: муниципальный резерв управленческих кадров\nkind: rural']] },
      [['M13.3a error municipality.yaml:2:8 title', /Удалите поле title/]],
    ],
    [
      'a word more',
      { [MUNICIPALITY]: [['kind: rural', 'title: Муниципальный резерв управленческих кадров поселения\nkind: rural']] },
      [['M13.3a error municipality.yaml:2:8 title', /а написано «.* поселения»/]],
    ],
    [
      'an empty name is a matter of the schema',
      { [MUNICIPALITY]: [['kind: rural', 'title:\nkind: rural']] },
      [['schema error municipality.yaml:2:7 title', /поле пустое/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
