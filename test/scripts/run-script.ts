import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** What a command left behind. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of this repository (or of a copy of it) as a person would, with the same Node, without colours. */
export function runScript(
  script: string,
  args: readonly string[],
  {
    root = ROOT,
    cwd,
    env = {},
    timeout = 60_000,
  }: { root?: string; cwd?: string; env?: Readonly<Record<string, string>>; timeout?: number } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: cwd ?? root,
    encoding: 'utf8',
    timeout,
    killSignal: 'SIGKILL',
    env: { PATH: process.env['PATH'], NO_COLOR: '1', ...env },
  });
  return { code: status, stdout, stderr };
}
