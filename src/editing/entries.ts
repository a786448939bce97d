import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { recordField, type FieldPath } from '../records/fields.ts';
import type { RecordType } from '../records/registry.ts';
import type { Collection } from './contract.ts';
import { isMember, labelOfRecord } from './labels.ts';
import { recordPath, suggestId } from './record-id.ts';
import type { Records } from './records.ts';
import { Refusal } from './repository.ts';
import { recordsFromSitting, sittingFromRecords, type Composed, type Sitting } from './sitting-form.ts';
import { isData, mayHaveBody, without, type Data, type StoredRecord } from './stored-record.ts';
import { pruned, writeRecord } from './write-record.ts';

/** An entry of the form: what it shows, and which files it was made of. */
export interface FormEntry {
  readonly slug: string;
  readonly data: Data;
  /** Tells whether the record has changed since: a sum over the bytes of its files. */
  readonly version: string;
}

/** What saving an entry comes to. */
export interface Plan {
  readonly id: string;
  /** Only files that really change. */
  readonly changes: ReadonlyMap<string, Buffer | null>;
  /** Where in the form the fields of each file stand. */
  readonly places: ReadonlyMap<string, FieldPath>;
}

/** The entry of a collection, or undefined where there is no such record. */
export function entryOf(records: Records, { municipality, type }: Collection, slug: string): FormEntry | undefined {
  const own = records.get(type === 'sitting' ? 'protocol' : type, municipality, slug);
  if (!own) return undefined;
  const decisions = type === 'sitting' ? decisionsOf(records, municipality, slug) : [];
  const fields =
    type === 'sitting'
      ? sittingFromRecords(own, decisions)
      : { id: slug, ...own.data, ...(own.body !== undefined && { body: own.body }) };
  return {
    slug,
    data: { ...fields, label: labelOfRecord(records, municipality, own) },
    version: versionOf(records, municipality, [own, ...decisions]),
  };
}

/** All entries of a collection that can be read, in the order of their names. */
export function entriesOf(records: Records, collection: Collection): FormEntry[] {
  const type = collection.type === 'sitting' ? 'protocol' : collection.type;
  return records.list(type, collection.municipality).flatMap(({ id }) => entryOf(records, collection, id) ?? []);
}

/** The labels of all records of a type, for relations; `drafted` has those that open drafts add. */
export function choicesOf(published: Records, drafted: Records, { municipality, type }: Collection): FormEntry[] {
  const known = type === 'sitting' ? 'protocol' : type;
  return drafted.list(known, municipality).map((record) => {
    const { id } = record;
    const draft = published.files.fileOf({ type: known, municipality, id }) === undefined ? ' (черновик)' : '';
    const member = known === 'person' && isMember(drafted, municipality, id) ? { member: true } : {};
    return {
      slug: id,
      version: '',
      data: { id, label: labelOfRecord(drafted, municipality, record) + draft, ...member },
    };
  });
}

/** What surrounds the records of a draft. */
export interface Surroundings {
  /** What is published: its numbers stay. */
  readonly published: Records;
  /** All there is, drafts included: its names are taken. */
  readonly all: Records;
}

/** What is to be written so that the records say what the form says; `slug` is the record's name, or the one a new record shall get. Nothing is written here. */
export function planOf(
  records: Records,
  around: Surroundings,
  collection: Collection,
  slug: string | undefined,
  form: unknown,
): Plan {
  if (!isData(form)) throw new Refusal('Форма прислала не запись.', 400);
  const { municipality } = collection;
  const composed = compose(records, around, collection, slug, form);
  const changes = new Map<string, Buffer | null>();
  const places = new Map<string, FieldPath>();
  for (const record of composed.records) {
    const file = records.files.fileOf({ ...record, municipality });
    const target = fileFor(record, municipality, file);
    places.set(target, record.path);
    const text = textOf(records, municipality, record, target);
    if (text === undefined) continue;
    changes.set(target, Buffer.from(text));
    if (file !== undefined && file !== target) changes.set(file, null);
  }
  for (const { id, type } of composed.removed) {
    const file = records.files.fileOf({ type, id, municipality })!;
    if (around.published.files.bytes(file))
      throw new Refusal(
        `Опубликованные решения не удаляют, а в форме нет решения ${id}. Откройте запись заново; если решение записано неверно, исправьте его и допишите в него, что исправлено.`,
      );
    changes.set(file, null);
  }
  return { id: composed.id, changes, places };
}

function compose(
  records: Records,
  around: Surroundings,
  collection: Collection,
  slug: string | undefined,
  form: Data,
): Composed {
  const { municipality, type } = collection;
  const fields = without(form, 'id', 'label');
  const taken = (one: RecordType) =>
    new Set([records, around.all].flatMap(({ files }) => files.idsOf(one, municipality)));
  if (type !== 'sitting') return composeRecord(type, slug ?? suggestId(type, fields, taken(type)), fields);
  const protocol = slug === undefined ? undefined : records.get('protocol', municipality, slug);
  const isPublished = slug !== undefined && around.published.files.fileOf({ type: 'protocol', municipality, id: slug });
  return recordsFromSitting(fields as unknown as Sitting, {
    ...(slug !== undefined && { id: slug }),
    ...(protocol && { before: { protocol, decisions: decisionsOf(records, municipality, protocol.id) } }),
    published: isPublished !== undefined && isPublished !== false,
    taken: { protocol: taken('protocol'), decision: taken('decision'), person: taken('person') },
  });
}

function composeRecord(type: RecordType, id: string, fields: Data): Composed {
  if (!mayHaveBody(type)) return { id, records: [{ type, id, data: fields, path: [] }], removed: [] };
  const { body, ...data } = fields;
  return { id, records: [{ type, id, data, path: [], ...(typeof body === 'string' && { body }) }], removed: [] };
}

/** The file that holds the record: the one it has, or a new one where it has none or where the old one cannot hold a text. */
function fileFor(record: StoredRecord, municipality: string, file: string | undefined): string {
  const withText = (record.body ?? '').trim() !== '';
  if (file !== undefined) return withText && mayHaveBody(record.type) ? file.replace(/\.yaml$/, '.mdx') : file;
  return recordPath(record.type, municipality, record.id, record.data, withText || undefined);
}

/** The new text of a record's file, or undefined where it says already what it should. */
function textOf(records: Records, municipality: string, record: StoredRecord, target: string): string | undefined {
  const { body, id, type } = record;
  const root = recordField(type);
  const data = pruned(record.data, root);
  const old = records.get(type, municipality, id);
  const sameBody = body === undefined || body.trim() === (old?.body ?? '').trim();
  if (old && sameBody && isDeepStrictEqual(data, pruned(old.data, root))) return undefined;
  const file = records.files.fileOf({ type, municipality, id });
  const text = file === undefined ? undefined : records.files.bytes(file)!.toString('utf8');
  const before = text !== undefined && target !== file ? `---\n${text}---\n` : text;
  const fresh = writeRecord(type, data, {
    ...(before !== undefined && { before }),
    ...(body !== undefined && mayHaveBody(type) && { body }),
  });
  return fresh === before ? undefined : fresh;
}

function decisionsOf(records: Records, municipality: string, protocol: string): StoredRecord[] {
  return records.list('decision', municipality).filter(({ data }) => data['protocol'] === protocol);
}

function versionOf(records: Records, municipality: string, parts: readonly StoredRecord[]): string {
  const sum = createHash('sha256');
  for (const { id, type } of parts) {
    const file = records.files.fileOf({ type, municipality, id })!;
    sum.update(`${file}\0`).update(records.files.bytes(file)!).update('\0');
  }
  return sum.digest('hex');
}
