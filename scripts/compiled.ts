import module from 'node:module';
import { fileURLToPath } from 'node:url';

/** The program's own folder: this file lies in `scripts`, and in the package in `lib/scripts`. */
const ROOT = new URL(import.meta.url.endsWith('.ts') ? '../' : '../../', import.meta.url);

/**
 * From here on Node keeps what it makes of each module (plain JavaScript of TypeScript, compiled code) for the next command. The
 * folder holds code that will run, so it lies within the program, where only those may write who may change the program;
 * where even they may not, nothing is kept and nobody is disturbed.
 */
// Node.js below 22.8 cannot.
(module as Partial<Pick<typeof module, 'enableCompileCache'>>).enableCompileCache?.(
  fileURLToPath(new URL('node_modules/.cache/reserve', ROOT)),
);
