import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import type { Sample } from './figures.ts';
import { MEMORY_IS_TOLD, memoryBelow } from './memory.ts';

/** A command as a shell would start it. */
export interface Command {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What one run of a command took, and what came of it. */
export interface Measured extends Sample {
  readonly status: number | null;
  readonly printed: string;
}

const POLL_MS = 20;
/** The shell itself tells what its children took, and theirs: the system adds it up as they end. */
const SHELL = '"$@" 3>&-; status=$?; times >&3; exit $status';
/** Groups of processes that are at work: whoever ends early ends them. */
const running = new Set<number>();

/** Runs a command in a fresh process and measures it and everything it starts. What it prints goes to the file `log`. */
export async function measure({ argv, cwd, env = {} }: Command, log: string): Promise<Measured> {
  const printed = openSync(log, 'w');
  const start = performance.now();
  const child = spawn('/bin/sh', ['-c', SHELL, 'sh', ...argv], {
    cwd,
    detached: true,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', printed, printed, 'pipe'],
  });
  closeSync(printed);
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  let peak = 0;
  const look = () => {
    if (pid !== undefined) peak = Math.max(peak, memoryBelow(pid));
  };
  const poll = MEMORY_IS_TOLD ? setInterval(look, POLL_MS) : undefined;
  const times = text(child.stdio[3] as Readable);
  try {
    const status = await new Promise<number | null>((resolve, reject) =>
      child.once('error', reject).once('exit', resolve),
    );
    const wall = (performance.now() - start) / 1000;
    return {
      wall,
      cpu: childSeconds(await times),
      ...(peak > 0 && { peak }),
      status,
      printed: readFileSync(log, 'utf8'),
    };
  } finally {
    clearInterval(poll);
    if (pid !== undefined) running.delete(pid);
  }
}

/** Ends whatever `measure` has started and not seen the end of. */
export function stopMeasuring(): void {
  for (const group of running)
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
}

/** The second line that `times` prints: what the children took, as user and as system. */
function childSeconds(times: string): number {
  const parts = [...times.matchAll(/(\d+)m([\d.,]+)s/g)].map(
    ([, minutes, seconds = '']) => Number(minutes) * 60 + Number(seconds.replace(',', '.')),
  );
  return parts.slice(2).reduce((sum, part) => sum + part, 0);
}
