import { describe, expect, test } from 'vitest';
import { condensed, SHOWN } from '../../src/findings/condensed.ts';
import { reportGithub } from '../../src/findings/report-github.ts';
import { reportJson } from '../../src/findings/report-json.ts';
import { reportMarkdown } from '../../src/findings/report-markdown.ts';
import { reportText } from '../../src/findings/report-text.ts';
import { finding } from './example.ts';

const many = (n: number, parts: Parameters<typeof finding>[0] = {}) =>
  Array.from({ length: n }, (_, index) => finding({ file: `z/acts/a${index}.yaml`, ...parts }));
const flood = [
  ...many(9000),
  ...many(300, { rule: 'X9', level: 'breach', message: 'поздно' }),
  ...many(1, { rule: 'X2', message: 'нет «b»' }),
];
const TABLE = ['X1', 'ошибка', '9000', '9000'];

test('fifty findings are all shown', () => {
  expect(condensed(many(SHOWN))).toEqual({ shown: many(SHOWN), counts: [] });
});

test('of many the first of every kind are shown in their order, and all are counted', () => {
  const { counts, shown } = condensed(flood);
  expect(shown.map(({ rule }) => rule)).toEqual(['X1', 'X1', 'X1', 'X1', 'X1', 'X9', 'X9', 'X9', 'X9', 'X9', 'X2']);
  expect(counts).toEqual([
    { rule: 'X1', level: 'error', findings: 9000, files: 9000 },
    { rule: 'X2', level: 'error', findings: 1, files: 1 },
    { rule: 'X9', level: 'breach', findings: 300, files: 300 },
  ]);
});

test('one file and what is quoted make no kinds of their own', () => {
  const one = Array.from({ length: 60 }, (_, n) =>
    finding({ message: `${'абвгдежзик'.charAt(n % 10)} другое`, line: n + 1 }),
  );
  expect(condensed(one).shown).toHaveLength(5);
  expect(condensed(many(60).map((f, n) => ({ ...f, message: `нет «${n}» в z/${n}.yaml` }))).shown).toHaveLength(5);
});

test('errors are not hidden behind reminders', () => {
  const kinds = Array.from({ length: 200 }, (_, n) => finding({ level: 'reminder', rule: `M${n}`, file: `${n}` }));
  expect(condensed([...kinds, ...many(1)]).shown.filter(({ level }) => level === 'error')).toHaveLength(1);
});

describe('reports for people', () => {
  const says = /Показаны 11 из 9301: .*npm run check -- --all.*--format json/;
  const text = reportText(flood, { records: 3, sourceOf: () => undefined });

  test('text', () => {
    expect(text).toMatch(says);
    expect(text).toMatch(new RegExp(`\\n {2}${TABLE.join(' +')}\\n`));
    expect(text).toMatch(/\nПроверено записей: 3\. Ошибок: 9001, нарушений порядка: 300, .*\n$/);
    expect(text.split('\n').length).toBeLessThan(40);
    expect(
      reportText(flood, { records: 3, sourceOf: () => undefined, limit: Infinity }).split('\n').length,
    ).toBeGreaterThan(18_000);
  });

  test('Markdown', () => {
    const markdown = reportMarkdown(flood, { records: 3 });
    expect(markdown).toMatch(says);
    expect(markdown).toContain(`| ${TABLE.join(' | ')} |\n`);
    expect(markdown.match(/^- \*\*/gm)).toHaveLength(11);
  });

  test('GitHub', () => {
    const github = reportGithub(flood, { prefix: '', records: 3 });
    expect(github).toMatch(says);
    expect(github.match(/^::/gm)).toHaveLength(11);
  });
});

test('the report for programs is complete, and steers no terminal', () => {
  const report = reportJson([...flood, finding({ file: 'z/\u202e\u001b[31m\u{e0041}.yaml' })], 3);
  const { findings } = JSON.parse(report) as { findings: { file: string }[] };
  expect(findings).toHaveLength(9302);
  expect(findings.at(-1)?.file).toBe('z/\u202e\u001b[31m\u{e0041}.yaml');
  for (const sign of ['\u202e', '\u001b', '\u{e0041}']) expect(report).not.toContain(sign);
});
