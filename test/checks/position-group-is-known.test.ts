import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';

describe('M1.4', () => {
  test.each<[string, Edits]>([
    ['another group of the methodology', { 'positions/zam-glavy.yaml': [['group: apparatus', 'group: enterprise']] }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'a misspelt group',
      { 'positions/zam-glavy.yaml': [['group: apparatus', 'group: aparatus']] },
      [
        [
          'M1.4 error positions/zam-glavy.yaml:2:8 group',
          /группы «aparatus» в методике нет\. Есть: municipal-office \(муниципальные должности\).*имелось в виду «apparatus»/,
        ],
      ],
    ],
    [
      'a group that the methodology does not name',
      { 'positions/zam-glavy.yaml': [['group: apparatus', 'group: police']] },
      [['M1.4 error positions/zam-glavy.yaml:2:8 group', /группы «police» в методике нет\. Есть: [^?]*\.$/]],
    ],
    [
      'a group in capitals',
      { 'positions/zam-glavy.yaml': [['group: apparatus', 'group: Sectoral']] },
      [['schema error positions/zam-glavy.yaml:2:8 group', /Код группы из профиля методики, а написано «Sectoral»/]],
    ],
    [
      'a group that left the profile',
      { '/profiles/rostov-2018.yaml': [['  - code: apparatus', '  - code: staff']] },
      [
        ['M1.4 error positions/nach-otdela.yaml:2:8 group', /«apparatus» в методике нет/],
        ['M1.4 error positions/zam-glavy.yaml:2:8 group', /staff \(высшие/],
      ],
    ],
    [
      'a post that is not listed any more',
      { 'positions/nach-otdela.yaml': [['group: apparatus', 'group: territory']] },
      [['M1.4 error positions/nach-otdela.yaml:2:8 group', /«territory».*имелось в виду «territorial»/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
