import type { ErrorObject } from 'ajv';
import common from '../../schemas/common.schema.json' with { type: 'json' };
import { fieldAt, type FieldPath } from './fields.ts';
import type { RecordType } from './registry.ts';
import { schemaMessage } from './schema-messages.ts';
import { VALIDATORS } from './validators.generated.ts';

/** A departure of a record from its schema. */
export interface SchemaProblem {
  /** X7 for a field that the schema does not know, the rule of the field (`x-rule`), X1 for a date that does not exist, `schema` for the rest. */
  readonly rule: string;
  readonly path: FieldPath;
  readonly part: 'key' | 'value';
  readonly message: string;
}

/** A record can have as many errors as lines; whoever reports them stops long before. */
const MOST = 200;
/** Errors that only say that another error happened inside. */
const ECHOES = new Set(['if']);

/** Everything in which the data departs from the schema of its type; an empty list means that it is a record of this type. */
export function validateRecord(type: RecordType, data: unknown): SchemaProblem[] {
  const validate = VALIDATORS[type]!;
  const problems = validate(data)
    ? []
    : withoutEchoes(validate.errors ?? [])
        .slice(0, MOST)
        .map((error) => problemFrom(type, error));
  return [
    ...problems,
    ...inheritedNames(type, data).filter(({ path }) => !problems.some((known) => known.path[0] === path[0])),
  ];
}

/** A field called «constructor» looks known to the validator: it keeps the names it has met in a plain object. */
function inheritedNames(type: RecordType, data: unknown): SchemaProblem[] {
  return Object.keys(Object(data) as object)
    .filter((name) => name in Object.prototype)
    .map((name) => {
      const error = {
        keyword: 'unevaluatedProperties',
        params: { unevaluatedProperty: name },
      } as unknown as ErrorObject;
      const message = schemaMessage(error, { field: undefined, parent: fieldAt(type, []), value: undefined });
      return { rule: 'X7', path: [name], part: 'key', message };
    });
}

/** With a known keyword wrong inside a field, «unknown field» about the same object is noise: an unevaluated object counts every key. */
function withoutEchoes(errors: readonly ErrorObject[]): ErrorObject[] {
  const noObject = errors.find(({ keyword, instancePath }) => keyword === 'type' && instancePath === '');
  if (noObject) return [noObject];
  const real = errors.filter(({ keyword, schemaPath }) => !ECHOES.has(keyword) && !/\/oneOf\/\d+\//.test(schemaPath));
  return real.filter((error) => error.keyword !== 'unevaluatedProperties' || !isDeclared(error));
}

function isDeclared({ params, parentSchema }: ErrorObject): boolean {
  const name = String((params as { unevaluatedProperty?: string }).unevaluatedProperty);
  const own = (parentSchema as { properties?: object } | undefined)?.properties ?? {};
  const shared = (parentSchema as { allOf?: object } | undefined)?.allOf ? common.$defs.record.properties : {};
  return Object.hasOwn(own, name) || Object.hasOwn(shared, name);
}

function problemFrom(type: RecordType, error: ErrorObject): SchemaProblem {
  const object = pathOf(type, error.instancePath);
  const unknown = (error.params as { unevaluatedProperty?: string }).unevaluatedProperty;
  const path = unknown === undefined ? object : [...object, unknown];
  const holder =
    error.keyword === 'required' || error.keyword === 'oneOf' || unknown !== undefined ? object : object.slice(0, -1);
  const message = schemaMessage(error, {
    field: fieldAt(type, object),
    parent: fieldAt(type, holder),
    value: error.data,
  });
  const rule = unknown === undefined ? ruleOf(type, object, error) : 'X7';
  return { rule, path, part: unknown !== undefined || error.keyword === 'false schema' ? 'key' : 'value', message };
}

function ruleOf(type: RecordType, object: FieldPath, error: ErrorObject): string {
  const missing = (error.params as { missingProperty?: string }).missingProperty;
  const field = fieldAt(type, missing === undefined ? object : [...object, missing]);
  if (error.keyword === 'format' && isDateFormat(error)) return 'X1';
  return field?.rule ?? 'schema';
}

function isDateFormat(error: ErrorObject): boolean {
  return String((error.params as { format?: string }).format).endsWith('date');
}

/** `/vote/recused/0` as a path; digits are positions only where the schema has a list. */
function pathOf(type: RecordType, pointer: string): FieldPath {
  const path: (string | number)[] = [];
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(fieldAt(type, path)?.kind === 'list' ? Number(step) : step);
  }
  return path;
}
