import type { Field } from '../records/fields.ts';
import { FORMATS } from '../records/formats.ts';
import type { RecordType } from '../records/registry.ts';
import { patternHint } from '../records/schema-messages.ts';

/** A field of Decap's form: the options of all the widgets that we use. */
export interface FormField {
  readonly name: string;
  readonly label?: string;
  readonly label_singular?: string;
  readonly widget: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly pattern?: readonly [string, string];
  readonly format?: string;
  readonly time_format?: false;
  readonly value_type?: 'int' | 'float';
  readonly min?: number;
  readonly max?: number;
  readonly default?: unknown;
  readonly options?: readonly FormOption[];
  readonly multiple?: boolean;
  readonly collapsed?: boolean;
  readonly summary?: string;
  readonly field?: FormField;
  readonly fields?: readonly FormField[];
  readonly types?: readonly FormField[];
  readonly typeKey?: string;
  readonly collection?: string;
  readonly value_field?: string;
  readonly display_fields?: readonly string[];
  readonly search_fields?: readonly string[];
  readonly options_length?: number;
  readonly filters?: readonly { readonly field: string; readonly values: readonly boolean[] }[];
}

/** A value to choose, with its Russian name. */
export interface FormOption {
  readonly value: string;
  readonly label: string;
}

/** What the schema alone cannot say about a field of a type. */
export interface FormContext {
  /** The values of a field that holds codes of the profile, or addresses of sites; undefined for any other field. */
  readonly options: (type: RecordType, field: Field, path: readonly string[]) => readonly FormOption[] | undefined;
  /** Where the records that a field names are looked up. */
  readonly relation: (type: RecordType, field: Field) => Partial<FormField>;
  /** What a new record probably says in a field, given what it probably says in those before it; undefined where nobody can know. */
  readonly likely?: Likely;
}

export type Likely = (name: string, data: Readonly<Record<string, unknown>>) => unknown;

/** Fields that no form offers, and why. What a record holds in them stays as it is. */
export const WITHOUT_FORM: Readonly<Record<string, string>> = {
  formerIds: 'written when a file is renamed, which no form does',
};

/** The fields of a record that a form offers, in the order of the schema. */
export function offeredFields(field: Field): readonly Field[] {
  return (field.fields ?? []).filter(({ name }) => !Object.hasOwn(WITHOUT_FORM, name));
}

/** The form's field for a field of a schema. Nothing about it is written by hand: a new field of a schema has its form at once. */
export function formField(
  type: RecordType,
  field: Field,
  context: FormContext,
  path: readonly string[] = [],
): FormField {
  return fieldIn({ type, context, optional: false }, field, [...path, field.name]);
}

/** The fields of a type with what a new record probably says in them filled in. What the form had for a default stays where nothing is known. */
export function withLikely(type: RecordType, fields: readonly FormField[], likely: Likely | undefined): FormField[] {
  const data: Record<string, unknown> = {};
  return fields.map((field) => {
    const value = likely?.(`${type}.${field.name}`, data);
    if (value === undefined) return field;
    data[field.name] = value;
    return { ...field, default: value };
  });
}

interface Surroundings {
  readonly type: RecordType;
  readonly context: FormContext;
  /** Inside something that may be left out whole: Decap would ask for its parts even so. */
  readonly optional: boolean;
}

function fieldIn(around: Surroundings, field: Field, path: readonly string[]): FormField {
  const required = field.required && !around.optional;
  const hint = hintOf(around, field, path);
  return {
    name: field.name,
    label: field.label,
    required,
    ...(hint !== undefined && { hint }),
    ...widgetOf(around, field, path),
  };
}

function widgetOf(around: Surroundings, field: Field, path: readonly string[]): Omit<FormField, 'name'> {
  const options = field.kind === 'list' ? undefined : optionsOf(around, field, path);
  if (options) return { widget: 'select', options };
  if (field.ref) return { widget: 'relation', ...around.context.relation(around.type, field) };
  switch (field.kind) {
    case 'integer':
    case 'number':
      return { widget: 'number', value_type: field.kind === 'integer' ? 'int' : 'float', ...limits(field) };
    case 'boolean':
      return { widget: 'boolean', ...(field.required && { default: false }) };
    case 'object':
      return { widget: 'object', collapsed: !field.required, fields: children(around, field, path) };
    case 'list':
      return listWidget(around, field, path);
    case 'text':
      return textWidget(field);
  }
}

function textWidget(field: Field): Omit<FormField, 'name'> {
  if (field.format === 'date') return { widget: 'datetime', format: 'YYYY-MM-DD', time_format: false };
  const { pattern } = field;
  return {
    widget: field.long === true ? 'text' : 'string',
    ...(pattern !== undefined && { pattern: [pattern, patternHint(field)] as const }),
  };
}

/** A list of values to choose from is one control; texts are written one under another; objects fold into their summaries. */
function listWidget(around: Surroundings, field: Field, path: readonly string[]): Omit<FormField, 'name'> {
  const item = field.item!;
  const options = optionsOf(around, field, path) ?? optionsOf(around, item, path);
  const size = field.minItems === undefined || around.optional || !field.required ? {} : { min: field.minItems };
  if (options) return { widget: 'select', multiple: true, options, ...size };
  if (item.ref) {
    return { widget: 'relation', multiple: true, ...around.context.relation(around.type, item), ...size };
  }
  if (!item.fields) {
    const summary = `{{${item.name}}}`;
    return { widget: 'list', collapsed: false, summary, field: fieldIn(around, item, path), ...size };
  }
  return {
    widget: 'list',
    collapsed: true,
    summary: summaryOf(item),
    // A new element is whole or is not there.
    fields: children({ ...around, optional: false }, { ...item, required: true }, path),
    ...size,
  };
}

function children(around: Surroundings, field: Field, path: readonly string[]): FormField[] {
  const optional = around.optional || !field.required;
  return (field.fields ?? []).map((child) => fieldIn({ ...around, optional }, child, [...path, child.name]));
}

function optionsOf(around: Surroundings, field: Field, path: readonly string[]): readonly FormOption[] | undefined {
  if (field.options) return Object.entries(field.options).map(([value, label]) => ({ value, label }));
  return around.context.options(around.type, field, path);
}

/** What the schema says of a field, in words of the form: no codes where names are chosen, «да» and «нет» for a switch. */
function hintOf(around: Surroundings, field: Field, path: readonly string[]): string | undefined {
  const value = field.item ?? field;
  const isCode = !value.options && !value.format && optionsOf(around, value, path) !== undefined;
  if (isCode) return undefined;
  const shape = field.format === 'date' ? undefined : FORMATS[field.format ?? '']?.message;
  const said = field.description ?? (shape === undefined ? undefined : `${shape}.`);
  const words = field.kind === 'boolean' ? said?.replaceAll('true', 'да').replaceAll('false', 'нет') : said;
  return words && `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

/** The words by which a folded element is known; never empty, or Decap would say so in English. */
function summaryOf(item: Field): string {
  const plain = (item.fields ?? []).filter(
    ({ format, kind, options, ref }) => !format && !options && !ref && ['text', 'integer', 'number'].includes(kind),
  );
  const shown = plain.length > 0 ? plain.slice(0, 2) : (item.fields ?? []).slice(0, 1);
  return `${item.label}: ${shown.map(({ name }) => `{{${name}}}`).join(', ')}`;
}

function limits({ maximum, minimum }: Field): Partial<FormField> {
  return { ...(minimum !== undefined && { min: minimum }), ...(maximum !== undefined && { max: maximum }) };
}
