import { execFileSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIRST_SITTING, LIST_ACT, ledBy } from '../checks/edits.ts';
import { BASE, contentAfter, TODAY } from '../checks/municipality.ts';
import { commitAll } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';
import { runScript } from './run-script.ts';

const check = (content: string, ...more: string[]) =>
  runScript('check.ts', ['--content', content, '--today', TODAY, ...more]);
const SOUND = 'Проверено записей: 32. Ошибок: 0, нарушений порядка: 0, предупреждений: 0, напоминаний: 0.\n';

describe('exit code', () => {
  test('0 when all is well', () => {
    expect(check(BASE)).toEqual({ code: 0, stdout: SOUND, stderr: '' });
  });

  test('0 for breaches: a true fact blocks nothing', () => {
    const { code, stdout } = check(contentAfter({ [LIST_ACT]: [['date: 2026-02-10', 'date: 2026-02-16']] }));
    expect(code).toBe(0);
    expect(stdout).toContain('acts/spisok.yaml:5:7: нарушение порядка: Дата: решения от 15.01.2026');
  });

  test('1 for errors, with place, field, message, frame and rule', () => {
    const { code, stdout, stderr } = check(contentAfter({ [FIRST_SITTING]: ledBy('p-0004') }));
    expect(code).toBe(1);
    expect(stderr).toBe('');
    const [head, ...frame] = stdout.split('\n');
    expect(head).toMatch(
      /^zarechny\/protocols\/2026-01\.mdx:5:12: ошибка: Председательствующий: заседание вело .* \[A1-4\.4, Приложение 1, п\. 4\.4\]$/,
    );
    expect(frame.slice(0, 4)).toEqual([
      '  4 | form: in-person',
      '> 5 | presiding: p-0004',
      '    |            ^',
      '  6 | secretary: p-0003',
    ]);
    expect(stdout).toMatch(/Ошибок: 1, .*\n$/);
  });

  test.each<[string, string[], RegExp]>([
    ['a folder that is not there', ['--content', '/nowhere'], /Такой папки нет/],
    ['a file instead of a folder', ['--content', join(BASE, 'zarechny/municipality.yaml')], /Такой папки нет/],
    ['a day that does not exist', ['--content', BASE, '--today', '2026-02-30'], /Нужен день календаря/],
    [
      'an unknown format',
      ['--content', BASE, '--format', 'xml'],
      /Допустимо: text, json, markdown, github, gitlab, sarif/,
    ],
    ['an unknown option', ['--contents', BASE], /Нет такого параметра/],
    ['a word too many', ['--content', BASE, 'zarechny'], /Лишнее слово/],
    ['an option without a value', ['--content'], /не указано значение/],
  ])('2 for %s, said in Russian', (_, args, says) => {
    const { code, stdout, stderr } = runScript('check.ts', args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/error:|\.ts:\d+/);
  });

  test('2 where there is no content folder at all', () => {
    const { code, stderr } = runScript('check.ts', [], { cwd: folderWith({}) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Папки content здесь нет\. Укажите другую: --content <папка>/);
  });

  test('0 for help in Russian', () => {
    const { code, stdout } = runScript('check.ts', ['--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Вызов:.*Проверяет записи.*Параметры:.*--today <дата>/s);
  });
});

describe('JSON', () => {
  test('alone on the standard output', () => {
    const { code, stdout, stderr } = check(contentAfter({ [FIRST_SITTING]: ledBy('p-0004') }), '--format', 'json');
    expect(code).toBe(1);
    expect(stderr).toBe('');
    const report = JSON.parse(stdout) as { summary: object; findings: object[] };
    expect(Object.keys(report)).toEqual(['version', 'summary', 'findings']);
    expect(report.summary).toEqual({ records: 32, error: 1, breach: 0, warning: 0, reminder: 0 });
    expect(report.findings).toMatchObject([{ rule: 'A1-4.4', line: 5, column: 12, key: 'presiding' }]);
  });

  test('the same bytes twice', () => {
    const root = contentAfter({ [FIRST_SITTING]: ledBy('p-0004'), 'notes.txt': 'х' });
    expect(check(root, '--format', 'json').stdout).toBe(check(root, '--format', 'json').stdout);
  });
});

describe('formats for forges', () => {
  const LED = { [FIRST_SITTING]: ledBy('p-0004') };

  test.each([
    ['markdown', /\n### zarechny\/protocols\/2026-01\.mdx\n\n- \*\*ошибка\*\*, строка 5: Председательствующий: /],
    ['github', /^::error file=rezerv\/content\/zarechny\/protocols\/2026-01\.mdx,line=5,col=12,title=/],
    ['gitlab', /"path": "rezerv\/content\/zarechny\/protocols\/2026-01\.mdx"/],
    ['sarif', /"uri": "rezerv\/content\/zarechny\/protocols\/2026-01\.mdx"/],
  ])('%s names the file as the repository has it', (format, says) => {
    const root = folderWith({});
    cpSync(contentAfter(LED), join(root, 'rezerv/content'), { recursive: true });
    commitAll(root);
    const { code, stderr, stdout } = check(join(root, 'rezerv/content'), '--format', format);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(says);
    if (format === 'gitlab' || format === 'sarif') expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });
});

describe('hostile content', () => {
  test('a pipe and a link are reported, not read', () => {
    const root = contentAfter({});
    execFileSync('mkfifo', [join(root, 'zarechny/people/p-0099.yaml')]);
    symlinkSync('/etc/passwd', join(root, 'zarechny/people/p-0098.yaml'));
    const { code, stdout } = check(root);
    expect(code).toBe(1);
    expect(stdout).toContain('p-0099.yaml:1:1: ошибка: это не обычный файл, а канал или устройство');
    expect(stdout).toContain('p-0098.yaml:1:1: ошибка: это ссылка на другой файл или папку');
    expect(stdout).not.toContain('root:');
  });

  test('a loop of links ends, each link is named once', () => {
    const root = contentAfter({});
    symlinkSync(root, join(root, 'zarechny/people/loop'));
    symlinkSync('../zarechny', join(root, 'zarechny/again'));
    symlinkSync('me', join(root, 'me'));
    const { code, stdout } = check(root);
    expect(code).toBe(1);
    expect(stdout.match(/это ссылка/g)).toHaveLength(3);
    expect(stdout).toMatch(/Проверено записей: 32\. Ошибок: 3, /);
  });

  test('a folder that is itself a link is read: a person has named it', () => {
    const root = join(folderWith({}), 'link');
    symlinkSync(BASE, root);
    expect(check(root)).toEqual({ code: 0, stdout: SOUND, stderr: '' });
  });

  test('files that go or close between the listing and the reading cost one finding each', () => {
    const fault = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
      for (const name of ['openSync', 'readFileSync']) {
        const real = fs[name];
        fs[name] = (path, ...rest) => {
          const code = { 'p-0002.yaml': 'ENOENT', 'p-0003.yaml': 'EACCES', 'metodika.mdx': 'EIO' }[String(path).split('/').at(-1)];
          if (code) throw Object.assign(new Error(code), { code });
          return real(path, ...rest);
        };
      }
      syncBuiltinESMExports();`;
    const preload = `--import=data:text/javascript,${encodeURIComponent(fault)}`;
    const run = runScript('check.ts', ['--content', BASE, '--today', TODAY], { env: { NODE_OPTIONS: preload } });
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 1, stderr: '' });
    for (const says of [
      'zarechny/people/p-0002.yaml:1:1: ошибка: файл или папка исчезли, пока шла проверка',
      'zarechny/people/p-0003.yaml:1:1: ошибка: прочитать не разрешает система',
      'zarechny/acts/metodika.mdx:1:1: ошибка: прочитать не удалось (EIO)',
    ])
      expect(run.stdout.split(says)).toHaveLength(2);
    expect(run.stdout).toMatch(/Проверено записей: 32\. /);
  });

  test('a text that crashes the parser costs one record', () => {
    const root = contentAfter({ 'acts/metodika.mdx': [['Текст методики.', 'import x from "y""\\']] });
    const { code, stdout } = check(root);
    expect(code).toBe(1);
    expect(stdout).toContain('acts/metodika.mdx:7:1: ошибка: строки import и export');
    expect(stdout).toMatch(/Проверено записей: 32\./);
  });

  test('quoted content begins no line', () => {
    const root = contentAfter({ 'people/p-0004.yaml': [['basis: office', 'basis: "x\\n::error::y"']] });
    const { stdout } = check(root);
    expect(stdout).toContain('::error::y');
    expect(stdout.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  });
});
