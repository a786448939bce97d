import type { Finding, Level } from './finding.ts';
import { fingerprints, type Digest } from './fingerprint.ts';
import { jsonText } from './json-text.ts';
import { sayingOf } from './saying.ts';

const LEVELS: Readonly<Record<Level, string>> = {
  error: 'error',
  breach: 'warning',
  warning: 'warning',
  reminder: 'note',
};

/** A rule as the report explains it. */
export interface RuleText {
  readonly id: string;
  readonly clause: string;
  readonly guarantee: string;
  readonly why: string;
  readonly fix: string;
}

/** What the report needs beside the findings. */
export interface SarifOptions {
  /** The path of the content root inside the repository, with a slash at the end; empty at its top. */
  readonly prefix: string;
  readonly rules: readonly RuleText[];
  readonly digest: Digest;
}

/** The report in SARIF 2.1.0, for any tool that reads the standard. */
export function reportSarif(findings: readonly Finding[], { digest, prefix, rules }: SarifOptions): string {
  const used = [...new Set(findings.map(({ rule }) => rule))].sort();
  const names = fingerprints(findings, digest);
  const report = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'municipal-reserve',
            language: 'ru-RU',
            rules: used.map((id) => describe(id, rules)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding, index) => ({
          ...resultOf(finding, prefix),
          ruleIndex: used.indexOf(finding.rule),
          partialFingerprints: { 'municipalReserve/v1': names[index] },
        })),
      },
    ],
  };
  return jsonText(report);
}

function describe(id: string, rules: readonly RuleText[]) {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return { id, shortDescription: { text: 'Запись прочитана и имеет нужную форму.' } };
  const clause = rule.clause === '' ? '' : ` (${rule.clause})`;
  return {
    id,
    shortDescription: { text: rule.guarantee },
    fullDescription: { text: `${rule.guarantee}${clause} ${rule.why}` },
    help: { text: rule.fix },
  };
}

function resultOf(finding: Finding, prefix: string) {
  const { column, file, level, line, rule } = finding;
  return {
    ruleId: rule,
    level: LEVELS[level],
    message: { text: plain(sayingOf(finding)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(`${prefix}${file}`), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

/** Each step of the path by itself: a file may be called «a#b». */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The standard makes a link of `[words](address)` even in a plain text. */
function plain(text: string): string {
  return text.replaceAll('](', '] (');
}
