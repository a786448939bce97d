import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../temp-folder.ts';
import { runScript } from './run-script.ts';

const TIDY = 'surname: Ильин\nname: Имя\nbasis: office\n';
const UNTIDY = 'basis:   "office"\nname: Имя\nsurname: Ильин  \n';
const A = 'zarechny/people/p-0001.yaml';
const B = 'zarechny/people/p-0002.yaml';

const fix = (content: string, ...more: string[]) => runScript('fix.ts', ['--content', content, ...more]);

test('puts untidy records in order, says which, and has nothing to do the second time', () => {
  const root = folderWith({ [A]: UNTIDY, [B]: TIDY });
  expect(fix(root)).toEqual({
    code: 0,
    stdout: `  ${A}\nПриведено в порядок: 1 запись. Смысл не изменился.\n`,
    stderr: '',
  });
  expect(readFileSync(join(root, A), 'utf8')).toBe(TIDY);
  expect(fix(root).stdout).toBe('Все записи в порядке: менять нечего.\n');
  expect(readdirSync(join(root, 'zarechny/people'))).toEqual(['p-0001.yaml', 'p-0002.yaml']);
});

test('--check changes nothing and ends with 1 where something would change', () => {
  const root = folderWith({ [A]: UNTIDY });
  const { code, stdout } = fix(root, '--check');
  expect(code).toBe(1);
  expect(stdout).toContain(A);
  expect(stdout).toContain('Изменился бы вид: 1 запись');
  expect(readFileSync(join(root, A), 'utf8')).toBe(UNTIDY);
  expect(fix(folderWith({ [A]: TIDY }), '--check').code).toBe(0);
});

test('only the named files', () => {
  const root = folderWith({ [A]: UNTIDY, [B]: UNTIDY });
  expect(fix(root, join(root, B)).stdout).toContain(`  ${B}\n`);
  expect(readFileSync(join(root, A), 'utf8')).toBe(UNTIDY);
});

test('a file outside the records is a wrong call', () => {
  const { code, stderr } = fix(folderWith({ [A]: TIDY }), '/etc/passwd');
  expect(code).toBe(2);
  expect(stderr).toContain('Файл не в папке записей');
});

test('a broken record is named and left as it is', () => {
  const root = folderWith({ [A]: 'basis: [office' });
  const { code, stdout } = fix(root);
  expect(code).toBe(1);
  expect(stdout).toContain(`Не удалось прочитать: ${A}`);
  expect(readFileSync(join(root, A), 'utf8')).toBe('basis: [office');
});

describe('a name that is no name of a record', () => {
  const BAD = 'zarechny/protocols/Протокол_3.MDX';

  test('is reported with a better one', () => {
    const root = folderWith({ [BAD]: '---\nnumber: 3\n---\n' });
    const { code, stdout } = fix(root);
    expect(code).toBe(1);
    expect(stdout).toContain(`Имя файла не подходит: ${BAD}. Подойдёт: zarechny/protocols/protokol-3.mdx`);
    expect(existsSync(join(root, BAD))).toBe(true);
  });

  test('is changed only when asked', () => {
    const root = folderWith({ [BAD]: '---\nnumber: 3\n---\n' });
    expect(fix(root, '--rename').code).toBe(0);
    expect(readdirSync(join(root, 'zarechny/protocols'))).toEqual(['protokol-3.mdx']);
  });

  test('never takes the place of another record', () => {
    const other = 'zarechny/protocols/protokol-3.mdx';
    const root = folderWith({ [BAD]: '---\nnumber: 3\n---\n', [other]: '---\nnumber: 4\n---\n' });
    const { code, stdout } = fix(root, '--rename');
    expect(code).toBe(1);
    expect(stdout).toContain('Такое имя уже занято');
    expect(readFileSync(join(root, other), 'utf8')).toContain('number: 4');
    expect(existsSync(join(root, BAD))).toBe(true);
  });
});
