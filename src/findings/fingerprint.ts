import { sameAcrossVersions, type Finding } from './finding.ts';

/** Makes a short name out of a long text; the same text always gets the same name. */
export type Digest = (text: string) => string;

/**
 * A name for each finding by which a forge knows it again: by rule, file, field and words, and not by the line, which
 * moves. Findings that are alike in all of them are numbered.
 */
export function fingerprints(findings: readonly Finding[], digest: Digest): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = sameAcrossVersions(finding);
    const n = seen.get(identity) ?? 0;
    seen.set(identity, n + 1);
    return digest(n === 0 ? identity : `${identity} ${n}`);
  });
}
