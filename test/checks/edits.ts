/** Records of the base that many tests edit, by what they are. */
export const MUNICIPALITY = 'municipality.yaml';
export const LIST_ACT = 'acts/spisok.yaml';
export const EXCLUSION_ACT = 'acts/isklyuchenie.yaml';
/** 15 January 2026, four of five members present. */
export const FIRST_SITTING = 'protocols/2026-01.mdx';
/** 20 May 2026, all five present. */
export const SECOND_SITTING = 'protocols/2026-02.mdx';
/** First sitting: p-0007 is included in the functional reserve. */
export const INCLUDES_7 = 'decisions/2026-01-1.yaml';
/** First sitting: p-0008 is included in the perspective reserve, 3 за and 1 воздержался. */
export const INCLUDES_8 = 'decisions/2026-01-2.yaml';
/** Second sitting: p-0007 is kept. */
export const KEEPS_7 = 'decisions/2026-02-1.yaml';
/** Second sitting: p-0008 is excluded. */
export const EXCLUDES_8 = 'decisions/2026-02-2.yaml';

/** A selection of October 2025 that was held. */
export const SELECTION = 'selections/otbor-2025.mdx';

/** A decision of the second sitting, adopted by all five. */
export function decided(kind: string, ...fields: string[]): string {
  return ['protocol: 2026-02', 'item: 1', `kind: ${kind}`, ...fields, 'vote:', '  for: 5', ''].join('\n');
}

/** Inclusion of a person in the functional reserve by the second sitting. */
export function included(person: string): string {
  const place = ['level: functional', 'position: zam-glavy', 'source: selection', 'postAtInclusion: учитель'];
  return decided('include', `person: ${person}`, ...place);
}

/** An act of 1 June 2026 that approves these decisions. */
export function approving(...decisions: string[]): string {
  return `kind: распоряжение\ntitle: О списке\npurposes: [reserve-list]\ndate: 2026-06-01\napproves: [${decisions.join(', ')}]\n`;
}

/** A sitting of 1 July 2026 with the chair, the deputy and the secretary. */
export const THIRD_SITTING = `---
number: 3
date: 2026-07-01
form: in-person
presiding: p-0001
secretary: p-0003
present: [p-0001, p-0002, p-0003]
agenda:
  - n: 1
    title: Разное
signedBy: p-0001
signedOn: 2026-07-01
---
`;

/** The first sitting is led and signed by another person. */
export function ledBy(person: string): readonly (readonly [string, string])[] {
  return [
    ['presiding: p-0001', `presiding: ${person}`],
    ['signedBy: p-0001', `signedBy: ${person}`],
  ];
}

/** Puts an acknowledgement of a rule after the signature of a protocol. */
export function acknowledging(rule: string, note: string, signedOn = '2026-01-16'): readonly [string, string] {
  const lines = [
    'acknowledged:',
    `  - rule: ${rule}`,
    `    note: ${note}`,
    '    by: секретарь',
    '    date: 2026-06-02',
  ];
  return [`signedOn: ${signedOn}`, [`signedOn: ${signedOn}`, ...lines].join('\n')];
}
