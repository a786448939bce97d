/** Edits of the base's methodology and its records for the rules about years, terms and publications. */
export type Edit = readonly (readonly [find: string, put: string])[];

export const PROFILE = '/profiles/rostov-2018.yaml';
const CLAUSES = 'yearlyReviewClause: п. 14.1';
const TERMS = '  yearlyRotation:\n';

/** The methodology asks for a material about a career every quarter. */
export const CAREER: Edit = [[CLAUSES, `${CLAUSES}\ncareerMaterialClause: п. 13.2`]];
/** The methodology asks that the First Ten be announced. */
export const FIRST_TEN_NEWS: Edit = [[CLAUSES, `${CLAUSES}\nfirstTenPublicationClause: п. 6.9`]];
/** The results of plans are reviewed before 1 February. */
export const PLAN_REVIEW: Edit = [[TERMS, `  planReview:\n    before: 02-01\n    clause: п. 9.5\n${TERMS}`]];
/** Protocols are published within five days of being signed. */
export const PUBLICATION: Edit = [
  [TERMS, `  decisionPublication:\n    days: 5\n    start: signed\n    clause: решение Думы\n${TERMS}`],
];

/** A sitting of this day with all five members, and its only question. */
export function sittingOn(day: string, number = '3'): string {
  return `---
number: ${number}
date: ${day}
form: in-person
presiding: p-0001
secretary: p-0003
present: [p-0001, p-0002, p-0003, p-0004, p-0005]
agenda:
  - n: 1
    title: Разное
signedBy: p-0001
signedOn: ${day}
---
`;
}

/** A unanimous decision of a sitting with that id. */
export function decidedBy(protocol: string, kind: string, ...fields: string[]): string {
  return [`protocol: ${protocol}`, 'item: 1', `kind: ${kind}`, ...fields, 'vote:', '  for: 5', ''].join('\n');
}

/** An appointment of p-0007 with more fields after the act. */
export function appointed(date: string, ...fields: string[]): string {
  return [
    'person: p-0007',
    `date: ${date}`,
    'post: заместитель главы администрации',
    'act: sostav',
    ...fields,
    '',
  ].join('\n');
}

/** A publication of that kind and day. */
export function published(kind: string, date: string): string {
  return `  - kind: ${kind}\n    date: ${date}`;
}

/** An acknowledgement at the end of a record. */
export function explained(rule: string, period?: string): string {
  const lines = [
    'acknowledged:',
    `  - rule: ${rule}`,
    '    note: так и было',
    '    by: секретарь',
    '    date: 2026-06-02',
  ];
  return [...lines, ...(period === undefined ? [] : [`    period: "${period}"`]), ''].join('\n');
}

/** Consents of both reservists that open their appointments too. */
export const OPEN_APPOINTMENTS: Readonly<Record<string, Edit>> = Object.fromEntries(
  ['people/p-0007.yaml', 'people/p-0008.yaml'].map((file) => [
    file,
    [['fields: [fio, decision, postAtInclusion]', 'fields: [fio, decision, postAtInclusion, appointedPost]']],
  ]),
);
