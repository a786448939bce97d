import { codeFrame } from './code-frame.ts';
import { LEVELS, summarise, type Finding, type Level } from './finding.ts';
import { oneLine } from './one-line.ts';

/** What the text report needs beside the findings. */
export interface TextReportOptions {
  readonly records: number;
  /** The text of a content file, for the code frame; undefined where there is none (a folder, bytes that are no text). */
  readonly sourceOf: (file: string) => string | undefined;
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

/** The report for people: place, level, field, message, code frame and rule of every finding, then the totals. */
export function reportText(findings: readonly Finding[], options: TextReportOptions): string {
  const blocks = findings.map((finding) => block(finding, options));
  return `${[...blocks, totals(findings, options.records)].join('\n\n')}\n`;
}

function block(finding: Finding, { sourceOf, paint = (_, text) => text }: TextReportOptions): string {
  const { file, line, column, level, rule, clause, message } = finding;
  const field = finding.label === undefined ? '' : `${oneLine(finding.label)}: `;
  const head = `${oneLine(file).replace(/^::/, './::')}:${line}:${column}: ${paint(level, LEVEL_NAMES[level])}: ${field}${oneLine(message)} [${clause ? `${rule}, ${clause}` : rule}]`;
  const source = sourceOf(file);
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
