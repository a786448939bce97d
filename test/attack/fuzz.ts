import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Texts that one child tries: so few that a crash names a small part of the run, so many that starting costs nothing. */
const PART = 50_000;

/** Tries so many random texts of records in children; complaints name the seed with which the part can be run again. */
export function fuzz(count: number, seed: number): string[] {
  const complaints: string[] = [];
  for (let done = 0; done < count; done += PART) {
    const part = String(seed + done);
    const size = String(Math.min(PART, count - done));
    const args = ['--max-old-space-size=1024', join(import.meta.dirname, 'fuzz-part.ts'), size, part];
    const { signal, status, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      timeout: 600_000,
      killSignal: 'SIGKILL',
    });
    if (status !== 0)
      complaints.push(`случайные тексты, начало ${part}, ${size} штук: ${signal ?? stderr.trim().slice(-600)}`);
    process.stderr.write(`Случайных текстов: ${done + Number(size)}\n`);
  }
  return complaints;
}
