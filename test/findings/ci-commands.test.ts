import { expect, test } from 'vitest';
import { reportGithub } from '../../src/findings/report-github.ts';
import { reportGitlab } from '../../src/findings/report-gitlab.ts';
import { reportJson } from '../../src/findings/report-json.ts';
import { reportMarkdown } from '../../src/findings/report-markdown.ts';
import { reportSarif } from '../../src/findings/report-sarif.ts';
import { reportText } from '../../src/findings/report-text.ts';
import { finding } from './example.ts';

/** What a build server would obey: GitHub's commands old and new, its escapes, GitLab's folding sections, a terminal's colours. */
const COMMANDS = [
  '\n::error file=a::подмена',
  '\r::add-mask::подмена',
  '\u2028::stop-commands::подмена',
  '%0A::set-output name=a::подмена',
  '##[add-mask]подмена',
  '\u001B[0Ksection_start:1:a\r\u001B[0Kподмена',
  '\u001B]0;подмена\u0007',
  '\n##vso[task.setvariable]подмена',
];
const findings = COMMANDS.flatMap((command) => [
  finding({ message: `Слова: ${command}` }),
  finding({ message: command }),
  finding({ file: `zarechny/${command}.yaml` }),
  finding({ label: command }),
]);
const digest = (text: string) => text;
const source = COMMANDS.join('\n');

const REPORTS = {
  text: reportText(findings, { records: 1, sourceOf: () => source }),
  markdown: reportMarkdown(findings, { records: 1 }),
  github: reportGithub(findings, { prefix: 'content/', records: 1 }),
  gitlab: reportGitlab(findings, { prefix: 'content/', digest }),
  json: reportJson(findings, 1),
  sarif: reportSarif(findings, { prefix: 'content/', digest, rules: [] }),
};

test.each(Object.entries(REPORTS))('no word of a record becomes a command in the report as %s', (format, report) => {
  expect(report).toContain('подмена');
  // In JSON a separator of lines stands in quotes and begins none.
  const breaks = report.startsWith('{') || report.startsWith('[') ? /[\p{Cc}]/gu : /[\p{Cc}\u2028\u2029]/gu;
  expect((report.match(breaks) ?? []).filter((sign) => sign !== '\n')).toEqual([]);
  const own = format === 'github' ? /^::(error|warning|notice) file=content\// : /^(?!)/;
  const obeyed = report.split('\n').filter((line) => /^\s*(::|##vso)/.test(line) && !own.test(line));
  expect(obeyed).toEqual([]);
});

test.each(['text', 'markdown', 'github'] as const)('nor anywhere in a line of the report as %s', (format) => {
  expect(REPORTS[format]).not.toContain('##[');
});

test('a percent sign of a record is no escape for GitHub', () => {
  expect(REPORTS.github).toContain('%250A::set-output');
  expect(REPORTS.github).not.toContain('%0A::set-output');
});
