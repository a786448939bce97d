import type { Finding, Level } from './finding.ts';
import { fingerprints, type Digest } from './fingerprint.ts';
import { jsonText } from './json-text.ts';
import { sayingOf } from './saying.ts';

const SEVERITIES: Readonly<Record<Level, string>> = {
  error: 'critical',
  breach: 'major',
  warning: 'minor',
  reminder: 'info',
};

/** The report that GitLab shows beside the lines of a merge request (Code Quality). */
export function reportGitlab(
  findings: readonly Finding[],
  { digest, prefix }: { readonly digest: Digest; readonly prefix: string },
): string {
  const names = fingerprints(findings, digest);
  const issues = findings.map((finding, index) => ({
    description: sayingOf(finding),
    check_name: finding.rule,
    fingerprint: names[index],
    severity: SEVERITIES[finding.level],
    location: { path: `${prefix}${finding.file}`, lines: { begin: finding.line } },
  }));
  return jsonText(issues);
}
