import type { CheckReport } from '../src/checks/run.ts';
import { summarise } from '../src/findings/finding.ts';
import type { ReportFormat } from '../src/findings/report-formats.ts';
import { reportAs, textReport as plainReport } from '../src/site/report.ts';
import { paint } from './paint.ts';

/** The report about a finished check in any of the formats; for people with the colours of a terminal. */
export function report(
  format: ReportFormat,
  result: CheckReport,
  options: { readonly all: boolean; readonly content: string },
): Promise<string> {
  return reportAs(format, result, { ...options, paint });
}

/** The report for people about a finished check of a content folder, with the colours of a terminal. */
export function textReport(result: CheckReport, content: string): string {
  return plainReport(result, content, { paint });
}

/** The exit code of a check: 1 when there are errors. */
export function exitCodeOf({ findings }: CheckReport): 0 | 1 {
  return summarise(findings).error > 0 ? 1 : 0;
}
