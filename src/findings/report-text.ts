import { codeFrame } from './code-frame.ts';
import { condensed, type RuleCount } from './condensed.ts';
import { LEVELS, summarise, type Finding, type Level } from './finding.ts';
import { hide } from './hide.ts';
import { oneLine } from './one-line.ts';

/** What the text report needs beside the findings. */
export interface TextReportOptions {
  readonly records: number;
  /** The text of a content file, for the code frame; undefined where there is none (a folder, bytes that are no text). */
  readonly sourceOf: (file: string) => string | undefined;
  /** How many findings are shown one by one; the others are counted. */
  readonly limit?: number;
  /** All that was found, where not all of it is printed: a line that is shown for one finding may hold the personal datum of another. */
  readonly found?: readonly Finding[];
  /** Paints a word by level; leave out for plain text. */
  readonly paint?: (level: Level, text: string) => string;
}

/** How a level is called in reports. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  error: 'ошибка',
  breach: 'нарушение порядка',
  warning: 'предупреждение',
  reminder: 'напоминание',
};

/** The report for people: place, level, field, message, code frame and rule of the findings, then all of them in numbers. */
export function reportText(findings: readonly Finding[], options: TextReportOptions): string {
  const { counts, shown } = condensed(findings, options.limit);
  const data = Map.groupBy(
    (options.found ?? findings).filter(({ hidden }) => hidden !== undefined),
    ({ file }) => file,
  );
  const sourceOf = (file: string): string | undefined => {
    const source = options.sourceOf(file);
    return source === undefined ? undefined : hide(source, data.get(file) ?? []);
  };
  const blocks = shown.map((finding) => block(finding, { ...options, sourceOf }));
  const table = counts.length === 0 ? [] : [[onlySome(shown.length, findings.length), ...tableOf(counts)].join('\n')];
  return `${[...blocks, ...table, totals(findings, options.records)].join('\n\n')}\n`;
}

/** Says that not everything is shown, and how to see it all. */
export function onlySome(shown: number, all: number): string {
  return `Показаны ${shown} из ${all}: начните с них. Показать все: npm run check -- --all, для программ: npm run check -- --format json.`;
}

/** The numbers of each rule, a line for each. */
export function tableOf(counts: readonly RuleCount[]): string[] {
  const rows = counts.map(({ files, findings, level, rule }) => [rule, LEVEL_NAMES[level], `${findings}`, `${files}`]);
  const table = [['правило', 'уровень', 'замечаний', 'файлов'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]!.length)));
  return table.map((row) => {
    const cells = row.map((cell, column) =>
      column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
    return `  ${cells.join('  ')}`;
  });
}

function block(finding: Finding, { sourceOf, paint = (_, text) => text }: TextReportOptions): string {
  const { clause, column, commit, file, level, line, message, rule } = finding;
  const field = finding.label === undefined ? '' : `${oneLine(finding.label)}: `;
  const head = `${oneLine(file).replace(/^::/, './::')}:${line}:${column}: ${paint(level, LEVEL_NAMES[level])}: ${field}${oneLine(message)} [${clause ? `${rule}, ${clause}` : rule}]`;
  const source = commit === undefined ? sourceOf(file) : undefined;
  const frame = source === undefined ? '' : codeFrame(source, line, column);
  return frame ? `${head}\n${frame}` : head;
}

/** All findings in numbers: «Проверено записей: 3. Ошибок: 1, …». */
export function totals(findings: readonly Finding[], records: number): string {
  const summary = summarise(findings);
  const parts = LEVELS.map((level) => `${TOTAL_NAMES[level]}: ${summary[level]}`);
  return `Проверено записей: ${records}. ${parts.join(', ')}.`;
}

const TOTAL_NAMES: Record<Level, string> = {
  error: 'Ошибок',
  breach: 'нарушений порядка',
  warning: 'предупреждений',
  reminder: 'напоминаний',
};
