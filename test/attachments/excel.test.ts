import { describe } from 'vitest';
import { outside, SNILS, xlsx } from './made-files.ts';
import { eachSays, type Case } from './remarks-of.ts';

const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;
const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const STRINGS = 'xl/sharedStrings.xml';

const GOOD: Case[] = [
  [
    'a list of posts',
    xlsx(row(1, text('Должность'), text('Группа')) + row(2, text('директор'), '<c><v>3</v></c>')),
    [],
  ],
  ['sums', xlsx(row(1, '<c><f>SUM(A1:A3)*2</f><v>6</v></c>')), []],
  ['the settings of a printer', xlsx(row(1, text('да')), { 'xl/printerSettings/printerSettings1.bin': 'x' }), []],
];

const BAD: Case[] = [
  [
    'a number of a person in a cell',
    xlsx(row(1, text('СНИЛС')) + row(7, text(SNILS))),
    [/^error: в строке 7 есть СНИЛС \*\*\*-\*\*\*-\*\*\* 95/],
  ],
  ['a number that is a number', xlsx(row(3, '<c><v>11223344595</v></c>')), [/^error: в строке 3 есть СНИЛС/]],
  [
    'a number among the shared words',
    xlsx(row(2, '<c r="A2" t="s"><v>1</v></c>'), {
      [STRINGS]: `<sst><si><t>а</t></si><si><r><t>112-233</t></r><r><t>-445 95</t></r></si></sst>`,
    }),
    [/^error: в строке 2 есть СНИЛС/],
  ],
  [
    'words that no cell shows any more',
    xlsx(row(1, text('да')), { [STRINGS]: `<sst><si><t>${SNILS}</t></si></sst>` }),
    [/^error: в книге есть СНИЛС/],
  ],
  [
    'a number in a note, and its author',
    xlsx(row(1, text('да')), {
      'xl/comments1.xml': `<comments><authors><author>Мария Кузнецова</author></authors><text><t>${SNILS}</t></text></comments>`,
    }),
    [/^error: в примечаниях есть СНИЛС/, /^warning: в нём есть имена людей: автор примечания М\*\*\* К\*\*\*/],
  ],
  [
    'a hidden sheet',
    xlsx(row(1, text('да')), {
      'xl/workbook.xml': `<workbook><sheets><sheet name="Все ${SNILS}" state="veryHidden"/></sheets></workbook>`,
    }),
    [/^warning: в книге есть скрытые листы: «Все \*\*\*-\*\*\*-\*\*\* 95»\./],
  ],
  [
    'another book',
    xlsx(row(1, text('да')), { 'xl/externalLinks/externalLink1.xml': '<x/>' }),
    [/^error: внутри есть вложенный файл или объект/],
  ],
  [
    'another book by a link',
    xlsx(row(1, text('да')), { 'xl/_rels/workbook.xml.rels': outside('externalLinkPath', 'a.xlsx') }),
    [/^error: внутри есть вложенный объект или связь/],
  ],
  [
    'a formula that asks a site',
    xlsx(row(1, '<c><f>WEBSERVICE("https://evil.example")</f></c>')),
    [/^error: его формулы обращаются к программам или сайтам/],
  ],
  [
    'a formula that starts a program',
    xlsx(row(1, "<c><f>cmd|'/c calc'!A0</f></c>")),
    [/^error: его формулы обращаются/],
  ],
];

describe('a book of Excel', () => {
  eachSays('xlsx', GOOD, 'is let through: %s');
  eachSays('xlsx', BAD, 'is not what it should be: %s');
});
