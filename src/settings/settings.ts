import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { didYouMean } from '../findings/suggest.ts';
import { coerce } from '../records/coerce.ts';
import { decode } from '../records/decode.ts';
import { fieldOfSchema, fieldWithin, type Field, type FieldPath } from '../records/fields.ts';
import { addFormats } from '../records/formats.ts';
import { schemaMessage } from '../records/schema-messages.ts';
import { parseYaml } from '../records/yaml.ts';
import schema from './settings.schema.json' with { type: 'json' };

/** Where changes are sent for publication. */
export interface ForgeSettings {
  readonly kind: 'github' | 'gitlab' | 'forgejo';
  /** The address of the forge, without the repository. */
  readonly url: string;
  /** Owner and name; on GitLab groups may nest. */
  readonly repository: string;
  /** The published branch. */
  readonly branch: string;
  /** The name under which the form is registered on GitLab or Forgejo; with it the site has a form of its own. */
  readonly appId?: string;
  /** The administration's own login server, without which GitHub lets no page in. */
  readonly loginUrl?: string;
}

/** What an administration says of its own repository and site in `reserve.yaml`. */
export interface Settings {
  readonly content: string;
  /** The version of the form of the records; `migrate` raises it. Without it they are as this program has them. */
  readonly records?: number;
  readonly site?: string;
  readonly basePath?: string;
  /** Whether the site offers each section whole, as an archive; it does, unless this is `false`. */
  readonly archive?: boolean;
  readonly forge?: ForgeSettings;
  readonly theme?: { readonly accent?: string; readonly logo?: string };
  readonly pages?: string;
  readonly overrides?: string;
  readonly pdf?: boolean;
  /** Whether commits must bear the signature of a known key, and pages say so. */
  readonly signedCommits?: boolean;
}

export const SETTINGS_FILE = 'reserve.yaml';

const root = fieldOfSchema('settings', schema);
const ajv = new Ajv2020({ strict: true, allErrors: true, ownProperties: true });
ajv.addVocabulary(['x-labels']);
addFormats(ajv);
const validate = ajv.compile(schema);

/** The settings of the repository at `folder`; without a file, those that need none. Throws in Russian, line by line, where the file is wrong. */
export function readSettings(folder: string): Settings {
  const path = join(folder, SETTINGS_FILE);
  const raw = statSync(path, { throwIfNoEntry: false })?.isFile() ? parsed(readFileSync(path)) : {};
  const { content = 'content', forge, ...rest } = raw as Partial<Settings>;
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
