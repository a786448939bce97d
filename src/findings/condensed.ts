import { LEVELS, type Finding, type Level } from './finding.ts';

/** How many findings are shown one by one to a person; more than that nobody reads. */
export const SHOWN = 50;
const OF_A_KIND = 5;
const OF_A_FILE = 5;

/** All findings of one rule and level in numbers. */
export interface RuleCount {
  readonly rule: string;
  readonly level: Level;
  readonly findings: number;
  readonly files: number;
}

/** What is shown of many findings, and all of them in numbers; `counts` is empty where everything is shown. */
export interface Condensed {
  readonly shown: readonly Finding[];
  readonly counts: readonly RuleCount[];
}

/**
 * Chooses what to show of many findings: errors before all else, of each kind and of each file only the first ones, so that
 * ten thousand equal ones hide none that is different.
 */
export function condensed(findings: readonly Finding[], limit = SHOWN): Condensed {
  if (findings.length <= limit) return { shown: findings, counts: [] };
  const chosen = new Set<Finding>();
  const files = new Map<string, number>();
  const bySeverity = LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
  const kinds = [...Map.groupBy(bySeverity, kindOf).values()];
  // One of each kind, then a second of each: the first kinds leave room for all others.
  for (let round = 0; round < OF_A_KIND; round += 1) {
    for (const kind of kinds) {
      const finding = kind[round];
      if (finding && chosen.size < limit && next(files, finding.file) <= OF_A_FILE) chosen.add(finding);
    }
  }
  return { shown: findings.filter((finding) => chosen.has(finding)), counts: countsOf(findings) };
}

/** The rule and the words of the message without what it quotes. */
function kindOf({ message, rule }: Finding): string {
  const words = message.replaceAll(/«[^«»]*»/g, '').replaceAll(/\S+/g, (word) => (/[\d/]/.test(word) ? '' : word));
  return `${rule} ${words.slice(0, 40)}`;
}

function next(counts: Map<string, number>, key: string): number {
  const n = (counts.get(key) ?? 0) + 1;
  counts.set(key, n);
  return n;
}

function countsOf(findings: readonly Finding[]): RuleCount[] {
  const groups = Map.groupBy(findings, ({ level, rule }) => `${level} ${rule}`);
  return [...groups.values()]
    .map((group) => ({
      rule: group[0]!.rule,
      level: group[0]!.level,
      findings: group.length,
      files: new Set(group.map(({ file }) => file)).size,
    }))
    .sort(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.findings - a.findings || (a.rule < b.rule ? -1 : 1),
    );
}
