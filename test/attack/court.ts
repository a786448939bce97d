import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Answer, Question } from './judge.ts';

/** The most time of the processor that one record may take. */
export const BUDGET_MS = 2000;
/** A child that is silent for so long hangs, however busy the machine is. */
const PATIENCE_MS = 30_000;
const MEGABYTES = 512;
/** A child that has just been started also compiles the schemas. */
const START_MS = 60_000;

/** What became of one record: the child's answer, or how it ended. */
export type Judged = Answer | { readonly ended: 'crashed' | 'hung' };

/** Reads every record in a child of its own with limits of time and memory; a child that dies is replaced and its record named. */
export async function judged(questions: readonly Question[], folder: string): Promise<Judged[]> {
  const file = join(folder, 'questions.json');
  writeFileSync(file, JSON.stringify(questions));
  const results: Judged[] = [];
  while (results.length < questions.length) await oneChild(file, questions.length, results);
  return results;
}

/** Asks until all is answered or the child is gone; what killed it is written down, so the next child goes on behind it. */
async function oneChild(file: string, total: number, results: Judged[]): Promise<void> {
  const child = spawn(process.execPath, [
    `--max-old-space-size=${MEGABYTES}`,
    join(import.meta.dirname, 'judge.ts'),
    file,
  ]);
  child.stderr.resume();
  const gone = new Promise<void>((done) =>
    child.once('close', () => {
      done();
    }),
  );
  const watch = new Watch(child, START_MS);
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${results.length}\n`);
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('>')) continue;
    results.push(JSON.parse(line) as Answer);
    if (results.length === total) break;
    watch.again(PATIENCE_MS);
    child.stdin.write(`${results.length}\n`);
  }
  watch.stop();
  if (results.length === total) child.kill('SIGKILL');
  else results.push({ ended: watch.fired ? 'hung' : 'crashed' });
  await gone;
}

/** Ends a child that stays silent for too long. */
class Watch {
  fired = false;
  #timer: NodeJS.Timeout;
  readonly #child: ChildProcessWithoutNullStreams;

  constructor(child: ChildProcessWithoutNullStreams, milliseconds: number) {
    this.#child = child;
    this.#timer = this.#set(milliseconds);
  }

  again(milliseconds: number): void {
    this.stop();
    this.#timer = this.#set(milliseconds);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #set(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.fired = true;
      this.#child.kill('SIGKILL');
    }, milliseconds);
  }
}
