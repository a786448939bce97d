import { LEVELS, summarise, type Finding, type Summary } from '../findings/finding.ts';
import type { Corpus } from '../records/corpus.ts';
import { placeOf } from '../records/layout.ts';
import { addressOfPlace, hasPage } from './addresses.ts';
import type { Inline } from './inline.ts';
import { capitalise } from './notes.ts';

/** Findings that a request brings or takes away, the serious ones first. */
export interface FindingChanges {
  readonly added: readonly FindingLine[];
  readonly resolved: readonly FindingLine[];
  /** Findings in records of people: which of them has withdrawn a consent is nobody's business, so they are only counted. */
  readonly aboutPeople: { readonly added: Summary; readonly resolved: Summary };
}

export interface FindingLine {
  readonly level: Finding['level'];
  readonly text: string;
  readonly clause: string;
  /** The file, and for new findings the line. */
  readonly place: string;
  /** The page on which the record is seen. */
  readonly link: Inline | undefined;
}

/** Compares findings by rule, record, field and words; a finding that only moved to another line is the same. */
export function findingChanges(before: readonly Finding[], after: readonly Finding[], corpus: Corpus): FindingChanges {
  const added = without(after, before);
  const resolved = without(before, after);
  const lines = (findings: readonly Finding[], lineOf: (finding: Finding) => FindingLine) =>
    findings
      .filter((finding) => !isAboutPerson(finding))
      .sort(byLevel)
      .map(lineOf);
  return {
    added: lines(added, (finding) => lineFor(finding, corpus)),
    resolved: lines(resolved, (finding) => ({
      ...lineFor(finding, corpus),
      text: capitalise(finding.fact ?? finding.message),
      place: finding.file,
    })),
    aboutPeople: {
      added: summarise(added.filter(isAboutPerson)),
      resolved: summarise(resolved.filter(isAboutPerson)),
    },
  };
}

function lineFor(finding: Finding, corpus: Corpus): FindingLine {
  const { clause, file, label, level, line, message } = finding;
  const place = placeOf(file);
  const entry = place.kind === 'record' ? corpus.get(place.type, place.municipality, place.id) : undefined;
  const listed = entry && (hasPage(entry.type) || entry.type === 'municipality');
  return {
    level,
    text: label === undefined ? capitalise(message) : `${label}: ${message}`,
    clause,
    place: `${file}:${line}`,
    link: listed ? addressOfPlace(entry) : undefined,
  };
}

/** Findings of one list that the other has not; of several alike as many as are left over. */
function without(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const finding of known) left.set(identityOf(finding), (left.get(identityOf(finding)) ?? 0) + 1);
  return findings.filter((finding) => {
    const n = left.get(identityOf(finding)) ?? 0;
    left.set(identityOf(finding), n - 1);
    return n <= 0;
  });
}

function identityOf({ file, key, message, period, rule }: Finding): string {
  return JSON.stringify([rule, file, key, message, period]);
}

/** Whether a finding is in the record of a person. */
export function isAboutPerson({ file }: Finding): boolean {
  const place = placeOf(file);
  return place.kind === 'record' && place.type === 'person';
}

function byLevel(a: Finding, b: Finding): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
}
