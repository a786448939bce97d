import { expect, test } from 'vitest';
import { reportGitlab } from '../../src/findings/report-gitlab.ts';
import { finding } from './example.ts';

const options = { prefix: 'content/', digest: (text: string) => `<${text.length}>` };

test('has the fields that GitLab asks for, and no others', () => {
  const findings = [
    finding({ rule: 'M4.19a', clause: 'п. 4.19', label: 'Дата', line: 5 }),
    finding({ level: 'breach', message: 'поздно' }),
    finding({ level: 'warning', message: 'странно' }),
    finding({ level: 'reminder', message: 'скоро' }),
  ];
  const report = JSON.parse(reportGitlab(findings, options)) as { severity: string; fingerprint: string }[];
  expect(report[0]).toEqual({
    description: 'Дата: дата неверна (п. 4.19)',
    check_name: 'M4.19a',
    fingerprint: expect.stringMatching(/^<\d+>$/) as string,
    severity: 'critical',
    location: { path: 'content/zarechny/acts/a1.yaml', lines: { begin: 5 } },
  });
  expect(report.map(({ severity }) => severity)).toEqual(['critical', 'major', 'minor', 'info']);
});

test('is an empty list where nothing was found', () => {
  expect(reportGitlab([], options)).toBe('[]\n');
});
