import type { Entry } from '../records/corpus.ts';
import { recordField, type Field } from '../records/fields.ts';
import type { RecordType } from '../records/registry.ts';
import type { PublicRecordTypes } from '../records/types.generated.ts';

/** The record with the fields that its schema opens, and nothing else, at any depth. Closed is the default. */
export function publicRecord<T extends RecordType>(entry: Entry<T>): PublicRecordTypes[T] {
  return openedBy(recordField(entry.type), entry.data) as PublicRecordTypes[T];
}

/** A value as far as a field opens it; the field may open less than its schema does. */
export function openedBy(field: Field, value: unknown): unknown {
  if (field.item && Array.isArray(value)) {
    const { item } = field;
    return value.map((element) => openedBy(item, element));
  }
  if (!field.fields || typeof value !== 'object' || value === null) return value;
  const source = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    field.fields
      .filter((child) => child.public && Object.hasOwn(source, child.name))
      .map((child) => [child.name, openedBy(child, source[child.name])]),
  );
}
