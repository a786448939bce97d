import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs';
import { MAX_BYTES } from './limits.ts';

/** Opens no link, and waits for nobody at the other end; where the system knows no such thing, the file is looked at first. */
const FLAGS =
  process.platform === 'win32' ? undefined : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
/** One for all: what is in it counts until the next file is read. */
const buffer = Buffer.allocUnsafeSlow(MAX_BYTES + 1);

/** What a path was found to be: the bytes of a regular, small file, or what the system says of something else. */
export type Looked = { readonly bytes: Buffer } | { readonly stat: Stats };

/** Reads a small regular file. The bytes are to be used at once: the next call puts others in their place. Throws what the system throws. */
export function bytesOrStat(path: string): Looked {
  return (FLAGS === undefined ? undefined : readOpen(path, FLAGS)) ?? readLooked(path);
}

/** Undefined where the system does not open it so. */
function readOpen(path: string, flags: number): Looked | undefined {
  let file: number;
  try {
    file = openSync(path, flags);
  } catch {
    // A link, a socket, or nothing to be read: looking says which.
    return undefined;
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size > MAX_BYTES) return { stat };
    const length = readSync(file, buffer, 0, buffer.length, null);
    // Otherwise it changes while it is read.
    return length === stat.size ? { bytes: buffer.subarray(0, length) } : undefined;
  } finally {
    closeSync(file);
  }
}

function readLooked(path: string): Looked {
  const stat = lstatSync(path);
  return stat.isFile() && stat.size <= MAX_BYTES ? { bytes: readFileSync(path) } : { stat };
}
