import type { Entry } from '../records/corpus.ts';
import { recordField, type Field } from '../records/fields.ts';
import type { RecordType } from '../records/registry.ts';
import type { PublicRecordTypes } from '../records/types.generated.ts';

/** The record with the fields that its schema opens, and nothing else, at any depth. Closed is the default. */
export function publicRecord<T extends RecordType>(entry: Entry<T>): PublicRecordTypes[T] {
  return openedBy(recordField(entry.type), entry.data) as PublicRecordTypes[T];
}

/**
 * A value as far as a field opens it; the field may open less than its schema does. Where all of it is open, in the order of the
 * schema, it is the value itself: copies of all records would be most of the memory.
 */
export function openedBy(field: Field, value: unknown): unknown {
  if (field.item && Array.isArray(value)) {
    const { item } = field;
    const elements = value.map((element) => openedBy(item, element));
    return elements.every((element, place) => element === value[place]) ? value : elements;
  }
  if (!field.fields || typeof value !== 'object' || value === null) return value;
  const source = value as Readonly<Record<string, unknown>>;
  const opened = field.fields
    .filter((child) => child.public && Object.hasOwn(source, child.name))
    .map((child) => [child.name, openedBy(child, source[child.name])] as const);
  const names = Object.keys(source);
  const isOpen = opened.every(([name, one], place) => name === names[place] && one === source[name]);
  return isOpen && opened.length === names.length ? value : Object.fromEntries(opened);
}
