import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { runCi } from '../../src/site/ci.ts';
import { REPORT_FORMATS } from '../../src/findings/report-formats.ts';
import { reportAs } from '../../src/site/report.ts';
import { KEEPS_7, LIST_ACT } from '../checks/edits.ts';
import { contentAfter, TODAY } from '../checks/municipality.ts';
import { commitAll, git } from '../git-folder.ts';
import { folderWith } from '../temp-folder.ts';
import { runScript } from './run-script.ts';

// Commands start as programs of their own.
vi.setConfig({ testTimeout: 60_000 });

/**
 * Every door through which a line of a record can leave: a number and a name stand in values, comments, names of
 * fields and of a file, beside other mistakes whose piece of the file shows the same lines.
 */
const SNILS = '112-233-445 95';
const SECRETS = /112.?233|11223344595|Востриков|vostrikov/i;
const HOSTILE = {
  'people/p-0007.yaml': [['surname: Ёлкина\nname: Имя', 'surname: Вострикова\nname: Елена\npatronymic: Андреевна']],
  [KEEPS_7]: [
    [
      'kind: keep',
      `# Вострикова Елена, ${SNILS}\nkind: ${SNILS}\n11223344595: x # о Е. А. Востриковой\nlevel: Вострикова Елена`,
    ],
  ],
  [LIST_ACT]: [['title: ', `titel: ${SNILS}\ntitle: Елена Вострикова, ${SNILS}. `]],
  'decisions/11223344595.yaml': 'kind: include\n',
} as const;

const args = (content: string, ...more: string[]) => ['--content', content, '--today', TODAY, ...more];

describe('check says that it is there and never what it is', () => {
  test.each(REPORT_FORMATS)('%s', async (format) => {
    const content = contentAfter(HOSTILE);
    const result = checkContent(content, TODAY);
    const printed = await reportAs(format, result, { content });
    expect(printed).not.toMatch(SECRETS);
    expect(printed).toMatch(format === 'markdown' ? /СНИЛС/ : /\*\*\*-\*\*\*-\*\*\* 95/);
    expect(printed).toMatch(/Вос/);
  });

  test('with --base, about the request and about what was rewritten', () => {
    const root = contentAfter({ 'people/p-0007.yaml': HOSTILE['people/p-0007.yaml'] });
    const act = join(root, 'zarechny', LIST_ACT);
    appendFileSync(act, `# ${SNILS}\n`);
    commitAll(root);
    const published = git(root, ['rev-parse', 'HEAD']);
    writeFileSync(act, readFileSync(act, 'utf8').replace(/number: .*/, `number: ${SNILS} Вострикова Елена`));
    commitAll(root);
    writeFileSync(
      act,
      readFileSync(act, 'utf8')
        .replace(/^number: .*$/m, 'number: 7-р')
        .replace(/^# .*$/m, ''),
    );
    commitAll(root);
    const { code, stderr, stdout } = runScript('check.ts', args(root, '--base', published));
    expect(code).toBe(1);
    expect(stdout).toMatch(/в правке [0-9a-f]{7,}, строка 4: личные сведения/);
    expect(stdout + stderr).not.toMatch(SECRETS);
  });
});

describe('other commands', () => {
  test('fix', () => {
    const { stderr, stdout } = runScript('fix.ts', ['--content', contentAfter(HOSTILE)]);
    expect(stdout + stderr).not.toMatch(/112-233|Востриков/);
  });

  test('diff', () => {
    const root = contentAfter({});
    commitAll(root);
    cpSync(contentAfter(HOSTILE), root, { recursive: true });
    const { code, stderr, stdout } = runScript('diff.ts', args(root, '--base', 'HEAD'));
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(100);
    expect(stdout + stderr).not.toMatch(/112-233|11223344595/);
    expect(stdout + stderr).not.toMatch(/Вострикова Елена|Елена Вострикова/);
  });

  test('ci: its findings, its report, its words for the request; and no site', async () => {
    const root = contentAfter({});
    commitAll(root);
    cpSync(contentAfter(HOSTILE), root, { recursive: true });
    const out = folderWith({});
    const files = ['report.json', 'summary.md'].map((name) => join(out, name));
    const lines: string[] = [];
    const say = (text: string) => {
      lines.push(text);
    };
    const [report = '', summary = ''] = files;
    await runCi(
      {
        content: root,
        today: TODAY,
        base: 'HEAD',
        annotations: 'github',
        others: 'show',
        report,
        summary,
        out: join(out, 'dist'),
      },
      { findings: say, progress: say },
    );
    const said = [...lines, ...files.map((file) => readFileSync(file, 'utf8'))].join('\n');
    expect(said).toMatch(/X16/);
    expect(said).not.toMatch(/112-233|11223344595|Вострикова Елена|Елена Вострикова/);
    expect(existsSync(join(out, 'dist'))).toBe(false);
  });

  test('document: a record that holds such things makes no paper', () => {
    const { code, stderr, stdout } = runScript('document.ts', args(contentAfter(HOSTILE), 'extract', '2026-02-1'));
    expect(code).not.toBe(0);
    expect(stdout + stderr).not.toMatch(SECRETS);
  });
});
