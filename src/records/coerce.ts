import type { Field } from './fields.ts';
import { ownText } from './own-text.ts';

/** What YAML holds when every scalar is a string; null is a key without a value inside brackets: `{for}`. */
export type RawValue = string | null | RawValue[] | { [key: string]: RawValue };

const INTEGER = /^(0|-?[1-9]\d{0,14})$/;
const NUMBER = /^(?!-0(\.0*)?$)-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/;

/**
 * Turns strings into numbers and booleans where the schema asks for them, and only in plain spelling:
 * «5», not «05», «0x1F», «1e3» or «да». Whatever does not fit stays a string, and the schema then says so.
 */
export function coerce(value: RawValue, field: Field | undefined): unknown {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map((element) => coerce(element, field?.item));
  if (typeof value === 'object') return coerceObject(value, field);
  if (field?.kind === 'integer' && INTEGER.test(value)) return Number(value);
  if (field?.kind === 'number' && NUMBER.test(value)) return Number(value);
  if (field?.kind === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return ownText(value);
}

/** In place: whoever parsed the object has made it for nobody else, and all its fields are its own. */
function coerceObject(value: Record<string, unknown>, field: Field | undefined): unknown {
  const fields = field && childrenOf(field);
  for (const key of Object.keys(value)) value[key] = coerce(value[key] as RawValue, fields?.get(key));
  return value;
}

const known = new WeakMap<Field, ReadonlyMap<string, Field>>();

function childrenOf(field: Field): ReadonlyMap<string, Field> {
  const before = known.get(field);
  if (before) return before;
  const children = new Map(field.fields?.map((child) => [child.name, child]));
  known.set(field, children);
  return children;
}
