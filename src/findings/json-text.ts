import { STEERING } from './one-line.ts';

/** A report as JSON: what would steer a terminal is spelt out, so that a program reads the same and a person sees it. */
export function jsonText(report: unknown): string {
  const text = JSON.stringify(report, null, 2);
  return `${text.replaceAll(STEERING, (char) => (char === '\n' ? char : spelt(char)))}\n`;
}

function spelt(char: string): string {
  return Array.from(
    { length: char.length },
    (_, index) => `\\u${char.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
