import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult } from '../src/checks/run.ts';
import { summarise } from '../src/findings/finding.ts';
import { reportText } from '../src/findings/report-text.ts';
import { paint } from './paint.ts';

/** The report for people about a finished check of a content folder. */
export function textReport({ findings, records }: CheckResult, content: string): string {
  const sourceOf = (file: string) => {
    const path = join(content, file);
    return /\.(yaml|mdx)$/.test(file) && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  return reportText(findings, { records, sourceOf, paint });
}

/** The exit code of a check: 1 when there are errors. */
export function exitCodeOf({ findings }: CheckResult): 0 | 1 {
  return summarise(findings).error > 0 ? 1 : 0;
}
