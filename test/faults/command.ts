import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ROOT } from '../source-files.ts';

/** What is to go wrong, in the words of inject.ts. */
export interface Fault {
  readonly fault?: string;
  readonly steps?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const INJECT = ['--import', join(import.meta.dirname, 'inject.ts')];

/** The arguments of Node for a script of the program, or any other one by its whole path. */
export function nodeArguments(script: string, args: readonly string[]): string[] {
  return [...INJECT, resolve(ROOT, 'scripts', script), ...args];
}

/** The surroundings of a command: nothing of this machine's own settings. */
export function surroundings({ env = {}, fault, steps }: Fault): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: tmpdir(),
    NO_COLOR: '1',
    ...(fault !== undefined && { FAULT: fault }),
    ...(steps !== undefined && { FAULT_STEPS: steps }),
    ...env,
  };
}

/** Runs a command to its end, with a fault. */
export function runFaulty(script: string, args: readonly string[], fault: Fault = {}) {
  const { signal, status, stderr, stdout } = spawnSync(process.execPath, nodeArguments(script, args), {
    cwd: fault.cwd ?? ROOT,
    encoding: 'utf8',
    env: surroundings(fault),
    timeout: 120_000,
    killSignal: 'SIGKILL',
  });
  return { code: status, signal, stdout, stderr };
}

/** Starts a command as the head of a group of its own, so that what it has started can be killed with it. */
export function startFaulty(script: string, args: readonly string[], fault: Fault = {}) {
  return spawn(process.execPath, nodeArguments(script, args), {
    cwd: fault.cwd ?? ROOT,
    detached: true,
    env: surroundings(fault),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The steps that a run makes, by name and path. The run itself is not disturbed. */
export function stepsOf(run: (steps: string) => void): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'fault-steps-'));
  const file = join(folder, 'steps');
  appendFileSync(file, '');
  try {
    run(file);
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
