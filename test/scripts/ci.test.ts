import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIRST_SITTING, ledBy } from '../checks/edits.ts';
import { contentAfter, TODAY } from '../checks/municipality.ts';
import { commitAll } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';
import { runScript } from './run-script.ts';

/** Published records, a request that breaks one of them, and an empty folder for what the pipeline leaves. */
function request(edits: (content: string) => void) {
  const content = contentAfter({});
  commitAll(content);
  edits(content);
  const out = folderWith({});
  const ci = (...more: string[]) => {
    const where = ['--report', join(out, 'check.json'), '--out', join(out, 'site')];
    return runScript('ci.ts', ['--content', content, '--today', TODAY, ...where, ...more]);
  };
  const summary = ['--base', 'main', '--summary', join(out, 'result/summary.md')];
  return { ci, out, summary, read: (file: string) => readFileSync(join(out, file), 'utf8') };
}

const edited = (file: string, from: string, to: string) => (content: string) => {
  const path = join(content, 'zarechny', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};
const broken = edited('decisions/2026-02-2.yaml', 'kind: exclude', 'kind: exclud');

describe('a request with an error', () => {
  test('is annotated, described and not built', () => {
    const { ci, out, read, summary } = request(broken);
    const { code, stderr, stdout } = ci('--annotations', 'github', ...summary);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=zarechny\/decisions\/2026-02-2\.yaml,line=3,col=7,title=ошибка%2C schema::/);
    expect(stderr).toMatch(/^Проверка записей…\nЧто изменится: .*summary\.md\nОшибок: \d+\. Сайт не собирается\.\n$/);
    expect(read('result/summary.md')).toMatch(/^## Что изменится\n.*\*\*Проверка не пройдена:\*\*.*«exclud»/s);
    expect(JSON.parse(read('check.json'))).toMatchObject({ version: 1, findings: [{ rule: 'schema' }] });
    expect(readdirSync(out).sort()).toEqual(['check.json', 'result']);
    expect(readdirSync(join(out, 'result'))).toEqual(['summary.md']);
  });

  test('that rewrites a published fact is stopped too', () => {
    const { ci, read, summary } = request(edited('acts/spisok.yaml', 'number: 5-р', 'number: 6-р'));
    const { code, stdout } = ci('--annotations', 'github', ...summary);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=zarechny\/acts\/spisok\.yaml,.*X11::/);
    expect(read('result/summary.md')).toMatch(/этот факт уже опубликован/);
  });

  test('in the record of a person does not show in the summary what is written there', () => {
    const { ci, read, summary } = request(edited('people/p-0007.yaml', 'surname: Ёлкина', 'surname: [Тайная]'));
    expect(ci(...summary).code).toBe(1);
    expect(read('result/summary.md')).toMatch(/Из них в записях о людях: \d/);
    expect(read('result/summary.md')).not.toMatch(/Тайная|Ёлкина/);
  });
});

test.each([
  ['github', /^::error /],
  ['gitlab', /^\[\n {2}\{\n {4}"description"/],
  ['forgejo', /^zarechny\/decisions\/2026-02-2\.yaml:3:7: ошибка: /],
  ['none', /^zarechny\/decisions\/2026-02-2\.yaml:3:7: ошибка: /],
])('findings for %s stand alone on the standard output', (forge, begins) => {
  const { ci } = request(broken);
  const { stdout } = ci('--annotations', forge);
  expect(stdout).toMatch(begins);
  expect(stdout).not.toContain('Проверка записей…');
});

test('without a base there is no summary', () => {
  const { ci, out } = request(broken);
  expect(ci().code).toBe(1);
  expect(existsSync(join(out, 'result'))).toBe(false);
});

describe('a call that cannot be understood', () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown base', ['--base', 'no-such', '--summary', 'never.md'], /Версии «no-such» в этом хранилище нет/],
    ['a summary without a base', ['--summary', 'never.md'], /укажите и --base/],
    ['an unknown forge', ['--annotations', 'svn'], /Допустимо: github, gitlab, forgejo, none/],
  ])('%s', (_, args, says) => {
    const content = contentAfter({ [FIRST_SITTING]: ledBy('p-0004') });
    commitAll(content);
    const out = folderWith({});
    const { code, stderr, stdout } = runScript('ci.ts', [
      '--content',
      content,
      '--report',
      join(out, 'check.json'),
      ...args,
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(readdirSync(out)).toEqual([]);
  });
});
