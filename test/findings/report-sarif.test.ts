import { expect, test } from 'vitest';
import { reportSarif } from '../../src/findings/report-sarif.ts';
import { finding } from './example.ts';

const RULE = {
  id: 'M4.19a',
  clause: 'п. 4.19',
  guarantee: 'Список утверждён в срок.',
  why: 'Так велено.',
  fix: 'Внесите акт.',
};
const report = (...findings: Parameters<typeof finding>[0][]) =>
  JSON.parse(
    reportSarif(findings.map(finding), { prefix: 'content/', rules: [RULE], digest: (text) => `<${text.length}>` }),
  ) as {
    version: string;
    runs: [{ tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }];
  };

test('a result names its rule, its level and its place in the repository', () => {
  const { runs, version } = report({ rule: 'M4.19a', level: 'breach', line: 5, column: 7 });
  expect(version).toBe('2.1.0');
  expect(runs[0].results).toEqual([
    {
      ruleId: 'M4.19a',
      ruleIndex: 0,
      level: 'warning',
      message: { text: 'дата неверна' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/zarechny/acts/a1.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 5, startColumn: 7 },
          },
        },
      ],
      partialFingerprints: { 'municipalReserve/v1': expect.any(String) as string },
    },
  ]);
});

test('rules are explained once each; those of the form have a general word', () => {
  const { runs } = report({ rule: 'M4.19a' }, { rule: 'form' }, { rule: 'M4.19a', line: 2 });
  const [{ results, tool }] = runs;
  expect(tool.driver.rules).toEqual([
    {
      id: 'M4.19a',
      shortDescription: { text: 'Список утверждён в срок.' },
      fullDescription: { text: 'Список утверждён в срок. (п. 4.19) Так велено.' },
      help: { text: 'Внесите акт.' },
    },
    { id: 'form', shortDescription: { text: 'Запись прочитана и имеет нужную форму.' } },
  ]);
  expect(results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 1, 0]);
});

test.each([
  ['error', 'error'],
  ['breach', 'warning'],
  ['warning', 'warning'],
  ['reminder', 'note'],
] as const)('%s becomes %s', (level, word) => {
  expect(report({ level }).runs[0].results[0]).toMatchObject({ level: word });
});

test('a file is a reference, a message is no link', () => {
  const [result] = report({ file: 'z/a#b %.yaml', message: 'см. [тут](http://evil.example)' }).runs[0].results;
  expect(JSON.stringify(result)).toContain('"content/z/a%23b%20%25.yaml"');
  expect(result).toMatchObject({ message: { text: 'см. [тут] (http://evil.example)' } });
});
