import { describe, test } from 'vitest';
import { expectFindings, type Edits, type Expected } from './municipality.ts';
import { MUNICIPALITY } from './edits.ts';
import { CAREER, explained, PROFILE } from './yearly.ts';

const PARTS = 'parts: [membership, reasons, success, results, assessment, bio]';
const BIO: Edits = {
  'people/p-0007.yaml': [['fields: [fio, decision, postAtInclusion]', 'fields: [fio, decision, postAtInclusion, bio]']],
};
const file = (quarter: string) => `materials/career-${quarter}.mdx`;
const career = (date: string, ...fields: string[]) =>
  ['---', 'title: Путь', `date: ${date}`, 'kind: career', ...fields, '---', ''].join('\n');
const about7 = (date: string, ...fields: string[]) => career(date, 'person: p-0007', PARTS, ...fields);
/** Materials for the second and the third quarter: the reserve began within the first. */
const two: Edits = {
  ...BIO,
  [PROFILE]: CAREER,
  [file('2')]: about7('2026-05-05'),
  [file('3')]: about7('2026-09-30'),
};
const HERE = `${MUNICIPALITY}:1:1 -`;
const SITE = 'siteUrl: https://zarechny.example/rezerv/\n';

describe('M13.2', () => {
  test.each<[string, Edits, string?]>([
    ['a material in every quarter since the first inclusion', two],
    ['the fourth quarter too', { ...two, [file('4')]: about7('2026-11-01') }, '2026-12-15'],
    ['31 days before the end of a quarter', two, '2026-11-30'],
    ['a methodology that does not ask', {}],
  ])('passes: %s', (_, edits, today) => {
    expectFindings(edits, [], today);
  });

  test.each<[string, Edits, Expected[], string?]>([
    [
      'a quarter named in the record counts, though its material came after it',
      { ...two, [file('3')]: about7('2026-10-02', 'quarter: 2026-3') },
      [
        [
          'M13.2 warning municipality.yaml:1:1 -',
          /материал за 3 квартал 2026 года вышел 02\.10\.2026, позже конца квартала/,
        ],
      ],
    ],
    [
      'quarters without material, and news is none',
      { ...two, [file('2')]: about7('2026-05-05').replace('career', 'news').replace(`${PARTS}\n`, '') },
      [
        [
          `M13.2 breach ${HERE}`,
          /за 2 квартал 2026 года нет материала о профессиональном пути человека из резерва\. Внесите материал вида career с quarter: 2026-2\.$/,
        ],
      ],
    ],
    [
      'thirty days before the end of a quarter: a reminder',
      two,
      [
        [
          `M13.2 reminder ${HERE}`,
          /не позднее 31\.12\.2026 нужен материал о человеке из резерва за 4 квартал 2026 года/,
        ],
      ],
      '2026-12-01',
    ],
    [
      'explained for one quarter of two',
      { [PROFILE]: CAREER, [MUNICIPALITY]: [[SITE, SITE + explained('M13.2', '2026-2')]] },
      [
        [`M13.2 breach ${HERE}`, /за 2 квартал 2026 года нет материала.*Признано: так и было$/],
        [`M13.2 breach ${HERE}`, /за 3 квартал 2026 года нет материала.*Внесите материал/],
      ],
    ],
    [
      'parts left out',
      { ...two, [file('3')]: career('2026-09-01', 'person: p-0007', 'parts: [membership, reasons, success, results]') },
      [
        [
          `M13.2 warning ${file('3')}:6:8 parts`,
          /в материале не отмечены: оценка руководителей, краткая биография\. Допишите их и отметьте в parts\.$/,
        ],
      ],
    ],
    [
      'nobody named',
      { ...two, [file('3')]: career('2026-09-01', PARTS) },
      [[`M13.2 warning ${file('3')}:2:1 -`, /не указано, о ком материал\. Допишите поле person/]],
    ],
    [
      'no consent to a biography',
      { ...two, 'people/p-0007.yaml': [] },
      [
        [
          `M13.2 warning ${file('2')}:5:9 person`,
          /согласия на биографию \(bio\) у этого человека нет, материал на сайте скрыт/,
        ],
        [`M13.2 warning ${file('3')}:5:9 person`, /согласия на биографию/],
      ],
    ],
    [
      'a person who was not in the reserve on that day',
      { ...two, [file('2')]: about7('2026-05-05').replace('date: 2026-05-05', 'date: 2026-01-10\nquarter: 2026-2') },
      [[`M13.2 warning ${file('2')}:6:9 person`, /в день материала этого человека в резерве не было\. Проверьте лицо/]],
    ],
  ])('finds: %s', (_, edits, expected, today) => {
    expectFindings(edits, expected, today);
  });
});
