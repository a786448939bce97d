import { summarise, type Finding } from './finding.ts';
import { jsonText } from './json-text.ts';

/** The machine-readable report, version 1: only what the contract names, in a fixed order of keys. */
export function reportJson(findings: readonly Finding[], records: number): string {
  const report = {
    version: 1,
    summary: { records, ...summarise(findings) },
    findings: findings.map(({ rule, level, clause, file, line, column, key, message }) => ({
      rule,
      level,
      clause,
      file,
      line,
      column,
      key,
      message,
    })),
  };
  return jsonText(report);
}
