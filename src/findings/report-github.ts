import { condensed } from './condensed.ts';
import type { Finding, Level } from './finding.ts';
import { oneLine } from './one-line.ts';
import { LEVEL_NAMES, onlySome, tableOf, totals } from './report-text.ts';
import { sayingOf } from './saying.ts';

const COMMANDS: Readonly<Record<Level, string>> = {
  error: 'error',
  breach: 'warning',
  warning: 'warning',
  reminder: 'notice',
};

/** Where the files of the findings are, and how many records there were. */
export interface AnnotationOptions {
  /** The path of the content root inside the repository, with a slash at the end; empty at its top. */
  readonly prefix: string;
  readonly records: number;
  /** How many findings become annotations; the others are counted. The server itself keeps fifty of one run. */
  readonly limit?: number;
}

/** Annotations for GitHub Actions: one workflow command for each of the findings, then all of them in numbers. */
export function reportGithub(findings: readonly Finding[], { limit, prefix, records }: AnnotationOptions): string {
  const { counts, shown } = condensed(findings, limit);
  const commands = shown.map((finding) => {
    const { column, file, level, line, rule } = finding;
    const properties = {
      file: `${prefix}${file}`,
      line: String(line),
      col: String(column),
      title: `${LEVEL_NAMES[level]}, ${rule}`,
    };
    const list = Object.entries(properties).map(([name, value]) => `${name}=${propertyValue(value)}`);
    return `::${COMMANDS[level]} ${list.join(',')}::${commandData(sayingOf(finding))}`;
  });
  const rest = counts.length === 0 ? [] : [onlySome(shown.length, findings.length), ...tableOf(counts)];
  return `${[...commands, ...rest, totals(findings, records)].join('\n')}\n`;
}

/** The text of a command. Nothing in it can end its line. */
function commandData(text: string): string {
  return oneLine(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The value of a property, in which the signs that part properties are hidden as well. */
function propertyValue(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
