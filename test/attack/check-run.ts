import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Finding } from '../../src/findings/finding.ts';

export const ROOT = join(import.meta.dirname, '../..');
export const TODAY = '2026-11-21';

/** What the command `check` said of a content root. */
export interface Checked {
  readonly status: number | null;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
  readonly stderr: string;
}

/** Runs the command as a person would, within limits of time and memory. */
export function runCheck(content: string): Checked {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=1024',
      join(ROOT, 'scripts/check.ts'),
      '--content',
      content,
      '--today',
      TODAY,
      '--format',
      'json',
    ],
    {
      cwd: ROOT,
      encoding: 'utf8',
      timeout: 120_000,
      killSignal: 'SIGKILL',
      maxBuffer: 512 * 1024 * 1024,
      env: { PATH: process.env['PATH'], NO_COLOR: '1' },
    },
  );
  const findings = stdout.startsWith('{') ? (JSON.parse(stdout) as { findings: Finding[] }).findings : [];
  return { status, findings, milliseconds: performance.now() - start, stderr };
}
