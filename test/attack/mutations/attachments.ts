import { rowOf } from '../../../src/records/registry.ts';
import { textOf } from '../base-records.ts';
import { Group, type Expectation } from '../mutation.ts';

const PATH = /нужен путь files/;
const GONE = /в папке муниципалитета нет|такого файла нет|нет файла/;
const KIND = /не прикладывают|Допустимы/;
const INSIDE = /не то, что обещает его имя|внутри/;

const group = new Group('приложения');

/** A record that names an attached file, which is there with these bytes, or is not there at all. */
function attachment(name: string, expect: Expectation, path: string, bytes?: Uint8Array | string): void {
  group.add(name, expect, (base) => {
    const { folder, shared } = rowOf(base.type);
    if (folder === undefined || shared || /^files:/m.test(base.yaml)) return undefined;
    const yaml = `${base.yaml}files:\n  - path: ${JSON.stringify(path)}\n    title: Приложение\n`;
    const beside = bytes === undefined ? {} : { [path]: typeof bytes === 'string' ? Buffer.from(bytes) : bytes };
    return { text: textOf(base, yaml, base.body), beside };
  });
}

for (const path of [
  '../../etc/passwd',
  '/etc/passwd',
  'files/../municipality.yaml',
  'files/Акт.pdf',
  'files/A.pdf',
  'files/a b.pdf',
  'file:///etc/passwd',
  'files/',
])
  attachment(path, /нужен путь files|в папке муниципалитета нет|путь|допускается/, path);
attachment('files\\\\a.pdf', PATH, 'files\\a.pdf');
attachment('a file that is not there', GONE, 'files/attack-none.pdf');
attachment('an empty file', /пуст/, 'files/attack-empty.pdf', '');
attachment('a page called PDF', INSIDE, 'files/attack-page.pdf', '<script>alert(1)</script>');
attachment('a program called PNG', INSIDE, 'files/attack-program.png', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1));
attachment('a PDF called DOCX', INSIDE, 'files/attack-paper.docx', '%PDF-1.7\n');
for (const extension of ['svg', 'html', 'js', 'exe', 'htaccess', 'xml', 'zip', 'docm', 'bat', 'swf'])
  attachment(
    `a file .${extension}`,
    KIND,
    `files/attack-x.${extension}`,
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  );

export const attachments = group.mutations;
