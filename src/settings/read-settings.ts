import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorObject } from 'ajv';
import { didYouMean } from '../findings/suggest.ts';
import { coerce } from '../records/coerce.ts';
import { decode } from '../records/decode.ts';
import { fieldOfSchema, fieldWithin, type Field, type FieldPath } from '../records/fields.ts';
import { schemaMessage } from '../records/schema-messages.ts';
import { parseYaml } from '../records/yaml.ts';
import schema from './settings.schema.json' with { type: 'json' };
import { SETTINGS_FILE, WITHOUT_FILE, type Settings } from './settings.ts';
import { VALIDATORS } from './validators.generated.ts';

const root = fieldOfSchema('settings', schema);
const validate = VALIDATORS['settings']!;

/** The settings of the repository at `folder`; without a file, those that need none. Throws in Russian, line by line, where the file is wrong. */
export function readSettings(folder: string): Settings {
  const path = join(folder, SETTINGS_FILE);
  const raw = statSync(path, { throwIfNoEntry: false })?.isFile() ? parsed(readFileSync(path)) : {};
  const { content = WITHOUT_FILE.content, forge, ...rest } = raw as Partial<Settings>;
  return { ...rest, content, ...(forge && { forge: { ...forge, branch: forge.branch || 'main' } }) };
}

function parsed(bytes: Uint8Array): unknown {
  const decoded = decode(bytes);
  if ('problem' in decoded) throw new Error(`${SETTINGS_FILE}: ${decoded.problem}`);
  if (decoded.text.split('\n').every((line) => /^\s*(#|$)/.test(line))) return {};
  const yaml = parseYaml(decoded.text);
  if (Array.isArray(yaml))
    throw new Error(yaml.map(({ line, problem }) => `${SETTINGS_FILE}:${line}: ${problem}`).join('\n'));
  const data = coerce(yaml.value, root);
  if (validate(data)) return data;
  const problems = (validate.errors ?? []).map((error) => {
    const { path, message } = problemOf(error, data);
    const { line } = yaml.place(path, 'value');
    return { line, text: `${SETTINGS_FILE}:${line}: ${[labelAt(path), message].filter(Boolean).join(': ')}` };
  });
  throw new Error(
    problems
      .toSorted((a, b) => a.line - b.line)
      .map(({ text }) => text)
      .join('\n'),
  );
}

function problemOf(error: ErrorObject, data: unknown): { path: FieldPath; message: string } {
  const at = error.instancePath.split('/').slice(1);
  const parent = fieldWithin(root, error.keyword === 'required' ? at : at.slice(0, -1));
  const { additionalProperty: unknown } = error.params as { additionalProperty?: string };
  if (unknown !== undefined) {
    const known = fieldWithin(root, at)?.fields?.map(({ name }) => name) ?? [];
    return { path: [...at, unknown], message: `такой настройки нет: «${unknown}».${didYouMean(unknown, known)}` };
  }
  const value = at.reduce<unknown>((holder, key) => (holder as Record<string, unknown> | undefined)?.[key], data);
  return { path: at, message: schemaMessage(error, { field: fieldWithin(root, at), parent, value }) };
}

function labelAt(path: FieldPath): string | undefined {
  const field: Field | undefined = path.length === 0 ? undefined : fieldWithin(root, path);
  return field && `«${field.label}»`;
}
