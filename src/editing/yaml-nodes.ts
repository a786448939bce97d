import { isMap, isScalar, isSeq, Scalar, type CST, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Field } from '../records/fields.ts';
import { isList, type Plain } from './yaml-text.ts';

/** An object of a record as YAML has it. */
export type PlainMap = Readonly<Record<string, Plain>>;

/** Where the dashes of a block list stand, in order. */
export function dashesOf(seq: YAMLSeq): number[] {
  const token = seq.srcToken as CST.BlockSequence | undefined;
  return (token?.items ?? []).flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
}

/** Whether the value stands on the line of its key: a short text, or brackets. */
export function isInline(node: Node): boolean {
  if (isScalar(node)) return node.type !== Scalar.BLOCK_FOLDED && node.type !== Scalar.BLOCK_LITERAL;
  return (isSeq(node) || isMap(node)) && node.flow === true;
}

/** An object with at least one key. */
export function isObject(value: Plain): value is PlainMap {
  return typeof value === 'object' && !isList(value) && Object.keys(value).length > 0;
}

/** Whether any key of the map stays. */
export function shares(map: YAMLMap, value: PlainMap): boolean {
  return (map.items as Pair<Scalar<string>>[]).some(({ key }) => Object.hasOwn(value, key.value));
}

/** The field of this name inside another. */
export function fieldOf(field: Field | undefined, name: string): Field | undefined {
  return field?.fields?.find((child) => child.name === name);
}

/** Whether the node says this value; the order of keys does not count. */
export function same(node: unknown, value: Plain): boolean {
  if (isScalar(node)) return (node.value ?? '') === value;
  if (isSeq(node))
    return (
      isList(value) &&
      node.items.length === value.length &&
      node.items.every((item, index) => same(item, value[index]!))
    );
  if (!isMap(node) || typeof value === 'string' || isList(value)) return false;
  const pairs = node.items as Pair<Scalar<string>, Node | null>[];
  return (
    pairs.length === Object.keys(value).length &&
    pairs.every(({ key, value: child }) => {
      const other = (value as PlainMap)[key.value];
      return other !== undefined && (child === null ? other === '' : same(child, other));
    })
  );
}
