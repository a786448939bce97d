import type { Field } from '../../records/fields.ts';
import { RESTRICTED, type DataSet } from './sets.ts';

type Schema = Readonly<Record<string, unknown>>;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
/** Our formats in the words of the standard; those it has no word for are a pattern. */
const FORMATS: Readonly<Record<string, Schema>> = {
  date: { format: 'date' },
  email: { format: 'email' },
  inn: { pattern: '^\\d{10}$' },
  'partial-date': { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  'web-address': { pattern: '^(https?://|/)' },
};

/** The published schema of a set's JSON file. It allows nothing but the open fields. */
export function schemaOf(set: DataSet, id: string): Schema {
  return {
    $schema: DIALECT,
    $id: id,
    title: set.title,
    description: set.description,
    type: 'object',
    properties: {
      version: { const: 1 },
      set: { const: set.name },
      municipality: { type: 'string' },
      rows: { type: 'array', items: object(set.fields) },
    },
    required: ['version', 'set', 'municipality', 'rows'],
    additionalProperties: false,
  };
}

function object(fields: readonly Field[]): Schema {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, valueOf(field)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function valueOf(field: Field): Schema {
  return {
    title: field.label,
    ...(field.description !== undefined && { description: field.description }),
    ...shapeOf(field),
  };
}

function shapeOf(field: Field): Schema {
  switch (field.kind) {
    case 'object':
      return object(field.fields ?? []);
    case 'list':
      return { type: 'array', items: field.item ? shapeOf(field.item) : {} };
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
    case 'number':
      return {
        type: field.kind,
        ...(field.minimum !== undefined && { minimum: field.minimum }),
        ...(field.maximum !== undefined && { maximum: field.maximum }),
      };
    case 'text':
      return textOf(field);
  }
}

function textOf(field: Field): Schema {
  const { format, options, pattern, ref } = field;
  const text: Schema = {
    type: 'string',
    ...(options && { enum: Object.keys(options) }),
    ...(pattern !== undefined && { pattern }),
    ...FORMATS[format ?? ''],
  };
  if (ref === undefined) return text;
  const named = { ...text, 'x-ref': ref };
  return ref === 'person' ? { anyOf: [named, { const: RESTRICTED }] } : named;
}
