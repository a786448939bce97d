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

/** Where bundled pages are kept. A server bundles them anew: what lies beside its packages may have come with the records. */
export function bundlesHere(): string | undefined {
  return process.env['CI'] ? undefined : storeHere();
}
