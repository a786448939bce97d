import { isDeepStrictEqual } from 'node:util';
import { recordField } from '../records/fields.ts';
import type { Entry } from '../records/corpus.ts';
import type { DifferingFile } from '../records/differing-files.ts';
import { placeOf } from '../records/layout.ts';
import { RECORD_TYPES, type RecordType } from '../records/registry.ts';
import { addressOf, hasPage } from './addresses.ts';
import type { Inline } from './inline.ts';
import { citationOf, recordName, type Naming } from './record-name.ts';

/** A record that a request adds, changes or deletes. Of people's records there are only numbers: see `PeopleCounts`. */
export interface RecordChange {
  readonly change: DifferingFile['change'] | 'renamed' | 'readable-again' | 'unreadable';
  readonly type: RecordType;
  readonly file: string;
  /** What the record is called; empty for one that cannot be read. */
  readonly name: readonly Inline[];
  /** Kind, day and number alone, for sittings and acts. */
  readonly citation: string | undefined;
  /** The page of the record in the new version, where it has one. */
  readonly href: string | undefined;
  /** Russian names of the fields that differ. */
  readonly fields: readonly string[];
}

/** How many records of people are touched: whose they are and what changed in them is nobody's business. */
export type PeopleCounts = Readonly<Record<DifferingFile['change'], number>>;

export interface Versions {
  readonly before: Naming;
  readonly after: Naming;
}

/** Describes the records among some differing files, by type in the order of the registry, then by file. */
export function recordChanges(files: readonly DifferingFile[], versions: Versions): RecordChange[] {
  const changes = pairsOf(files, versions).map((pair) => changeOf(pair, versions));
  return changes.sort(
    (a, b) => RECORD_TYPES.indexOf(a.type) - RECORD_TYPES.indexOf(b.type) || (a.file < b.file ? -1 : 1),
  );
}

/** Counts the records of people among some differing files. */
export function peopleCounts(files: readonly DifferingFile[]): PeopleCounts {
  const mine = files.filter(({ file }) => typeOf(file) === 'person');
  const count = (change: DifferingFile['change']) => mine.filter((one) => one.change === change).length;
  return { added: count('added'), changed: count('changed'), deleted: count('deleted') };
}

interface Pair {
  readonly type: RecordType;
  readonly file: DifferingFile;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** One pair for each record, also where it moved to another folder or took another name. */
function pairsOf(files: readonly DifferingFile[], { after, before }: Versions): Pair[] {
  const pairs = new Map<string, Pair>();
  const renamed = new Set<string>();
  // Files that came or stayed go first: they know what they were called.
  for (const file of files.toSorted((a, b) => Number(a.change === 'deleted') - Number(b.change === 'deleted'))) {
    const place = placeOf(file.file);
    if (place.kind !== 'record' || place.type === 'person') continue;
    const { id, municipality, type } = place;
    const keyOf = (name: string) => [type, municipality, name].join(' ');
    if (pairs.has(keyOf(id)) || renamed.has(keyOf(id))) continue;
    const now = after.corpus.get(type, municipality, id);
    const formerId = now?.data.formerIds?.find((one) => before.corpus.get(type, municipality, one));
    if (formerId !== undefined) renamed.add(keyOf(formerId));
    pairs.set(keyOf(id), { type, file, before: before.corpus.get(type, municipality, formerId ?? id), after: now });
  }
  return [...pairs.values()];
}

function changeOf({ after, before, file: { change, file }, type }: Pair, versions: Versions): RecordChange {
  const href = after && hasPage(type) && versions.after.section ? addressOf(after) : undefined;
  const entry = after ?? (change === 'deleted' ? before : undefined);
  // People are named as the new version names them: what it hides stays hidden in what it replaces.
  const naming = after ? versions.after : { ...versions.before, people: versions.after.people };
  const common = {
    type,
    file,
    href,
    name: entry ? recordName(naming, entry) : [],
    citation: entry && citationOf(entry),
    fields: [],
  };
  if (change === 'deleted') return { ...common, change };
  if (!after) return { ...common, change: 'unreadable' };
  if (!before) return { ...common, change: change === 'added' ? 'added' : 'readable-again' };
  const kind = before.id === after.id ? 'changed' : 'renamed';
  return { ...common, change: kind, fields: differingFields(before, after) };
}

/** Fields of a record that differ, by their Russian names; what is not public is not told apart. */
function differingFields(before: Entry, after: Entry): string[] {
  const [was, is] = [before, after].map(({ data }) => new Map<string, unknown>(Object.entries(data)));
  const differing = (recordField(after.type).fields ?? []).filter(
    ({ name }) => !isDeepStrictEqual(was?.get(name), is?.get(name)),
  );
  const labels = differing.map((field) => (field.public ? field.label : 'сведения, которые не публикуются'));
  if (before.body?.html !== after.body?.html) labels.push('Текст');
  return [...new Set(labels)];
}

function typeOf(file: string): RecordType | undefined {
  const place = placeOf(file);
  return place.kind === 'record' ? place.type : undefined;
}
