import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { contentAfter, expectFindings, TODAY, type Edits, type Expected } from './municipality.ts';
import { LIST_ACT } from './edits.ts';

const PDF = '%PDF-1.7 x\n';
const SUM = createHash('sha256').update(PDF).digest('hex');
const DATE = 'date: 2026-02-10';
/** The list act with one file of that name, and what lies there. */
const attached = (path: string, content?: string, ...fields: string[]): Edits => ({
  [LIST_ACT]: [
    [DATE, [DATE, 'files:', `  - path: ${path}`, '    title: Список', ...fields.map((f) => `    ${f}`)].join('\n')],
  ],
  ...(content !== undefined && { [path]: content }),
});
const AT = `X9 error ${LIST_ACT}:7:11 files.0.path`;

describe('X9', () => {
  test.each<[string, Edits]>([
    ['a PDF', attached('files/spisok.pdf', PDF)],
    ['a PDF in a folder, with its sum', attached('files/2026/spisok.pdf', PDF, `sha256: ${SUM}`)],
    ['a DOCX', attached('files/spisok.docx', 'PK\u0003\u0004x')],
  ])('passes: %s', (_, edits) => {
    expectFindings(edits, []);
  });

  test.each<[string, Edits, Expected[]]>([
    [
      'nothing there',
      attached('files/spisok.pdf'),
      [[AT, /файла files\/spisok\.pdf в папке муниципалитета нет\. Положите его туда или исправьте путь\.$/]],
    ],
    ['an empty file', attached('files/spisok.pdf', ''), [[AT, /файл files\/spisok\.pdf пуст\. Положите его заново/]]],
    [
      'something else inside',
      attached('files/spisok.pdf', '<html></html>'),
      [[AT, /внутри файла files\/spisok\.pdf не то, что обещает его имя/]],
    ],
    [
      'a kind that is not attached',
      attached('files/spisok.exe', 'MZ'),
      [[AT, /файлы вида «exe» не прикладывают\. Допустимы: pdf, docx, xlsx, png, jpg/]],
    ],
    [
      'another sum',
      attached('files/spisok.pdf', `${PDF}!`, `sha256: ${SUM}`),
      [[`X9 error ${LIST_ACT}:9:13 files.0.sha256`, /файл files\/spisok\.pdf изменился: контрольная сумма другая/]],
    ],
    [
      'a path out of the folder',
      attached('files/a/../../../soyuz.pdf'),
      [[AT, /файла files\/a\/\.\.\/\.\.\/\.\.\/soyuz\.pdf в папке муниципалитета нет/]],
    ],
  ])('finds: %s', (_, edits, expected) => {
    expectFindings(edits, expected);
  });

  test('finds: a link and a folder in place of a file', () => {
    const root = contentAfter(attached('files/spisok.pdf'));
    mkdirSync(join(root, 'zarechny/files'));
    writeFileSync(join(root, 'zarechny/elsewhere.pdf'), PDF);
    symlinkSync('../elsewhere.pdf', join(root, 'zarechny/files/spisok.pdf'));
    const messages = checkContent(root, TODAY).findings.filter(({ rule }) => rule === 'X9');
    expect(messages).toMatchObject([{ key: 'files.0.path', line: 7, column: 11 }]);
    const folder = contentAfter(attached('files/spisok.pdf'));
    mkdirSync(join(folder, 'zarechny/files/spisok.pdf'), { recursive: true });
    const found = checkContent(folder, TODAY).findings.filter(({ rule }) => rule === 'X9');
    expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(/в папке муниципалитета нет/)]);
  });
});
