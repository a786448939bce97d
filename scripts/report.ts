import { join } from 'node:path';
import type { CheckResult } from '../src/checks/run.ts';
import { summarise } from '../src/findings/finding.ts';
import { reportText } from '../src/findings/report-text.ts';
import { sourceText } from '../src/records/read.ts';
import { paint } from './paint.ts';

/** The report for people about a finished check of a content folder. */
export function textReport({ findings, records }: CheckResult, content: string): string {
  const sourceOf = (file: string) => (/\.(yaml|mdx)$/.test(file) ? sourceText(join(content, file)) : undefined);
  return reportText(findings, { records, sourceOf, paint });
}

/** The exit code of a check: 1 when there are errors. */
export function exitCodeOf({ findings }: CheckResult): 0 | 1 {
  return summarise(findings).error > 0 ? 1 : 0;
}
