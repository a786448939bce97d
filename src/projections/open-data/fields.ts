import { recordField, type Field } from '../../records/fields.ts';
import type { RecordType } from '../../records/registry.ts';

/** Types whose records have a page of their own that prints corrections and acknowledged departures. */
const WITH_NOTES: readonly RecordType[] = ['act', 'decision', 'material', 'protocol', 'selection'];
/** Types whose records stand in catalogues above the municipalities. */
export const CATALOGUE_TYPES: readonly RecordType[] = ['practice', 'recommendations', 'initiatives', 'provider'];

/**
 * What schemas open and no page prints: the data says no more than the pages do. Notices of the press name people in their
 * addresses, the ways of a person between lists are shown nowhere, and files are given with their addresses instead (sets.ts).
 */
const WITHHELD: Partial<Record<RecordType, readonly string[]>> = {
  appointment: ['position', 'publications', 'until'],
  decision: ['files', 'publications', 'sourceAct', 'vote.recused'],
  selection: ['expertGroup'],
};

/** The fields of a type that open data gives away, in the order of the schema; nothing in them is named twice. */
export function openFields(type: RecordType): readonly Field[] {
  const withheld = new Set([...(WITHHELD[type] ?? ['files']), ...commonWithheld(type)]);
  return without(recordField(type), withheld, '').fields ?? [];
}

/** A field that no record holds because it is worked out, with the words of the dictionary. */
export function worked(name: string, label: string, description: string, more: Partial<Field> = {}): Field {
  return { name, label, description, kind: 'text', required: false, public: true, fact: false, ...more };
}

/** A whole number that is worked out. */
export function workedNumber(name: string, label: string, description: string): Field {
  return worked(name, label, description, { kind: 'integer', minimum: 0 });
}

function commonWithheld(type: RecordType): readonly string[] {
  // In a decision `source` is where the candidate came from; elsewhere it is a remark for those who keep the records.
  const remark = type === 'decision' ? [] : ['files', 'source'];
  if (WITH_NOTES.includes(type)) return remark;
  const notes = ['acknowledged', 'corrections', ...(type === 'practice' ? [] : ['formerIds'])];
  return [...remark, ...notes, ...(CATALOGUE_TYPES.includes(type) ? [] : ['publishedOn'])];
}

function without(field: Field, withheld: ReadonlySet<string>, path: string): Field {
  const inner = (child: Field) => `${path}${child.name}`;
  return {
    ...field,
    ...(field.fields && {
      fields: field.fields
        .filter((child) => child.public && !withheld.has(inner(child)))
        .map((child) => without(child, withheld, `${inner(child)}.`)),
    }),
    ...(field.item && { item: without(field.item, withheld, path) }),
  };
}
