import { readLook } from '../src/site/look.ts';
import type { BuildOptions } from '../src/site/build.ts';
import { readSettings, type Settings } from '../src/settings/settings.ts';

/** The settings of the repository in which the command runs; a file that cannot be understood ends it with exit code 2. */
export const settings: Settings = orExit(() => readSettings('.'));

/** The administration's look and what its site offers, for a command that makes pages. */
export function lookOf(own: Settings): Pick<BuildOptions, 'archive' | 'look' | 'overrides' | 'signed'> {
  return orExit(() => ({
    archive: own.archive,
    look: readLook(own, '.'),
    overrides: own.overrides,
    signed: own.signedCommits,
  }));
}

function orExit<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}
