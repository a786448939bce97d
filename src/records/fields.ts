import common from '../../schemas/common.schema.json' with { type: 'json' };
import { RECORD_TYPES, rowOf, type RecordType } from './registry.ts';

/** A field of a record as the schema declares it, with references followed and shared parts merged in. */
export interface Field {
  readonly name: string;
  readonly kind: 'text' | 'integer' | 'number' | 'boolean' | 'object' | 'list';
  /** The Russian name, from `title`. */
  readonly label: string;
  readonly description?: string;
  readonly required: boolean;
  /** Only `x-public: true` opens a field; closed is the default. */
  readonly public: boolean;
  /** The date of something that has happened: it cannot lie in the future. */
  readonly fact: boolean;
  /** The rule that this field's constraints enforce, from `x-rule`; without it a departure is a matter of form. */
  readonly rule?: string;
  /** The type of record that the value names, from `x-ref`. */
  readonly ref?: RecordType;
  readonly format?: string;
  /** A regular expression that the text must match. */
  readonly pattern?: string;
  /** The least and the greatest number. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** How many elements a list must have. */
  readonly minItems?: number;
  /** Text of several lines: the schema allows more than a sentence or two. */
  readonly long?: boolean;
  /** The kinds of record to whom a form offers this field, from `x-for`; undefined for all of them. */
  readonly kinds?: readonly string[];
  /** Allowed values with their Russian names, in the order of the schema. */
  readonly options?: Readonly<Record<string, string>>;
  /** Fields of an object, in the order of the schema. */
  readonly fields?: readonly Field[];
  /** The element of a list. */
  readonly item?: Field;
}

/** A path inside a record: names of fields and positions in lists. */
export type FieldPath = readonly (string | number)[];

interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxLength?: number;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly allOf?: readonly SchemaNode[];
  readonly 'x-public'?: boolean;
  readonly 'x-fact'?: boolean;
  readonly 'x-ref'?: string;
  readonly 'x-rule'?: string;
  readonly 'x-for'?: readonly string[];
  readonly 'x-labels'?: Readonly<Record<string, string>>;
}

/** A title or a sentence goes into one line, a story does not. */
const ONE_LINE = 1000;
const COMMON_DEFS = 'common.schema.json#/$defs/';

const roots = new Map(
  RECORD_TYPES.map((type) => [type, fieldFrom(type, rowOf(type).schema as SchemaNode, true)] as const),
);

/** The whole record of a type as one object field. */
export function recordField(type: RecordType): Field {
  return roots.get(type)!;
}

/** The field at a path, or undefined where the schema knows none. */
export function fieldAt(type: RecordType, path: FieldPath): Field | undefined {
  return fieldWithin(recordField(type), path);
}

/** The field at a path inside another, or undefined. */
export function fieldWithin(root: Field, path: FieldPath): Field | undefined {
  let field: Field | undefined = root;
  for (const step of path) {
    field = typeof step === 'number' ? field?.item : field?.fields?.find(({ name }) => name === step);
  }
  return field;
}

/** The Russian name of a value of an enumerated field; the value itself where the schema gives none. */
export function optionLabel(type: RecordType, path: FieldPath, value: string): string {
  return fieldAt(type, path)?.options?.[value] ?? value;
}

type Visit = (field: Field, value: unknown, path: FieldPath) => void;

/** Calls `visit` for every field of a record that has a value, with its path; lists and objects are entered. */
export function eachValue(field: Field, value: unknown, visit: Visit, path: FieldPath = []): void {
  if (value === undefined) return;
  visit(field, value, path);
  if (field.item && Array.isArray(value)) {
    for (const [index, element] of value.entries()) eachValue(field.item, element, visit, [...path, index]);
  }
  if (field.fields && typeof value === 'object' && value !== null) {
    const object = value as Readonly<Record<string, unknown>>;
    for (const child of field.fields) {
      if (Object.hasOwn(object, child.name)) eachValue(child, object[child.name], visit, [...path, child.name]);
    }
  }
}

/** What is done with a field that was looked for; few ask for its path, which is made for those who do, at once. */
type Meet = (field: Field, value: unknown, path: () => FieldPath) => void;

/** A field with as much below it as leads to those that are looked for. */
interface Branch {
  readonly field: Field;
  readonly wanted: boolean;
  readonly item: Branch | undefined;
  readonly fields: readonly Branch[];
}

/**
 * The walk of `eachValue` for fields of one kind only: branches of a record in which no schema has such a field are not entered.
 * To be made once for a question, as it remembers the branches.
 */
