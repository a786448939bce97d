import { _, Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import common from '../../schemas/common.schema.json' with { type: 'json' };
import { FORMATS } from './formats.ts';
import { RECORD_TYPES, rowOf } from './registry.ts';

/** Our own words in the schemas. */
const VOCABULARY = ['x-ref', 'x-public', 'x-fact', 'x-for', 'x-labels', 'x-rule'];

/** A schema, and the expression that names it in the source of its validator. */
export interface NamedSchema {
  readonly schema: object;
  readonly code: string;
}

/** What a source of validators needs to know: where the formats are, what else it imports, and its schemas by name. */
export interface ValidatorModule {
  readonly formats: string;
  readonly imports: readonly string[];
  readonly schemas: Readonly<Record<string, NamedSchema>>;
}

/** The validator of JSON Schema that all of ours are made by: strict, blind to inherited fields, telling everything that is wrong. */
export function schemaValidator(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allErrors: true,
    ownProperties: true,
    verbose: true,
    messages: false,
    code: { source: true, esm: true, lines: true, formats: _`FORMATS` },
  });
  ajv.addVocabulary(VOCABULARY);
  addFormats(ajv);
  ajv.addSchema(common);
  return ajv;
}

/** Teaches a validator all our formats. */
export function addFormats(ajv: Ajv2020): void {
  for (const [name, { validate }] of Object.entries(FORMATS)) ajv.addFormat(name, { type: 'string', validate });
}

/** The whole of validators.generated.ts: the validator of every record type. */
export function recordValidatorSource(): string {
  const named = (type: (typeof RECORD_TYPES)[number]) => ({
    schema: rowOf(type).schema,
    code: `registry.${type}.schema`,
  });
  return validatorSource({
    formats: './formats.ts',
    imports: [
      `import common from '../../schemas/common.schema.json' with { type: 'json' };`,
      `import { registry } from './registry.ts';`,
    ],
    schemas: Object.fromEntries(RECORD_TYPES.map((type) => [type, named(type)])),
  });
}

/** A module of compiled validators, `VALIDATORS`. Compiling takes longer than checking a thousand records and would make code of text at run time. */
export function validatorSource({ formats, imports, schemas }: ValidatorModule): string {
  const ajv = schemaValidator();
  for (const [name, { schema }] of Object.entries(schemas)) ajv.addSchema(schema, name);
  const names = Object.keys(schemas);
  const compiled = standalone(ajv, Object.fromEntries(names.map((name) => [name, name])));
  return [
    '// Written by `npm run types` from the schemas. Do not edit: change the schema and run it again.',
    '// @ts-nocheck',
    `import type { ValidateFunction } from 'ajv';`,
    `import equal from 'ajv/dist/runtime/equal.js';`,
    `import ucs2length from 'ajv/dist/runtime/ucs2length.js';`,
    ...imports,
    `import { FORMATS } from '${formats}';`,
    `\n${withNamedSchemas(withImports(compiled), schemas)}`,
    `\nexport const VALIDATORS: Readonly<Record<string, ValidateFunction>> = { ${names.join(', ')} };\n`,
  ].join('\n');
}

/** Node gives a CommonJS module whole, bundlers its default. */
function withImports(code: string): string {
  return code
    .replace('"use strict";\n', '')
    .replace(/require\("ajv\/dist\/runtime\/(equal|ucs2length)"\)\.default/g, '$1.default ?? $1')
    .replace(/^export const (\w+) = (\w+);$/gm, 'const $1 = $2;');
}

/** Schemas that an error quotes are those of the program and no copies. */
function withNamedSchemas(code: string, schemas: ValidatorModule['schemas']): string {
  const known = new Map([
    ...Object.entries(common.$defs).map(([name, part]) => [JSON.stringify(part), `common.$defs.${name}`] as const),
    ...Object.values(schemas).map((one) => [JSON.stringify(one.schema), one.code] as const),
  ]);
  return code.replace(/^(const schema\d+ = )(.+);$/gm, (_all, start: string, text: string) => {
    return `${start}${known.get(text) ?? text};`;
  });
}
