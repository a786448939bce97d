import { condensed, type RuleCount } from './condensed.ts';
import type { Finding } from './finding.ts';
import { markdownText } from './markdown-text.ts';
import { LEVEL_NAMES, onlySome, totals } from './report-text.ts';
import { sayingOf } from './saying.ts';

/** What the report needs beside the findings. */
export interface MarkdownOptions {
  readonly records: number;
  /** How many findings are shown one by one; the others are counted. */
  readonly limit?: number;
}

/** The report as Markdown: the totals, then the findings file by file. Of too many it shows some, with a table of all. */
export function reportMarkdown(findings: readonly Finding[], { limit, records }: MarkdownOptions): string {
  const { counts, shown } = condensed(findings, limit);
  const table = counts.length === 0 ? [] : [onlySome(shown.length, findings.length), tableOf(counts)];
  const files = [...Map.groupBy(shown, ({ file }) => file)];
  const blocks = files.map(([file, mine]) => [`### ${markdownText(file)}`, '', ...mine.map(item)].join('\n'));
  return `${[totals(findings, records), ...table, ...blocks].join('\n\n')}\n`;
}

function tableOf(counts: readonly RuleCount[]): string {
  const rows = counts.map(
    ({ files, findings, level, rule }) => `| ${markdownText(rule)} | ${LEVEL_NAMES[level]} | ${findings} | ${files} |`,
  );
  return ['| правило | уровень | замечаний | файлов |', '| --- | --- | ---: | ---: |', ...rows].join('\n');
}

function item(finding: Finding): string {
  return `- **${LEVEL_NAMES[finding.level]}**, строка ${finding.line}: ${markdownText(sayingOf(finding))}`;
}
