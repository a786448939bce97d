import { inCodeOrder } from '../i18n/ordering.ts';
import { oneLine } from './one-line.ts';

/** How serious a finding is. Only an error stops a merge; a breach is a true fact that departs from the Methodology. */
export const LEVELS = ['error', 'breach', 'warning', 'reminder'] as const;
export type Level = (typeof LEVELS)[number];

/** One problem in one place. `file` is relative to the content root; `line` and `column` start at 1; `key` is the path of the field, dotted. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly clause: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly key: string;
  readonly message: string;
  /** The Russian name of the field, for people; not part of the JSON report. */
  readonly label?: string;
  /** The message without advice to the secretary, as a page shows it to citizens. */
  readonly fact?: string;
  /** Which case of the rule in this record: a year, a quarter; not part of the JSON report. */
  readonly period?: string;
  /** How many characters from the place on are a personal datum, which no report may show. */
  readonly hidden?: number;
  /** The commit in which the place is to be found where the files at hand no longer have it. */
  readonly commit?: string;
  /** No departure at all, only worth a remark; not part of the JSON report. */
  readonly neutral?: boolean;
}

/** How many findings of each level there are. */
export type Summary = Readonly<Record<Level, number>>;

/**
 * Orders findings by file, place, rule and text, drops repetitions and keeps each message on its line, whatever it quotes:
 * the same input always gives the same list.
 */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map(findings.map(inOneLine).map((finding) => [identity(finding), finding]));
  return [...unique.values()].sort(byPlace);
}

/** Counts findings level by level; every level is present, even with zero. */
export function summarise(findings: readonly Finding[]): Summary {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  return { error: count('error'), breach: count('breach'), warning: count('warning'), reminder: count('reminder') };
}

/** By what a finding is known again in another version of the records: not by its line, which moves when a file grows. */
export function sameAcrossVersions({ file, key, message, rule }: Finding): string {
  return JSON.stringify([rule, file, key, message]);
}

function inOneLine(finding: Finding): Finding {
  return { ...finding, message: oneLine(finding.message) };
}

function identity(finding: Finding): string {
  return JSON.stringify([finding.rule, finding.file, finding.line, finding.column, finding.key, finding.message]);
}

function byPlace(a: Finding, b: Finding): number {
  return (
    inCodeOrder(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    inCodeOrder(a.rule, b.rule) ||
    inCodeOrder(a.message, b.message)
  );
}
