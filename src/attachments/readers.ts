import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
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
  const reading = readersFor(jobs, limits);
  let step = reading.next();
  while (!step.done) step = reading.next(answersOf(step.value, limits.milliseconds));
  return step.value;
}

/** The same, while the caller does other work. The time of a reader begins when the caller waits for it. */
export async function readFilesAside(jobs: readonly Job[], limits = LIMITS): Promise<Reading[]> {
  const reading = readersFor(jobs, limits);
  let step = reading.next();
  while (!step.done) step = reading.next(await answersAside(step.value, limits.milliseconds));
  return step.value;
}

/** Asks reader after reader for what is left; each gives what it has managed. */
function* readersFor(jobs: readonly Job[], limits: Limits): Generator<readonly Job[], Reading[], readonly Reading[]> {
  const readings: Reading[] = [];
  for (let reader = 0; readings.length < jobs.length && reader < limits.readers; reader += 1) {
    const answers = yield jobs.slice(readings.length);
    readings.push(...(answers.length > 0 ? answers : [unread(BROKE)]));
  }
  return jobs.map((_, index) => readings[index] ?? unread(LEFT));
}

/** Nothing more of the machine's environment is needed, and keys of a server may stand in it. */
const ENVIRONMENT = { SystemRoot: process.env['SystemRoot'] };

function answersOf(jobs: readonly Job[], timeout: number): Reading[] {
  const { output } = spawnSync(process.execPath, [...guards(), program()], {
    input: asked(jobs),
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    maxBuffer: OUTPUT,
    timeout,
    killSignal: 'SIGKILL',
    env: ENVIRONMENT,
  }) as { readonly output: readonly (Buffer | null)[] | null };
  return answersIn(Buffer.from(output?.[ANSWERS] ?? ''));
}

async function answersAside(jobs: readonly Job[], timeout: number): Promise<Reading[]> {
  const child = spawn(process.execPath, [...guards(), program()], {
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    env: ENVIRONMENT,
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  // One that cannot begin, or falls before it has heard everything, gives no answers.
  const ended = once(child, 'close').catch(() => undefined);
  child.stdin!.on('error', () => undefined).end(asked(jobs));
  const pieces: Buffer[] = [];
  let room = OUTPUT;
  (child.stdio[ANSWERS] as Readable)
    .on('data', (piece: Buffer) => {
      pieces.push(piece);
      room -= piece.length;
      if (room < 0) kill();
    })
    .on('error', () => undefined);
  await nextTurn();
  const timer = setTimeout(kill, timeout);
  await ended;
  clearTimeout(timer);
  process.off('exit', kill);
  return answersIn(Buffer.concat(pieces));
}

/** The reader waits for no more than this line: the end of its input comes when the caller has done its other work. */
function asked(jobs: readonly Job[]): string {
  return `${JSON.stringify(jobs)}\n`;
}

/** A line that has no end is of a reader that fell. */
function answersIn(output: Buffer): Reading[] {
  const lines = output.toString().split('\n').slice(0, -1);
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
  return join(import.meta.dirname, `reader${extname(import.meta.filename)}`);
}

function unread(message: string): Reading {
  const next = 'Сохраните его заново или приложите PDF, сделанный печатью.';
  return { hasText: false, remarks: [refusal(message, next)], unread: true };
}
