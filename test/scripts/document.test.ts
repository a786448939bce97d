import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { FORMS } from '../../src/documents/forms/index.ts';
import { KINDS } from '../../src/documents/kinds.ts';
import { paragraphsOf } from '../documents/read-docx.ts';
import { folderWith } from '../temp-folder.ts';
import { runScript } from './run-script.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const run = (cwd: string, ...args: string[]) => runScript('document.ts', [...args, '--today', '2026-11-21'], { cwd });
const tikhorechensk = (cwd: string, ...args: string[]) => run(cwd, ...args, '--content', CONTENT);

test('a protocol is written beside, and nothing else is left', () => {
  const folder = folderWith({});
  expect(tikhorechensk(folder, 'protocol', '2026-04')).toEqual({
    code: 0,
    stdout: 'Документ готов: protocol-2026-04.docx\n',
    stderr: '',
  });
  expect(readdirSync(folder)).toEqual(['protocol-2026-04.docx']);
  expect(paragraphsOf(readFileSync(join(folder, 'protocol-2026-04.docx')))).toContain('Протокол заседания №\u00A04');
});

test('a text is written where it is asked for, in UTF-8', () => {
  const folder = folderWith({});
  const out = join(folder, 'в газету.txt');
  expect(tikhorechensk(folder, 'news', '2026-04', '--out', out).code).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain('итоги заседания Комиссии');
});

test('a blank form needs no records', () => {
  const folder = folderWith({});
  expect(run(folder, 'form', 'application')).toMatchObject({ code: 0, stdout: 'Документ готов: application.docx\n' });
});

test('the list names every document in Russian', () => {
  const { code, stdout } = run(folderWith({}), '--list');
  expect(code).toBe(0);
  for (const { id, label } of KINDS) expect(stdout).toMatch(new RegExp(`^${id} +${label}$`, 'm'));
  for (const { id } of FORMS) expect(stdout).toContain(`form ${id}`);
});

test('the help is Russian', () => {
  const { code, stdout } = run(folderWith({}), '--help');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Вызов: document <вид> <запись> \[параметры\]/);
  expect(stdout).not.toMatch(/Arguments|Options|Usage/);
});

test('an own template keeps its words', async () => {
  const bytes = await Packer.pack(
    new Document({
      sections: [{ children: [new Paragraph('Наш бланк, № {{number}}'), new Paragraph('{{questions}}')] }],
    }),
    'uint8array',
  );
  const folder = folderWith({ 'бланк.docx': bytes });
  const { code } = tikhorechensk(folder, 'protocol', '2026-02', '--template', 'бланк.docx', '--out', 'p.docx');
  expect(code).toBe(0);
  expect(paragraphsOf(readFileSync(join(folder, 'p.docx')))).toEqual([
    'Наш бланк, № 2',
    '1. Итоги весеннего отбора 2026 года',
    '2. Кандидаты, которые отбор не прошли',
  ]);
});

describe('a call that cannot be understood', () => {
  test.each<[string, string[], RegExp]>([
    ['no record', ['protocol'], /Назовите вид документа и запись/],
    ['an unknown record', ['protocol', '2026-44'], /Такой записи нет: 2026-44/],
    ['a template that is not there', ['protocol', '2026-04', '--template', 'нет.docx'], /Такого файла нет/],
    ['an unknown option', ['protocol', '2026-04', '--shablon', 'x'], /Нет такого параметра/],
    ['a word too many', ['protocol', '2026-04', 'ещё'], /Лишнее слово/],
  ])('%s', (_, args, says) => {
    const folder = folderWith({});
    const { code, stderr, stdout } = tikhorechensk(folder, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('what the records cannot give, and what cannot be written, is another exit code', () => {
  const folder = folderWith({});
  expect(tikhorechensk(folder, 'act', '2024-01')).toMatchObject({ code: 1, stdout: '' });
  expect(tikhorechensk(folder, 'protocol', '2026-04', '--out', '.')).toMatchObject({ code: 1, stdout: '' });
  expect(readdirSync(folder)).toEqual([]);
});
