import type { Finding } from './finding.ts';

/** A text with the personal data in it covered, character by character: places keep their lines and columns. */
export function hide(source: string, findings: readonly Finding[]): string {
  const lines = source.split('\n');
  const spans = findings
    .flatMap(({ column, commit, hidden = 0, line }) => {
      if (hidden === 0 || commit !== undefined) return [];
      const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, column - 1);
      return [[start, start + hidden] as const];
    })
    .sort(([a], [b]) => a - b);
  let text = '';
  for (const [start, end] of spans) {
    const from = Math.max(start, text.length);
    text += source.slice(text.length, from);
    text += source.slice(text.length, Math.max(end, text.length)).replaceAll(/[^\n]/g, '*');
  }
  return text + source.slice(text.length);
}
