import type { ErrorObject, ValidateFunction } from 'ajv';
import { didYouMean } from '../findings/suggest.ts';
import { coerce } from '../records/coerce.ts';
import { decode } from '../records/decode.ts';
import { fieldWithin, type Field, type FieldPath } from '../records/fields.ts';
import { schemaMessage } from '../records/schema-messages.ts';
import { parseYaml } from '../records/yaml.ts';

/** What a file of our own must be: what it is called, its fields and the validator of its schema. */
export interface OwnForm {
  readonly file: string;
  readonly root: Field;
  readonly validate: ValidateFunction;
}

/** What the file says, and where; a file of nothing but remarks says nothing. Throws in Russian, line by line, where it is wrong. */
export function dataIn(bytes: Uint8Array, form: OwnForm): { data: unknown; lineOf: (path: FieldPath) => number } {
  const { file, root, validate } = form;
  const decoded = decode(bytes);
  if ('problem' in decoded) throw new Error(`${file}: ${decoded.problem}`);
  if (decoded.text.split('\n').every((line) => /^\s*(#|$)/.test(line))) return { data: {}, lineOf: () => 1 };
  const yaml = parseYaml(decoded.text);
  if (Array.isArray(yaml)) throw new Error(yaml.map(({ line, problem }) => `${file}:${line}: ${problem}`).join('\n'));
  const lineOf = (path: FieldPath) => yaml.place(path, 'value').line;
  const data = coerce(yaml.value, root);
  if (validate(data)) return { data, lineOf };
  const problems = (validate.errors ?? []).map((error) => {
    const { path, message } = problemOf(error, data, root);
    const line = lineOf(path);
    return { line, text: `${file}:${line}: ${[labelAt(path, root), message].filter(Boolean).join(': ')}` };
  });
  throw new Error(
    problems
      .toSorted((a, b) => a.line - b.line)
      .map(({ text }) => text)
      .join('\n'),
  );
}

function problemOf(error: ErrorObject, data: unknown, root: Field): { path: FieldPath; message: string } {
  const steps = error.instancePath.split('/').slice(1);
  const at = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const parent = fieldWithin(root, error.keyword === 'required' ? at : at.slice(0, -1));
  const { additionalProperty: unknown } = error.params as { additionalProperty?: string };
  if (unknown !== undefined) {
    const known = fieldWithin(root, at)?.fields?.map(({ name }) => name) ?? [];
    return { path: [...at, unknown], message: `такой настройки нет: «${unknown}».${didYouMean(unknown, known)}` };
  }
  const value = at.reduce<unknown>((holder, key) => (holder as Record<string, unknown> | undefined)?.[key], data);
  return { path: at, message: schemaMessage(error, { field: fieldWithin(root, at), parent, value }) };
}

function labelAt(path: FieldPath, root: Field): string | undefined {
  const field: Field | undefined = path.length === 0 ? undefined : fieldWithin(root, path);
  return field && `«${field.label}»`;
}
