import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { INCLUDES_8, MUNICIPALITY } from './edits.ts';
import { explained } from './yearly.ts';

const SITE = 'siteUrl: https://zarechny.example/rezerv/\n';
const KIND = 'kind: rural-settlement';
const LATIN_NAME: readonly [string, string] = ['name: Заречное', 'name: Зaрeчное'];

describe('X14', () => {
  test.each<[string, Edits]>([
    [
      'two alphabets, each in words of its own',
      { [MUNICIPALITY]: [['name: Заречное', 'name: IT-отдел и Rostov Заречное']] },
    ],
    ['letters and digits', { [MUNICIPALITY]: [[KIND, `${KIND}\nadministration: Отдел 7А и 3D`]] }],
    ['explained', { [MUNICIPALITY]: [LATIN_NAME, [SITE, SITE + explained('X14')]] }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'Latin letters in a Russian word',
      { [MUNICIPALITY]: [LATIN_NAME] },
      [[`X14 warning ${MUNICIPALITY}:1:7 name`, /в слове «Зaрeчное» латинские буквы: a, e\. Наберите слово заново\.$/]],
    ],
    [
      'a Russian letter in a Latin word',
      { [MUNICIPALITY]: [[KIND, `${KIND}\nadministration: Отдел Rоstov`]] },
      [[`X14 warning ${MUNICIPALITY}:3:17 administration`, /в слове «Rоstov» русские буквы: о\./]],
    ],
    [
      'deep in a list',
      { 'selections/otbor-2025.mdx': [['[высшее образование]', '[высшее обpазование]']] },
      [['X14 warning selections/otbor-2025.mdx:7:16 requirements.0', /«обpазование» латинские буквы: p\./]],
    ],
    [
      'й of two signs',
      { [INCLUDES_8]: [['postAtInclusion: учитель', 'postAtInclusion: районный учитель'.replace('й ', 'и\u0306 ')]] },
      [
        [
          `X14 warning ${INCLUDES_8}:7:18 postAtInclusion`,
          /буква «й» или «ё» набрана двумя знаками\. Наберите её заново одной клавишей/,
        ],
      ],
    ],
    [
      'in a shared record',
      { '/profiles/rostov-2018.yaml': [['title: Методика работы', 'title: Meтодика работы']] },
      [['X14 warning profiles/rostov-2018.yaml:4:8 title', /«Meтодика» латинские буквы: M, e\./]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
