import { rowOf, type RecordType } from '../records/registry.ts';

/** What the conditions of a schema say of a record that already says some things: «include» needs a person, «refuse» names none. */
export interface Conditions {
  readonly required: ReadonlySet<string>;
  /** Of each group exactly one field has to stand. */
  readonly oneOf: readonly (readonly string[])[];
  readonly forbidden: ReadonlySet<string>;
}

interface Test {
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly not?: Test;
}

interface Branch {
  readonly if?: { readonly properties?: Readonly<Record<string, Test>> };
  readonly then?: {
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly oneOf?: readonly { readonly required?: readonly string[] }[];
  };
}

/** Fields on which conditions of the schema depend: they are asked first. */
export function decidingFields(type: RecordType): ReadonlySet<string> {
  return new Set(branchesOf(type).flatMap((branch) => Object.keys(branch.if?.properties ?? {})));
}

function branchesOf(type: RecordType): readonly Branch[] {
  return (rowOf(type).schema as { allOf?: readonly Branch[] }).allOf ?? [];
}

/** Reads the `if`/`then` of a schema against what is known so far. */
export function conditionsOf(type: RecordType, data: Readonly<Record<string, unknown>>): Conditions {
  const applying = branchesOf(type).flatMap(({ if: condition, then }) =>
    condition && then && holds(condition.properties ?? {}, data) ? [then] : [],
  );
  return {
    required: new Set(applying.flatMap(({ required }) => required ?? [])),
    oneOf: applying.flatMap(({ oneOf }) => (oneOf ? [oneOf.flatMap(({ required }) => required ?? [])] : [])),
    forbidden: new Set(
      applying.flatMap(({ properties }) =>
        Object.entries(properties ?? {}).flatMap(([name, schema]) => (schema === false ? [name] : [])),
      ),
    ),
  };
}

function holds(tests: Readonly<Record<string, Test>>, data: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(tests).every(([name, test]) => typeof data[name] === 'string' && passes(test, data[name]));
}

function passes(test: Test, value: string): boolean {
  if (test.not) return !passes(test.not, value);
  return test.const === value || (test.enum?.includes(value) ?? false);
}
