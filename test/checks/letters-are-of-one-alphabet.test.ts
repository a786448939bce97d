import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { INCLUDES_8, MUNICIPALITY } from './edits.ts';
import { explained } from './yearly.ts';

const SITE = 'siteUrl: https://zarechny.example/rezerv/\n';
const METHODOLOGY = 'acts/metodika.mdx';
const KIND = 'kind: rural-settlement';
const LATIN_NAME: readonly [string, string] = ['name: Заречное', 'name: Зaрeчное'];

describe('X14', () => {
  test.each<[string, Edits]>([
    [
      'two alphabets, each in words of its own',
      { [MUNICIPALITY]: [['name: Заречное', 'name: IT-отдел и Rostov Заречное']] },
    ],
    ['letters and digits', { [MUNICIPALITY]: [[KIND, `${KIND}\nadministration: Отдел 7А и 3D`]] }],
    [
      'Latin words and Roman numerals in a Russian text',
      {
        [MUNICIPALITY]: [[KIND, `${KIND}\nadministration: HR, SMART, e-mail, 352-VII ДГ, Wi-Fi и IT-специалист`]],
        [METHODOLOGY]: [
          ['Текст методики.', 'Отдел HR пишет в PDF: MBA, CEO, XX век, `COBET`, [сайт](https://cobet.example/COBET).'],
        ],
      },
    ],
    ['names of every people of Russia', { 'people/p-0004.yaml': [['surname: Лугов', 'surname: Ёлкин-Өлөҥөв']] }],
    ['explained', { [MUNICIPALITY]: [LATIN_NAME, [SITE, SITE + explained('X14')]] }],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'Latin letters in a Russian word',
      { [MUNICIPALITY]: [LATIN_NAME] },
      [
        [
          `X14 warning ${MUNICIPALITY}:1:7 name`,
          /в слове «Зaрeчное» латинская «a», 2-я буква; латинская «e», 4-я буква\. Наберите слово заново\.$/,
        ],
      ],
    ],
    [
      'a Russian letter in a Latin word',
      { [MUNICIPALITY]: [[KIND, `${KIND}\nadministration: Отдел Rоstov`]] },
      [[`X14 warning ${MUNICIPALITY}:3:17 administration`, /в слове «Rоstov» русская «о», 2-я буква\./]],
    ],
    [
      'deep in a list',
      { 'selections/otbor-2025.mdx': [['[высшее образование]', '[высшее обpазование]']] },
      [['X14 warning selections/otbor-2025.mdx:7:16 requirements.0', /«обpазование» латинская «p», 3-я буква\./]],
    ],
    [
      'й of two signs',
      { [INCLUDES_8]: [['postAtInclusion: учитель', 'postAtInclusion: районный учитель'.replace('й ', 'и\u0306 ')]] },
      [
        [
          `X14 warning ${INCLUDES_8}:7:18 postAtInclusion`,
          /буква «й» или «ё» набрана двумя знаками\. Наберите её заново одной клавишей\. Исправит npm run fix/,
        ],
      ],
    ],
    [
      'in a shared record',
      { '/profiles/rostov-2018.yaml': [['title: Методика работы', 'title: Meтодика работы']] },
      [
        [
          'X14 warning profiles/rostov-2018.yaml:4:8 title',
          /«Meтодика» латинская «M», 1-я буква; латинская «e», 2-я буква\./,
        ],
      ],
    ],
    [
      'a word of Latin letters alone that looks Russian',
      { [MUNICIPALITY]: [[KIND, `${KIND}\nadministration: COBET депутатов`]] },
      [
        [
          `X14 warning ${MUNICIPALITY}:3:17 administration`,
          /слово «COBET» набрано не русскими .*«C», 1-я буква.* читается как «СОВЕТ»/,
        ],
      ],
    ],
    [
      'the same of a word that stands elsewhere in the records',
      { [MUNICIPALITY]: [[KIND, `${KIND}\nadministration: TOKA, бывший Тока`]] },
      [[`X14 warning ${MUNICIPALITY}:3:17 administration`, /«TOKA» .* читается как «ТОКА»/]],
    ],
    [
      'a word of the text below the fields, with its line',
      { [METHODOLOGY]: [['Текст методики.', 'Текст.\n\nЕщё **эта** методикa.']] },
      [[`X14 warning ${METHODOLOGY}:9:13 -`, /в слове «методикa» латинская «a», 8-я буква\./]],
    ],
    [
      'a word of the text that is parted by marks',
      { [METHODOLOGY]: [['Текст методики.', 'Это **ме**тoдика.']] },
      [[`X14 warning ${METHODOLOGY}:2:1 -`, /в слове «метoдика» латинская «o», 4-я буква\./]],
    ],
    [
      'a soft hyphen',
      { [MUNICIPALITY]: [[KIND, `${KIND}\nadministration: Адми\u00adнистрация`]] },
      [[`X14 warning ${MUNICIPALITY}:3:17 administration`, /мягкий перенос \(U\+00AD\)\. Исправит npm run fix/]],
    ],
    [
      'a foreign letter in a name, which is not repeated',
      { 'people/p-0004.yaml': [['surname: Лугов', 'surname: Лугoв']] },
      [['X14 error people/p-0004.yaml:2:10 surname', /^здесь не русская буква: латинская «o», 4-я буква\. /]],
    ],
    [
      'a name that is foreign altogether',
      { 'people/p-0004.yaml': [['surname: Лугов', 'surname: Chlenov']] },
      [['X14 error people/p-0004.yaml:2:10 surname', /латинская «C», 1-я буква.* и другие\. /]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });
});
