import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the program keeps what spares it work, in the current folder: beside the installed packages, which no one publishes.
 * Undefined where none are installed. Nothing in it is ever needed.
 */
export function storeHere(): string | undefined {
  const installed = statSync('node_modules', { throwIfNoEntry: false })?.isDirectory() === true;
  return installed ? join('node_modules', '.cache', 'municipal-reserve') : undefined;
}
