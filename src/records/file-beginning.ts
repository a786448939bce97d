import { closeSync, openSync, readSync } from 'node:fs';

/** The bytes a file begins with, as many as fit into the buffer: a view of it, good until it is filled again. */
export function fileBeginning(path: string, buffer: Buffer): Buffer {
  const file = openSync(path, 'r');
  try {
    return buffer.subarray(0, readSync(file, buffer));
  } finally {
    closeSync(file);
  }
}
