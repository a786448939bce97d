import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { MUNICIPALITY } from './edits.ts';

describe('M13.3g', () => {
  test.each<[string, Edits]>([
    [
      'a link more',
      { [MUNICIPALITY]: [['links:\n', 'links:\n  other:\n    - title: Совет\n      url: https://sovet.example/\n']] },
    ],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'no federal portal',
      { [MUNICIPALITY]: [['  federal: https://gossluzhba.example/\n', '']] },
      [['M13.3g error municipality.yaml:11:3 links.federal', /нет ссылки на Федеральный портал/]],
    ],
    [
      'no regional portal',
      { [MUNICIPALITY]: [['  regional: https://region.example/rezerv/\n', '']] },
      [['M13.3g error municipality.yaml:11:3 links.regional', /портале субъекта\. Допишите в links поле regional/]],
    ],
    [
      'no links',
      {
        [MUNICIPALITY]: [
          [
            'links:\n  federal: https://gossluzhba.example/\n  regional: https://region.example/rezerv/\n',
            'links: {}\n',
          ],
        ],
      },
      [
        ['M13.3g error municipality.yaml:10:8 links.federal', /Федеральный портал/],
        ['M13.3g error municipality.yaml:10:8 links.regional', /портале субъекта/],
      ],
    ],
    [
      'a link that is no address is a matter of the schema',
      { [MUNICIPALITY]: [['https://region.example/rezerv/', 'region.example']] },
      [['schema error municipality.yaml:12:13 links.regional', /нужен адрес страницы целиком/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
