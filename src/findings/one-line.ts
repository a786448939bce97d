/** What a terminal or a CI server could take for a command: control characters, marks that turn the direction of a line. */
const STEERING = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Quoted content stays inside its line and gives no commands: a line break in it could begin a line that a CI server obeys,
 * and GitHub's runner obeys `##[…]` anywhere in a line.
 */
export function oneLine(text: string): string {
  return text.replaceAll(STEERING, ' ').replaceAll('##[', '## [');
}
