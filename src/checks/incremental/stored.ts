import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** How many content roots and outputs are remembered at a time. */
const MOST = 4;

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
    writeFileSync(beside, `${head(program, content)}\n`, { mode: 0o600, flag: 'wx' });
    appendFileSync(beside, content);
    renameSync(beside, file);
    forget(dirname(file));
  } catch {
    rmSync(beside, { force: true });
  }
}

/** Removes of each kind of files all but those that were written last: the folder would grow for ever. */
function forget(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.includes('-'));
  for (const kind of Map.groupBy(names, (name) => name.slice(0, name.indexOf('-'))).values()) {
    if (kind.length <= MOST) continue;
    const written = new Map(kind.map((name) => [name, lstatSync(join(folder, name)).mtimeMs]));
    for (const name of kind.toSorted((a, b) => written.get(b)! - written.get(a)!).slice(MOST))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function head(program: string, content: Uint8Array): string {
  return createHash('sha256').update(`${program}\n`).update(content).digest('base64');
}
