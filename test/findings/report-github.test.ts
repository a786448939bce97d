import { expect, test } from 'vitest';
import { reportGithub } from '../../src/findings/report-github.ts';
import { finding } from './example.ts';

const report = (...findings: Parameters<typeof finding>[0][]) =>
  reportGithub(findings.map(finding), { prefix: 'content/', records: 3 });

/** The text of a workflow command as the runner shows it. */
function dataOf(line: string): string {
  const data = /^::\w+ .*?::(.*)$/.exec(line)?.[1] ?? '';
  return data.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}

test('one command for each finding, then the totals', () => {
  expect(report({ rule: 'M4.19a', clause: 'п. 4.19', label: 'Дата', line: 5, column: 7 })).toBe(
    `::error file=content/zarechny/acts/a1.yaml,line=5,col=7,title=ошибка%2C M4.19a::Дата: дата неверна (п. 4.19)
Проверено записей: 3. Ошибок: 1, нарушений порядка: 0, предупреждений: 0, напоминаний: 0.
`,
  );
});

test.each([
  ['error', 'error'],
  ['breach', 'warning'],
  ['warning', 'warning'],
  ['reminder', 'notice'],
] as const)('%s becomes %s', (level, command) => {
  expect(report({ level })).toMatch(new RegExp(`^::${command} `));
});

test('signs that part properties come back as they were', () => {
  const file = 'zarechny/a,b:c=100%2C::x.yaml';
  const [line = ''] = report({ file, message: '50 %: «a::b», да' }).split('\n');
  expect(dataOf(line)).toBe('50 %: «a::b», да');
  expect(line).toContain('file=content/zarechny/a%2Cb%3Ac=100%252C%3A%3Ax.yaml,line=');
});

test('content begins no command of its own', () => {
  const text = report(
    { message: 'a\n::error::b\r\n::add-mask::c ##[add-mask]d' },
    { file: '::stop-commands::x\n::error::y.yaml', message: '::error::x', label: '::error::x' },
  );
  const lines = text.trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines.slice(0, 2)) expect(line).toMatch(/^::error file=content\/[^:]*,line=1,/);
  expect(text).not.toContain('##[');
});
