import { checkContent, type CheckResult } from '../checks/run.ts';
import type { Finding } from '../findings/finding.ts';
import { differingFiles, type DifferingFile } from '../records/differing-files.ts';
import { placeOf } from '../records/layout.ts';
import type { RecordType } from '../records/registry.ts';
import { completenessChanges, type CompletenessChanges } from './changes-of-completeness.ts';
import { dutyChanges, type DutyChanges } from './changes-of-duties.ts';
import { findingChanges, type FindingChanges } from './changes-of-findings.ts';
import { peopleCounts, recordChanges, type PeopleCounts, type RecordChange } from './changes-of-records.ts';
import { reserveChanges, type ReserveChanges } from './changes-of-reserve.ts';
import type { Section } from './section.ts';
import { siteFrom } from './site.ts';

/** What a publication request changes, municipality by municipality. Holds nothing that the new version may not show. */
export interface Changes {
  /** There were no records before. */
  readonly first: boolean;
  /** Municipalities by folder, then the records that stand above them; only those in which something differs. */
  readonly places: readonly PlaceChanges[];
}

export interface PlaceChanges {
  /** The folder of the municipality; empty for shared records. */
  readonly id: string;
  /** Undefined where the municipality's own record says no name. */
  readonly name: string | undefined;
  readonly state: 'new' | 'deleted' | 'there';
  /** Records that cannot be read, so that what follows from them is not known. */
  readonly unread: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Whether the reserve and what follows from it could not be compared because of records that cannot be read. */
  readonly uncertain: boolean;
  /** Undefined for those who keep no reserve, and where nothing is certain. */
  readonly reserve: ReserveChanges | undefined;
  readonly duties: DutyChanges | undefined;
  readonly completeness: CompletenessChanges | undefined;
  readonly records: readonly RecordChange[];
  readonly people: PeopleCounts;
  readonly findings: FindingChanges;
  /** Files that are no records: attachments and what has no place here. */
  readonly files: readonly DifferingFile[];
}

/** Compares two content folders on a day: the published version and the one that a request proposes. */
export function changesBetween(baseDir: string, headDir: string, today?: string): Changes {
  const before = versionOf(checkContent(baseDir, today));
  const after = versionOf(checkContent(headDir, today));
  const files = differingFiles(baseDir, headDir);
  const known = new Set([...before.ids, ...after.ids]);
  const owner = (file: string) => ownerOf(file, known);
  const owned = [...files, ...before.result.findings, ...after.result.findings].map(({ file }) => owner(file));
  const ids = [...new Set([...known, ...owned])].sort(
    (a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1),
  );
  const places = ids.map((id) => placeChanges(id, { before, after, owner, files })).filter(differs);
  return { first: before.result.records === 0 && after.result.records > 0, places };
}

interface Version {
  readonly result: CheckResult;
  readonly section: (id: string) => Section | undefined;
  readonly ids: ReadonlySet<string>;
}

interface Comparison {
  readonly before: Version;
  readonly after: Version;
  readonly owner: (file: string) => string;
  readonly files: readonly DifferingFile[];
}

function versionOf(result: CheckResult): Version {
  const { corpus } = result;
  return { result, section: siteFrom(result).section, ids: new Set(corpus.list('municipality').map(({ id }) => id)) };
}

function placeChanges(id: string, { after, before, files, owner }: Comparison): PlaceChanges {
  const mine = files.filter(({ file }) => owner(file) === id);
  const findingsOf = ({ result }: Version) => result.findings.filter(({ file }) => owner(file) === id);
  const unread = { before: unreadAmong(findingsOf(before), before), after: unreadAmong(findingsOf(after), after) };
  const [old, fresh] = [before.section(id), after.section(id)];
  // A decision that cannot be read would look like people who left: better to say that nothing is known.
  const sure = ![...unread.before, ...unread.after].some(decidesTheReserve) && (old ?? !before.ids.has(id));
  const compared = fresh && sure ? { old, fresh } : undefined;
  const state = stateOf(id, before, after);
  const nameIn = ({ result }: Version) => result.corpus.get('municipality', '', id)?.data.name;
  return {
    id,
    name: nameIn(after) ?? nameIn(before),
    state,
    unread,
    uncertain: !compared && state !== 'deleted' && keepsReserve(id, after),
    reserve: compared && reserveChanges(compared.old, compared.fresh),
    duties: compared && dutyChanges(compared.old, compared.fresh),
    completeness: compared && completenessChanges(compared.old, compared.fresh),
    records: recordChanges(mine, {
      before: { corpus: before.result.corpus, section: old, people: old?.people },
      after: { corpus: after.result.corpus, section: fresh, people: fresh?.people },
    }),
    people: peopleCounts(mine),
    findings: findingChanges(findingsOf(before), findingsOf(after), after.result.corpus),
    files: mine.filter(({ file }) => placeOf(file).kind !== 'record'),
  };
}

function stateOf(id: string, before: Version, after: Version): PlaceChanges['state'] {
  const isThere = ({ ids, result }: Version) => ids.has(id) || result.corpus.isBroken('municipality', id, id);
  if (isThere(before) === isThere(after)) return 'there';
  return isThere(after) ? 'new' : 'deleted';
}

/** Whether there is a reserve to compare: shared records and associations have none. */
function keepsReserve(id: string, { result }: Version): boolean {
  return id !== '' && result.corpus.get('municipality', '', id)?.data.kind !== 'association';
}

/** Record files that hold no usable record, by the findings that say so. */
function unreadAmong(findings: readonly Finding[], { result }: Version): string[] {
  const broken = findings.filter(({ file }) => {
    const place = placeOf(file);
    return place.kind === 'record' && result.corpus.isBroken(place.type, place.municipality, place.id);
  });
  return [...new Set(broken.map(({ file }) => file))];
}

const DECIDING: readonly RecordType[] = ['municipality', 'profile', 'act', 'membership', 'protocol', 'decision'];

function decidesTheReserve(file: string): boolean {
  const place = placeOf(file);
  return place.kind === 'record' && DECIDING.includes(place.type);
}

/** The municipality that a file belongs to; whatever belongs to none stands among the shared records. */
function ownerOf(file: string, municipalities: ReadonlySet<string>): string {
  const place = placeOf(file);
  if (place.kind === 'record') return place.municipality;
  const [folder = ''] = file.split('/');
  return municipalities.has(folder) ? folder : '';
}

function differs(place: PlaceChanges): boolean {
  const { completeness, duties, files, findings, people, records, reserve, uncertain } = place;
  const { total, ...steps } = reserve ?? { total: { before: 0, after: 0 } };
  const lists: readonly (readonly unknown[])[] = [
    ...Object.values<readonly unknown[]>(steps),
    duties?.set ?? [],
    duties?.met ?? [],
    completeness?.blocks ?? [],
    records,
    files,
    findings.added,
    findings.resolved,
  ];
  const counts = [people, findings.aboutPeople.added, findings.aboutPeople.resolved].flatMap((one) =>
    Object.values(one),
  );
  return (
    uncertain || total.before !== total.after || lists.some(({ length }) => length > 0) || counts.some((n) => n > 0)
  );
}
