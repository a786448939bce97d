import { existsSync } from 'node:fs';
import type { BuildOptions } from '../src/site/build.ts';
import { SETTINGS_FILE, WITHOUT_FILE, type Settings } from '../src/settings/settings.ts';
import './compiled.ts';

/** The settings of the repository in which the command runs; a file that cannot be understood ends it with exit code 2. */
export const settings: Settings = existsSync(SETTINGS_FILE)
  ? await orExit(async () => {
      const { readSettings } = await import('../src/settings/read-settings.ts');
      return readSettings('.');
    })
  : WITHOUT_FILE;

/** The administration's look and what its site offers, for a command that makes pages. */
export function lookOf(own: Settings): Promise<Pick<BuildOptions, 'archive' | 'look' | 'overrides' | 'signed'>> {
  return orExit(async () => {
    const { readLook } = await import('../src/site/look.ts');
    return { archive: own.archive, look: readLook(own, '.'), overrides: own.overrides, signed: own.signedCommits };
  });
}

async function orExit<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}
