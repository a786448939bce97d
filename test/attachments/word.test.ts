import { describe } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { coreXml, docx, exif, jpeg, outside, rels, SNILS, wordXml } from './made-files.ts';
import { eachSays, type Case } from './remarks-of.ts';

const TYPES = '[Content_Types].xml';
const typesWith = (more: string) =>
  `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${more}</Types>`;
const RELS = 'word/_rels/document.xml.rels';

/** The same document with these four bytes at a place of its directory. */
function lying(offset: number, value: number): Uint8Array {
  const bytes = Buffer.from(docx('Текст '.repeat(100)));
  const at = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002'));
  bytes.writeUInt32LE(value, at + offset);
  return bytes;
}

const GOOD: Case[] = [
  ['plain words', docx('О резерве управленческих кадров, № 12-р, «ёлочки»'), []],
  [
    'an office as its author',
    docx('Текст', { 'docProps/core.xml': coreXml('Администрация округа', 'Пользователь Windows') }),
    [],
  ],
  [
    'links to a page and a letter',
    docx('Текст', { [RELS]: outside('hyperlink', 'https://zarechny.example/x?a=1&amp;b=2') }),
    [],
  ],
  [
    'a main part of another name',
    docx('', {
      [TYPES]: typesWith('').replace('/word/document.xml', '/word/document2.xml'),
      'word/document.xml': null,
      'word/document2.xml': wordXml('<w:p/>'),
    }),
    [],
  ],
  [
    'a form field and a page number',
    docx('Текст', {
      'word/footer1.xml': wordXml('<w:fldSimple w:instr=" PAGE "/><w:instrText>DATE \\@ dd</w:instrText>', 'ftr'),
    }),
    [],
  ],
];

