import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What this very program left in a file; undefined for whatever is of another, cut, changed or not ours alone to write. */
export function readStored(file: string, program: string): Buffer | undefined {
  try {
    const stat = lstatSync(file);
    const foreign = process.getuid !== undefined && (stat.uid !== process.getuid() || (stat.mode & 0o022) !== 0);
    if (!stat.isFile() || foreign) return undefined;
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const content = bytes.subarray(end + 1);
    return bytes.toString('latin1', 0, Math.max(0, end)) === head(program, content) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves something to the next run, whole or not at all. Where it cannot be written the next run has more to do. */
export function writeStored(file: string, program: string, content: Uint8Array): void {
  const beside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch {
    return;
  }
  try {
    const whole = Buffer.concat([Buffer.from(`${head(program, content)}\n`), content]);
    writeFileSync(beside, whole, { mode: 0o600, flag: 'wx' });
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}

function head(program: string, content: Uint8Array): string {
  return createHash('sha256').update(`${program}\n`).update(content).digest('base64');
}
