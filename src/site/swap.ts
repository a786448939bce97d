import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished folder in the place of another. The old output stays until the new one is whole; if the program dies
 * between the two renames, the next call of `recover` brings the old output back.
 */
export function replaceFolder(fresh: string, target: string): void {
  const old = oldName(target);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

/** Restores the old output after an interrupted replacement. */
export function recover(target: string): void {
  if (!existsSync(target) && existsSync(oldName(target))) renameSync(oldName(target), target);
}

function oldName(target: string): string {
  return `${target}.old`;
}
