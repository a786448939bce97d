/** What a terminal or a CI server could take for a command, or nobody would see: control characters, marks that turn the direction of a line or have no width. */
const STEERING = /[\p{Cc}\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/**
 * Quoted content stays inside its line and gives no commands: a line break in it could begin a line that a CI server obeys,
 * and GitHub's runner obeys `##[…]` anywhere in a line.
 */
export function oneLine(text: string): string {
  return text.replaceAll(STEERING, ' ').replaceAll('##[', '## [');
}
