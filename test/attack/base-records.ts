import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, Scalar } from 'yaml';
import { fieldAt, type Field, type FieldPath } from '../../src/records/fields.ts';
import { loadCorpus } from '../../src/records/load.ts';
import { RECORD_TYPES, rowOf, type RecordType } from '../../src/records/registry.ts';

/** A good record that mutations start from. */
export interface Base {
  readonly type: RecordType;
  readonly extension: 'yaml' | 'mdx';
  readonly file: string;
  /** The fields, without the fences of an MDX record. */
  readonly yaml: string;
  readonly body: string;
}

/** A value in a record that may be replaced, and the field it belongs to. */
export interface Slot {
  readonly path: FieldPath;
  readonly field: Field;
}

/** For every type in every format it is kept in: the record with most fields. Throws where the content has none. */
export function baseRecords(content: string): Base[] {
  const all = allRecords(content);
  return RECORD_TYPES.flatMap((type) =>
    rowOf(type).formats.map((extension) => {
      const [richest] = all
        .filter((base) => base.type === type && base.extension === extension)
        .sort((a, b) => slotsOf(b).length - slotsOf(a).length);
      if (!richest) throw new Error(`${content} has no ${type} in ${extension}`);
      return richest;
    }),
  );
}

/** Every record of a content root, cut into fields and body. */
export function allRecords(content: string): Base[] {
  return loadCorpus(content)
    .corpus.all()
    .map(({ file, type }) => {
      const text = readFileSync(join(content, file), 'utf8');
      if (file.endsWith('.yaml')) return { type, extension: 'yaml', file, yaml: text, body: '' };
      const close = text.indexOf('\n---\n', 3);
      return { type, extension: 'mdx', file, yaml: text.slice(4, close + 1), body: text.slice(close + 5) };
    });
}

/** The text of a record made of these fields and this body. */
export function textOf({ extension }: Base, yaml: string, body: string): string {
  return extension === 'yaml' ? yaml : `---\n${yaml}---\n${body}`;
}

/** All single values of a record. */
export function slotsOf({ type, yaml }: Base): Slot[] {
  const slots: Slot[] = [];
  const enter = (value: unknown, path: FieldPath): void => {
    const field = fieldAt(type, path);
    if (typeof value === 'string') {
      if (field) slots.push({ path, field });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) enter(item, [...path, index]);
    } else for (const [key, item] of Object.entries(value as object)) enter(item, [...path, key]);
  };
  enter(parseDocument(yaml, { schema: 'failsafe' }).toJS(), []);
  return slots;
}

/** The fields with one value replaced: a text, quoted so that it is exactly that, or YAML as it stands. */
export function withValue(yaml: string, path: FieldPath, value: string, raw = false): string {
  return withValues(yaml, [{ path, value }], raw);
}

/** The same for several values. */
export function withValues(yaml: string, values: readonly { path: FieldPath; value: string }[], raw = false): string {
  const document = parseDocument(yaml, { schema: 'failsafe' });
  for (const [index, { path, value }] of values.entries()) {
    const scalar = new Scalar(raw ? `zamena${index}` : value);
    if (!raw) scalar.type = Scalar.QUOTE_DOUBLE;
    document.setIn(path, scalar);
  }
  const text = document.toString({ lineWidth: 0 });
  return raw ? values.reduce((result, { value }, index) => result.replace(`zamena${index}`, () => value), text) : text;
}
