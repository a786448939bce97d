import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { ROOT } from '../source-files.ts';
import { runScript } from './run-script.ts';

interface Row {
  readonly id: string;
  readonly clause: string;
  readonly level: string;
  readonly kind: string;
  readonly file: string;
  readonly test: string | null;
  readonly guarantee: string;
}

test('JSON lists every rule with its file and its test, in the order of the Methodology', () => {
  const { code, stderr, stdout } = runScript('rules.ts', ['--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const rows = JSON.parse(stdout) as Row[];
  expect(rows.length).toBeGreaterThanOrEqual(68);
  expect(rows.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
  for (const row of rows) {
    expect(row.clause, row.id).toMatch(row.id.startsWith('X') ? /^$/ : /\d/);
    expect(row.level, row.id).toMatch(/^(ошибка|нарушение|предупреждение|напоминание|ничего не требует)/);
    expect(['check', 'schema', 'derived'], row.id).toContain(row.kind);
    expect(row.file, row.id).toMatch(/^src\/checks\/[a-z-]+\.ts$/);
    expect(row.test, row.id).toBe(row.file.replace('src/', 'test/').replace('.ts', '.test.ts'));
    for (const file of [row.file, row.test ?? '']) expect(existsSync(join(ROOT, file)), file).toBe(true);
    expect(row.guarantee, row.id).toMatch(/\.$/);
  }
  expect(rows.filter(({ kind }) => kind === 'derived').map(({ id }) => id)).toEqual(['M1.9b', 'M3.1', 'M6.6', 'M12']);
  expect(rows.filter(({ kind }) => kind === 'schema').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['M11.4', 'M11.7']),
  );
});

test('finds the tests from any folder', () => {
  const { stdout } = runScript('rules.ts', ['--format', 'json'], { cwd: '/' });
  expect((JSON.parse(stdout) as Row[]).filter((row) => row.test === null)).toEqual([]);
});

test('text gives the id, the clause and the guarantee', () => {
  const { code, stdout } = runScript('rules.ts', []);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^M13\.1 {5}п\. 13\.1\n {10}О назначении человека из резерва сообщено/m);
});

test('an unknown format is a call that cannot be understood', () => {
  const { code, stderr, stdout } = runScript('rules.ts', ['--format', 'xml']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/Допустимо: text, json/);
});
