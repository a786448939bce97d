import { lstatSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

/** The packages of the program's own folder: this file lies in `scripts`, and in the package in `lib/scripts`. */
const MODULES = new URL(import.meta.url.endsWith('.ts') ? '../node_modules/' : '../../node_modules/', import.meta.url);

/**
 * From here on Node keeps what it makes of each module (plain JavaScript of TypeScript, compiled code) for the next command. The
 * folder holds code that will run, so it lies within the program, where only those may write who may change the program;
 * where even they may not, nothing is kept and nobody is disturbed.
 */
if (!isElsewhere(fileURLToPath(MODULES)))
  // Node.js below 22.8 cannot.
  (module as Partial<Pick<typeof module, 'enableCompileCache'>>).enableCompileCache?.(
    fileURLToPath(new URL('.cache/reserve', MODULES)),
  );

/** A copy of the program that borrows the packages of another would leave its own code with that one. */
function isElsewhere(folder: string): boolean {
  try {
    return lstatSync(folder.replace(/[/\\]$/, ''), { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch {
    return true;
  }
}
