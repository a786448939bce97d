import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { checks } from '../checks/index.ts';
import type { CheckReport } from '../checks/run.ts';
import type { ReportFormat } from '../findings/report-formats.ts';
import { reportGithub } from '../findings/report-github.ts';
import { reportGitlab } from '../findings/report-gitlab.ts';
import { reportJson } from '../findings/report-json.ts';
import { reportMarkdown } from '../findings/report-markdown.ts';
import { reportSarif } from '../findings/report-sarif.ts';
import { reportText, type TextReportOptions } from '../findings/report-text.ts';
import { sourceText } from '../records/read.ts';
import { repositoryPath } from '../records/repository-path.ts';

/** How a report for people looks. */
export interface ReportOptions {
  /** Every finding one by one, however many there are. */
  readonly all?: boolean;
  readonly paint?: TextReportOptions['paint'];
}

/** Prints a finished check of a content folder. Files are named as the forge knows them where a forge reads the report. */
export async function reportAs(
  format: ReportFormat,
  result: CheckReport,
  { all = false, content, paint }: { readonly content: string } & ReportOptions,
): Promise<string> {
  const { findings, records } = result;
  const limit = all ? { limit: Infinity } : {};
  switch (format) {
    case 'text':
      return textReport(result, content, { all, ...(paint && { paint }) });
    case 'json':
      return reportJson(findings, records);
    case 'markdown':
      return reportMarkdown(findings, { records, ...limit });
    case 'github':
      return reportGithub(findings, { prefix: await repositoryPath(content), records, ...limit });
    case 'gitlab':
      return reportGitlab(findings, { prefix: await repositoryPath(content), digest });
    case 'sarif':
      return reportSarif(findings, { prefix: await repositoryPath(content), digest, rules: checks });
    default:
      return format satisfies never;
  }
}

/** The report for people about a finished check of a content folder. */
export function textReport(
  { findings, records }: CheckReport,
  content: string,
  { all = false, paint }: ReportOptions = {},
): string {
  const sourceOf = (file: string) => (/\.(yaml|mdx)$/.test(file) ? sourceText(join(content, file)) : undefined);
  return reportText(findings, { records, sourceOf, ...(all && { limit: Infinity }), ...(paint && { paint }) });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