export function eachOf(wanted: (field: Field) => boolean): (type: RecordType, value: unknown, meet: Meet) => void {
  const branches = new Map<RecordType, Branch | undefined>();
  return (type, value, meet) => {
    if (!branches.has(type)) branches.set(type, branchWith(wanted, recordField(type)));
    const branch = branches.get(type);
    if (!branch) return;
    const steps: (string | number)[] = [];
    walk(branch, value, { meet, steps, path: () => [...steps] });
  };
}

interface Walk {
  readonly meet: Meet;
  /** To the value at hand. */
  readonly steps: (string | number)[];
  readonly path: () => FieldPath;
}

function walk({ field, fields, item, wanted }: Branch, value: unknown, on: Walk): void {
  if (wanted) on.meet(field, value, on.path);
  if (item && Array.isArray(value))
    for (let index = 0; index < value.length; index += 1) step(item, index, value[index], on);
  if (fields.length === 0 || typeof value !== 'object' || value === null) return;
  for (const child of fields) {
    const { name } = child.field;
    // Most fields are not there, and asking for them is quicker than whose they are.
    const below = (value as Readonly<Record<string, unknown>>)[name];
    if (below !== undefined && Object.hasOwn(value, name)) step(child, name, below, on);
  }
}

function step(branch: Branch, name: string | number, value: unknown, on: Walk): void {
  if (value === undefined) return;
  on.steps.push(name);
  walk(branch, value, on);
  on.steps.pop();
}

function branchWith(wanted: (field: Field) => boolean, field: Field): Branch | undefined {
  const item = field.item && branchWith(wanted, field.item);
  const fields = field.fields?.flatMap((child) => branchWith(wanted, child) ?? []) ?? [];
  const branch = { field, wanted: wanted(field), item, fields };
  return branch.wanted || item || fields.length > 0 ? branch : undefined;
}

/** A schema that is no record's, read in the same way. */
export function fieldOfSchema(name: string, schema: object): Field {
  return fieldFrom(name, schema, true);
}

function fieldFrom(name: string, raw: SchemaNode, required: boolean): Field {
  const node = flatten(raw);
  const options =
    node.enum && Object.fromEntries(node.enum.map((value) => [value, node['x-labels']?.[value] ?? value]));
  const must = new Set(node.required);
  return {
    name,
    kind: kindOf(node),
    label: node.title ?? name,
    required,
    public: node['x-public'] === true,
    fact: node['x-fact'] === true,
    ...(node.description !== undefined && { description: node.description }),
    ...(node['x-rule'] !== undefined && { rule: node['x-rule'] }),
    ...(node['x-ref'] !== undefined && { ref: node['x-ref'] as RecordType }),
    ...(node.format !== undefined && { format: node.format }),
    ...(node.pattern !== undefined && { pattern: node.pattern }),
    ...(node.minimum !== undefined && { minimum: node.minimum }),
    ...(node.maximum !== undefined && { maximum: node.maximum }),
    ...(node.minItems !== undefined && { minItems: node.minItems }),
    ...((node.maxLength ?? 0) > ONE_LINE && { long: true }),
    ...(node['x-for'] && { kinds: node['x-for'] }),
    ...(options && { options }),
    ...(node.properties && {
      fields: Object.entries(node.properties).map(([key, child]) => fieldFrom(key, child, must.has(key))),
    }),
    // An element without a name of its own is called as its list.
    ...(node.items && { item: fieldFrom(name, { title: node.title ?? name, ...node.items }, true) }),
  };
}

/** Follows `$ref` and merges the properties of `allOf`; what stands beside the reference wins. */
function flatten(node: SchemaNode): SchemaNode {
  const base = node.$ref === undefined ? {} : flatten(definition(node.$ref));
  const parts = (node.allOf ?? []).filter((part) => part.$ref !== undefined).map(flatten);
  const properties = Object.assign(
    {},
    base.properties,
    node.properties,
    ...parts.map((part) => part.properties),
    node.properties,
  ) as Record<string, SchemaNode>;
  return { ...base, ...node, ...(Object.keys(properties).length > 0 && { properties }) };
}

function definition(reference: string): SchemaNode {
  const name = reference.slice(reference.indexOf('#/$defs/') + '#/$defs/'.length);
  const found = (common.$defs as unknown as Record<string, SchemaNode | undefined>)[name];
  if (!found || !(reference.startsWith(COMMON_DEFS) || reference.startsWith('#/$defs/'))) {
    throw new Error(`Failed to follow ${reference}: a schema may refer to common.schema.json only`);
  }
  return found;
}

function kindOf(node: SchemaNode): Field['kind'] {
  switch (node.type) {
    case 'object':
      return 'object';
    case 'array':
      return 'list';
    case 'integer':
    case 'number':
    case 'boolean':
      return node.type;
    default:
      return 'text';
  }
}
