import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ROOT } from '../attack/check-run.ts';
import { folderWith } from '../temp-folder.ts';
import type { Report } from './report.ts';

vi.setConfig({ testTimeout: 120_000 });

const BENCH = join(ROOT, 'test/bench/run.ts');

/** The command with a temporary folder of its own and, in PATH, nothing but what the benchmark itself needs. */
function bench(temp: string, args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [BENCH, '--peers', temp, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin', TMPDIR: temp },
  });
}

test('what is measured is printed and written, what is not here is named, and nothing stays behind', () => {
  const temp = folderWith({});
  const json = join(folderWith({}), 'bench.json');
  const { status, stdout } = bench(temp, [
    '--records',
    '100',
    '--only',
    'check,bare',
    '--today',
    '2026-11-22',
    '--json',
    json,
  ]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^101 +проверка /m);
  expect(stdout).toContain('Пропущено: голый цикл js-yaml + ajv, 100: нет на этой машине');
  const { rows, skipped, today, verdicts } = JSON.parse(readFileSync(json, 'utf8')) as Report;
  expect(rows.map(({ samples, work }) => [work, samples.length])).toEqual([['check', 3]]);
  expect([today, skipped.length]).toEqual(['2026-11-22', 1]);
  expect(new Set(verdicts.map(({ outcome }) => outcome))).toEqual(new Set(['not measured']));
  expect(readdirSync(temp)).toEqual([]);
});

test.each([[['--only', 'nonsense']], [['--records', '5']], [['--nonsense']]])('%s is a wrong call', (args) => {
  expect(bench(folderWith({}), args).status).toBe(2);
});

test('a signal ends what is running and removes the folders', async () => {
  const temp = folderWith({});
  const child = spawn(process.execPath, [BENCH, '--peers', temp, '--records', '200', '--only', 'check'], {
    cwd: ROOT,
    env: { PATH: '/usr/bin:/bin', TMPDIR: temp },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.on('data', (bytes: Buffer) => {
    if (bytes.toString().includes('круг 1')) child.kill('SIGTERM');
  });
  expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
  expect(readdirSync(temp)).toEqual([]);
});