const BAD: Case[] = [
  [
    'macros',
    docx('Текст', { 'word/vbaProject.bin': 'x' }),
    [/^error: внутри есть макросы\. → Сохраните его без макросов/],
  ],
  [
    'the type of a document with macros',
    docx('Текст', {
      [TYPES]: typesWith('').replace(
        'openxmlformats-officedocument.wordprocessingml.document.main',
        'ms-word.document.macroEnabled.main',
      ),
    }),
    [/^error: внутри есть макросы/],
  ],
  [
    'an embedded object',
    docx('Текст', { 'word/embeddings/oleObject1.bin': 'x' }),
    [/^error: внутри есть вложенный файл или объект/],
  ],
  [
    'a template from afar',
    docx('Текст', { 'word/_rels/settings.xml.rels': outside('attachedTemplate', 'https://evil.example/t.dotm') }),
    [/^error: при открытии он обращается к другому файлу или сайту\. → Разорвите связь/],
  ],
  [
    'a template from afar, its mode written in signs',
    docx('Текст', {
      [RELS]: outside('attachedTemplate', 'https://evil.example/').replace('External', 'Ext&#101;rnal'),
    }),
    [/^error: при открытии/],
  ],
  [
    'a picture from afar',
    docx('Текст', { [RELS]: outside('image', 'https://evil.example/p.png') }),
    [/^error: при открытии/],
  ],
  [
    'a link into somebody’s computer',
    docx('Текст', { [RELS]: outside('hyperlink', 'file:///C:/Users/petrova/a.docx') }),
    [/^error: в нём есть ссылка на файл чьего-то компьютера/],
  ],
  [
    'a link into a network',
    docx('Текст', { [RELS]: outside('hyperlink', '\\\\server\\petrova') }),
    [/^error: в нём есть ссылка на файл/],
  ],
  [
    'a piece of HTML inside',
    docx('Текст', { [RELS]: rels('<Relationship Id="a" Type="x/aFChunk" Target="a.html"/>') }),
    [/^error: внутри есть вложенный объект/],
  ],
  [
    'a relation that is no XML',
    docx('Текст', { [RELS]: rels('<Relationship Id="a Type=x Target=y>') }),
    [/^error: его связи записаны неверно/],
  ],
  [
    'a field that starts a program',
    docx('', {
      'word/document.xml': wordXml('<w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\\\cmd</w:instrText>'),
    }),
    [/^error: при открытии он обращается к другому файлу\. → Превратите поля/],
  ],
  [
    'entities',
    docx('', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }),
    [/^error: в его частях есть объявления/],
  ],
  ['no document inside', zipSync({ 'a.txt': strToU8('x') }), [/^error: внутри не документ Office/]],
  [
    'a book of Excel under this name',
    docx('', { [TYPES]: typesWith('').replaceAll('wordprocessingml.document', 'spreadsheetml.sheet') }),
    [/^error: внутри не то, что обещает имя/],
  ],
  ['a way out', docx('Текст', { '../../evil.xml': 'x' }), [/^error: имена частей внутри него подделаны/]],
  [
    'two parts of one name',
    docx('Текст', { 'WORD/document.xml': 'x' }),
    [/^error: имена частей внутри него подделаны/],
  ],
  [
    'too many parts',
    docx('Текст', Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`p/${n}`, '']))),
    [/^error: внутри него \d+ частей, больше 2000/],
  ],
  ['a bomb', lying(24, 0x7fff_ffff), [/^error: распакованный, он занял бы больше 200 МБ/]],
  ['more inside than it says', lying(24, 10), [/^error: он повреждён и не распаковывается/]],
  ['less inside than it says', lying(24, 100_000), [/^error: размеры внутри него записаны неверно/]],
  [
    'something after the end',
    Buffer.concat([docx('Текст'), Buffer.from('<html><script>')]),
    [/^error: он обрывается, или после его конца что-то дописано/],
  ],
  ['half of it', docx('Текст').subarray(0, 300), [/^error: он обрывается/]],
  [
    'a number of a person in the text',
    docx(`СНИЛС ${SNILS}`),
    [/^error: в тексте есть СНИЛС \*\*\*-\*\*\*-\*\*\* 95\. → Удалите эти сведения.*в его истории/],
  ],
  [
    'a number in pieces',
    docx('', {
      'word/document.xml': wordXml('<w:p><w:r><w:t>112-233</w:t></w:r><w:r><w:t>-445&#32;95</w:t></w:r></w:p>'),
    }),
    [/^error: в тексте есть СНИЛС/],
  ],
  [
    'a number at the top, in a note and in a comment',
    docx('Текст', {
      'word/header1.xml': wordXml(`<w:t>${SNILS}</w:t>`),
      'word/footnotes.xml': wordXml(`<w:t>${SNILS}</w:t>`),
      'word/comments.xml': wordXml(`<w:t>${SNILS}</w:t>`),
    }),
    [/в верхнем колонтитуле есть СНИЛС/, /в сносках есть СНИЛС/, /в примечаниях есть СНИЛС/],
  ],
  [
    'a number in deleted words',
    docx('', { 'word/document.xml': wordXml(`<w:del><w:delText>${SNILS}</w:delText></w:del>`) }),
    [/^error: в тексте есть СНИЛС/],
  ],
  [
    'its author',
    docx('Текст', { 'docProps/core.xml': coreXml('Мария Кузнецова', 'pkuznetsov') }),
    [/^warning: в нём есть имена людей: автор М\*\*\* К\*\*\*, последним изменил p\*\*\*\. → .*Инспектор документов/],
  ],
  [
    'a folder of somebody’s computer',
    docx('Текст', {
      'docProps/app.xml': '<Properties><Template>C:\\Users\\Кузнецова М\\Шаблоны\\a.dotx</Template></Properties>',
    }),
    [/^warning: в нём записана папка чьего-то компьютера/],
  ],
  [
    'corrections',
    docx('', { 'word/document.xml': wordXml('<w:ins w:author="Мария Кузнецова"><w:r><w:t>да</w:t></w:r></w:ins>') }),
    [
      /автор правки или примечания М\*\*\* К\*\*\*/,
      /^warning: в нём остались исправления или примечания.*→ На вкладке «Рецензирование»/,
    ],
  ],
  [
    'a photograph with its place',
    docx('Текст', { 'word/media/image1.jpg': jpeg(1, 1, [[0xe1, exif('', true)]]) }),
    [/^error: в снимке записано место съёмки/],
  ],
];

describe('a document of Word', () => {
  eachSays('docx', GOOD, 'is let through: %s');
  eachSays('docx', BAD, 'is not what it should be: %s');
});
