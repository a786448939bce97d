import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');

/** Keys by the names on them. */
export const KEYS = { enter: '\r', down: '\u001B[B', up: '\u001B[A', space: ' ', interrupt: '\u0003' };

/** A pause of the dialogue: what has to appear on the screen, and what is typed then. */
export type Step = readonly [see: string, type: string];

/** Whether this machine can pretend to be a terminal. */
export const hasTerminal = spawnSync('script', ['--version']).status === 0;

/** Runs a script at a pretended terminal, as a person would who reads before typing; returns all that was on the screen. */
export async function atTerminal(
  script: string,
  args: readonly string[],
  steps: readonly Step[],
  cwd = ROOT,
): Promise<{ code: number | null; screen: string }> {
  const quoted = [process.execPath, join(ROOT, 'scripts', script), ...args].map((part) => `'${part}'`).join(' ');
  const child = spawn('script', ['-qec', `stty cols 120 rows 50; ${quoted}`, '/dev/null'], {
    cwd,
    env: { PATH: process.env['PATH'], TERM: 'xterm', NO_COLOR: '1', LANG: 'C.UTF-8', COLUMNS: '120' },
  });
  let screen = '';
  let seen = 0;
  const rest = [...steps];
  const answer = () => {
    const [step] = rest;
    if (!step) return;
    const at = screen.indexOf(step[0], seen);
    if (at < 0) return;
    seen = at + step[0].length;
    rest.shift();
    // A prompt is drawn before it listens.
    setTimeout(() => {
      child.stdin.write(step[1]);
      answer();
    }, 60);
  };
  child.stdout.on('data', (bytes: Buffer) => {
    screen += stripVTControlCharacters(bytes.toString()).replaceAll('\r', '');
    answer();
  });
  const stop = setTimeout(() => child.kill(), 30_000);
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  clearTimeout(stop);
  if (rest.length > 0) throw new Error(`«${rest[0]?.[0] ?? ''}» did not appear:\n${screen}`);
  return { code, screen };
}
