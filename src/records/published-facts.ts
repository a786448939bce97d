import { isDeepStrictEqual } from 'node:util';
import type { RecordType } from './registry.ts';

export type Data = Readonly<Record<string, unknown>>;

/** The types all of whose facts bind once they are published. */
const WHOLE: readonly RecordType[] = ['act', 'appointment', 'decision', 'protocol'];
/** Of the others only what outcomes and terms of the past follow from; the rest changes as life does. */
const IN_PART: Partial<Record<RecordType, readonly string[]>> = {
  membership: ['act', 'from', 'person', 'role', 'until', 'voting'],
  profile: [
    ...['deadlines', 'firstTen', 'majority', 'quorum', 'quotas'],
    ...['remoteCounts', 'secretaryVotes', 'termMonths', 'tie'],
  ],
  selection: ['announcedOn', 'docsFrom', 'docsUntil', 'level', 'outcome'],
};
/** What the methodology says in words beside its numbers. */
const WORDS = new Set(['clause', 'label']);
/** Remarks for those who keep the records, and what has rules of its own below. */
const REMARKS = new Set(['acknowledged', 'corrections', 'files', 'formerIds', 'source']);
/** Lists to which life adds: what stands in them stays, but for an address that has moved. */
const GROWING: Readonly<Record<string, (element: Data) => Data>> = {
  assignments: (element) => element,
  publications: (element) => Object.fromEntries(Object.entries(element).filter(([name]) => name !== 'url')),
};

/** Names of published facts that another value has taken the place of, or none. A fact that was left open may be filled in. */
export function rewrittenFields(type: RecordType, was: Data, now: Data): string[] {
  const binds = IN_PART[type];
  return Object.keys(was).filter((name) => {
    if (REMARKS.has(name)) return false;
    if (!WHOLE.includes(type) && !binds?.includes(name)) return false;
    const part = GROWING[name];
    if (part) return !listOf(was[name]).every((old) => listOf(now[name]).some((one) => keeps(part(old), part(one))));
    return !isDeepStrictEqual(plain(type, was[name]), plain(type, now[name]));
  });
}

/** Whether the text of such a record binds as its facts do. */
export function textBinds(type: RecordType): boolean {
  return WHOLE.includes(type);
}

/** Corrections that were not there before; a repeated one explains nothing. */
export function newCorrections(was: Data, now: Data): readonly Data[] {
  const old = listOf(was['corrections']);
  return listOf(now['corrections']).filter((one) => !old.some((known) => isDeepStrictEqual(known, one)));
}

/** Whether a published correction was changed or taken away. */
export function losesCorrection(was: Data, now: Data): boolean {
  return !listOf(was['corrections']).every((old) =>
    listOf(now['corrections']).some((one) => isDeepStrictEqual(one, old)),
  );
}

/** Positions, in the present list, of attached files whose checksum is another now; -1 for one that is not named any more. */
export function replacedFiles(was: Data, now: Data): number[] {
  const present = listOf(now['files']);
  return listOf(was['files']).flatMap(({ path, sha256 }) => {
    const index = present.findIndex((file) => file['path'] === path);
    return index >= 0 && (sha256 === undefined || present[index]?.['sha256'] === sha256) ? [] : [index];
  });
}

/** The elements of a list of objects; none where there is no list. */
export function listOf(value: unknown): readonly Data[] {
  return Array.isArray(value) ? (value as Data[]) : [];
}

function keeps(old: Data, now: Data): boolean {
  return Object.entries(old).every(([name, value]) => isDeepStrictEqual(value, now[name]));
}

/** A value without what does not bind: the order in which people are listed, and the words of a methodology. */
function plain(type: RecordType, value: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one === 'string')) return value.toSorted();
    return value.map((one) => plain(type, one));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => type !== 'profile' || !WORDS.has(name));
  return Object.fromEntries(entries.map(([name, child]) => [name, plain(type, child)]));
}
