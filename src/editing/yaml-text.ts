import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { Field } from '../records/fields.ts';

/** Data of a record as YAML has it: every scalar a string. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** Longer texts are folded into several lines, so that a change of one word is a change of one line. */
const LINE = 120;
/** A list of codes stands on one line up to this length: with the name of its field it must fit into a line. */
export const FLOW = 100;
const CODE = /^[A-Za-z0-9][A-Za-z0-9-]*$/;

/** Numbers and booleans as they are written; nothing else is changed. */
export function plainOf(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, plainOf(child)]));
  }
  return String(value);
}

/** Keys in the order of the schema, at every depth; keys that the schema does not know keep their order at the end. */
export function ordered(value: Plain, field: Field | undefined): Plain {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map((element) => ordered(element, field?.item));
  const rank = new Map(field?.fields?.map(({ name }, index) => [name, index]));
  const entries = Object.entries(value).sort(([a], [b]) => (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity) || 0);
  return Object.fromEntries(
    entries.map(([key, child]) => [
      key,
      ordered(
        child,
        field?.fields?.find(({ name }) => name === key),
      ),
    ]),
  );
}

export function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

/** How a scalar was written, kept when its value changes. */
export type ScalarStyle = Scalar.Type | undefined;

/** YAML of a value in the house style, without the last newline: plain scalars, codes on one line, long texts folded. */
export function yamlText(value: Plain, style?: ScalarStyle): string {
  const document = new Document(value, { schema: 'failsafe', version: '1.2' });
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (node.value.length > LINE && !node.value.includes('\n') && foldable(node.value))
        node.type = Scalar.BLOCK_FOLDED;
      else if (style === Scalar.QUOTE_SINGLE || style === Scalar.QUOTE_DOUBLE) node.type = style;
    },
    Seq: (_, node) => {
      node.flow = isSeq(node) && node.items.every(isCode) && node.items.map(String).join(', ').length <= FLOW;
    },
  });
  return document.toString({ lineWidth: LINE, flowCollectionPadding: false, singleQuote: true }).replace(/\n$/, '');
}

/** YAML of one key with its value. */
export function pairText(key: string, value: Plain): string {
  return yamlText({ [key]: value });
}

/** Moves a block to the right; its first line stays where the caller puts it. */
export function indented(text: string, columns: number): string {
  return text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(columns)}`);
}

function foldable(text: string): boolean {
  return /^\S/.test(text) && /\S$/.test(text) && !/ {2}/.test(text);
}

function isCode(item: unknown): boolean {
  return isScalar(item) && typeof item.value === 'string' && CODE.test(item.value);
}
