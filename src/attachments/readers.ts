import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ANSWERS, type Job } from './job.ts';
import { refusal, type Reading } from './remark.ts';

/** How long one reader may work, and how many readers may be spent before the other files are left unread. */
export interface Limits {
  readonly milliseconds: number;
  readonly readers: number;
}

const LIMITS: Limits = { milliseconds: 30_000, readers: 10 };
const MEMORY_MB = 512;
const BROKE = 'на нём разбор сорвался: он повреждён или сделан, чтобы повредить.';
const LEFT = 'до него очередь не дошла: другие файлы разбираются слишком долго.';
const OUTPUT = 64 * 1024 * 1024;

/**
 * Reads files in a process of their own and gives what was found in each, in order. A file is at fault when a fresh reader
 * falls or runs out of time over it alone; the next reader goes on with the rest.
 */
export function readFiles(jobs: readonly Job[], limits = LIMITS): Reading[] {
  const readings: Reading[] = [];
  for (let reader = 0; readings.length < jobs.length && reader < limits.readers; reader += 1) {
    const answers = answersOf(jobs.slice(readings.length), limits.milliseconds);
    readings.push(...(answers.length > 0 ? answers : [unread(BROKE)]));
  }
  return jobs.map((_, index) => readings[index] ?? unread(LEFT));
}

function answersOf(jobs: readonly Job[], timeout: number): Reading[] {
  const { output } = spawnSync(process.execPath, [...guards(), program()], {
    input: JSON.stringify(jobs),
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    maxBuffer: OUTPUT,
    timeout,
    killSignal: 'SIGKILL',
    // Nothing more of the machine's environment is needed, and keys of a server may stand in it.
    env: { SystemRoot: process.env['SystemRoot'] },
  }) as { readonly output: readonly (Buffer | null)[] | null };
  const lines = Buffer.from(output?.[ANSWERS] ?? '')
    .toString()
    .split('\n')
    .slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Reading);
}

function guards(): string[] {
  const allowed = process.allowedNodeEnvironmentFlags;
  return [
    `--max-old-space-size=${MEMORY_MB}`,
    '--no-warnings',
    // It reads, and may neither write nor start anything; before Node 22 there is no such guard.
    ...(allowed.has('--permission') ? ['--permission', '--allow-fs-read=*'] : []),
  ];
}

/** The program stands beside this file under the same ending, in the source and in the package. */
function program(): string {
  return fileURLToPath(import.meta.url).replace(/readers(\.[jt]s)$/, 'reader$1');
}

function unread(message: string): Reading {
  const next = 'Сохраните его заново или приложите PDF, сделанный печатью.';
  return { hasText: false, remarks: [refusal(message, next)], unread: true };
}
