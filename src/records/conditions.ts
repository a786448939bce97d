import { rowOf, type RecordType } from './registry.ts';

/** What a record must and must not hold when one of its fields has one of these values. */
export interface Condition {
  readonly field: string;
  /** The values for which the condition holds; with `except`, all values but these. */
  readonly values: readonly string[];
  readonly except: boolean;
  readonly required: readonly string[];
  readonly forbidden: readonly string[];
}

interface Test {
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly not?: Test;
}

interface Branch {
  readonly if?: { readonly properties: Readonly<Record<string, Test>> };
  readonly then?: {
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, unknown>>;
  };
}

/** The conditions of a type's schema, in its order. Choices between fields (`oneOf`) are not told: they require neither. */
export function conditionsOf(type: RecordType): Condition[] {
  const { allOf = [] } = rowOf(type).schema as { allOf?: readonly Branch[] };
  return allOf.flatMap((branch) =>
    Object.entries(branch.if?.properties ?? {}).map(([field, test]) => ({
      field,
      values: valuesOf(test.not ?? test),
      except: test.not !== undefined,
      required: branch.then?.required ?? [],
      forbidden: Object.entries(branch.then?.properties ?? {}).flatMap(([name, node]) => (node === false ? name : [])),
    })),
  );
}

/** The conditions that hold when the field has this value. */
export function conditionsFor(type: RecordType, field: string, value: string): Condition[] {
  return conditionsOf(type).filter(
    (condition) => condition.field === field && condition.values.includes(value) !== condition.except,
  );
}

function valuesOf(test: Test): readonly string[] {
  return test.enum ?? (test.const === undefined ? [] : [test.const]);
}
