import type { Entry } from '../records/corpus.ts';
import { recordField, type Field } from '../records/fields.ts';
import type { RecordType } from '../records/registry.ts';
import type { PublicRecordTypes } from '../records/types.generated.ts';

/** The record with the fields that its schema opens, and nothing else, at any depth. Closed is the default. */
export function publicRecord<T extends RecordType>(entry: Entry<T>): PublicRecordTypes[T] {
  return open(entry.data, recordField(entry.type)) as PublicRecordTypes[T];
}

function open(value: unknown, field: Field): unknown {
  if (field.item && Array.isArray(value)) {
    const { item } = field;
    return value.map((element) => open(element, item));
  }
  if (!field.fields || typeof value !== 'object' || value === null) return value;
  const source = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    field.fields
      .filter((child) => child.public && Object.hasOwn(source, child.name))
      .map((child) => [child.name, open(source[child.name], child)]),
  );
}
