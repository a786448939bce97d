import colors from 'picocolors';
import type { Level } from '../src/findings/finding.ts';

/** Paints the name of a level for a terminal; plain where the output is no terminal. */
export function paint(level: Level, text: string): string {
  const painters = { error: colors.red, breach: colors.magenta, warning: colors.yellow, reminder: colors.cyan };
  return painters[level](text);
}
