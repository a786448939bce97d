import { HIDDEN_CHARACTER } from '../i18n/hidden-characters.ts';

/** What a terminal or a CI server could take for a command: control characters, marks that turn the direction of a line. */
export const STEERING = new RegExp(`\\p{Cc}|${HIDDEN_CHARACTER.source}`, 'gu');

/**
 * Quoted content stays inside its line and gives no commands: a line break in it could begin a line that a CI server obeys,
 * and GitHub's runner obeys `##[…]` anywhere in a line.
 */
export function oneLine(text: string): string {
  return text.replaceAll(STEERING, ' ').replaceAll('##[', '## [');
}
