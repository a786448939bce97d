import type { Finding } from './finding.ts';
import { markdownText } from './markdown-text.ts';
import { LEVEL_NAMES, totals } from './report-text.ts';
import { sayingOf } from './saying.ts';

/** The report as Markdown: the totals, then the findings file by file. */
export function reportMarkdown(findings: readonly Finding[], { records }: { readonly records: number }): string {
  const files = [...Map.groupBy(findings, ({ file }) => file)];
  const blocks = files.map(([file, mine]) => [`### ${markdownText(file)}`, '', ...mine.map(item)].join('\n'));
  return `${[totals(findings, records), ...blocks].join('\n\n')}\n`;
}

function item(finding: Finding): string {
  return `- **${LEVEL_NAMES[finding.level]}**, строка ${finding.line}: ${markdownText(sayingOf(finding))}`;
}
