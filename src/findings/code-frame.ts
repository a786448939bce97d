import { oneLine } from './one-line.ts';

const CONTEXT = 1;
const WIDTH = 110;

/** Shows the line of a finding between its neighbours, with a caret under the column; an empty string where the line does not exist. */
export function codeFrame(source: string, line: number, column: number): string {
  const lines = source.split('\n');
  if (lines[line - 1] === undefined) return '';
  const first = Math.max(1, line - CONTEXT);
  const last = Math.min(lines.length, line + CONTEXT);
  const gutter = String(last).length;
  const shown: string[] = [];
  for (let n = first; n <= last; n += 1) {
    const text = oneLine(lines[n - 1] ?? '').slice(0, WIDTH);
    shown.push(`${n === line ? '>' : ' '} ${String(n).padStart(gutter)} | ${text}`.trimEnd());
    if (n === line) shown.push(`  ${' '.repeat(gutter)} | ${' '.repeat(Math.min(column - 1, WIDTH))}^`);
  }
  return shown.join('\n');
}
