import { isDeepStrictEqual } from 'node:util';
import { recordField, type Field } from '../records/fields.ts';
import { rowOf, type RecordType } from '../records/registry.ts';
import { parseYaml } from '../records/yaml.ts';
import { editYaml } from './yaml-edits.ts';
import { ordered, plainOf, yamlText, type Plain } from './yaml-text.ts';

/** What the record's file says now, and the text below the front matter where there shall be one. */
export interface WriteOptions {
  /** The present text of the file: what the data do not change stays in it byte for byte. */
  readonly before?: string;
  /** The body of an MDX record; without it the present body stays. */
  readonly body?: string;
}

const FENCE = '---\n';

/**
 * The text of a record's file. With the same data and body it is the present text itself; otherwise only the changed
 * places differ, and comments stay. Reading the result always gives the data back.
 */
export function writeRecord(type: RecordType, data: object, { before, body }: WriteOptions = {}): string {
  const mdx = hasBody(type, before, body);
  const plain = plainOf(data) as Readonly<Record<string, Plain>>;
  const mark = before?.startsWith('\uFEFF') ? '\uFEFF' : '';
  const crlf = before?.includes('\r\n') ?? false;
  const old = before === undefined ? undefined : partsOf(before.slice(mark.length).replaceAll('\r\n', '\n'), mdx);
  const yaml = yamlOf(type, plain, old?.yaml);
  if (yaml === old?.yaml && (body === undefined || sameText(body, old.body))) return before!;
  const text = mdx ? `${FENCE}${yaml}${FENCE}${bodyText(body, old?.body)}` : yaml;
  return mark + (crlf ? text.replaceAll('\n', '\r\n') : text);
}

/** Whether the file is an MDX one: for a type that may be either, a body makes it so. */
function hasBody(type: RecordType, before: string | undefined, body: string | undefined): boolean {
  const { formats } = rowOf(type);
  if (formats.length === 1) return formats[0] === 'mdx';
  return before === undefined ? (body ?? '').trim() !== '' : /^\uFEFF?---\r?\n/.test(before);
}

/**
 * The data without what says nothing: absent values, empty texts, lists and objects. A form yields many of them.
 * A list that the schema requires says something even when empty: that there is none.
 */
export function pruned(data: object, field?: Field): object {
  return (prune(data, field) as object | undefined) ?? {};
}

function prune(value: unknown, field: Field | undefined): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => prune(item, field?.item)).filter((item) => item !== undefined);
    return items.length > 0 || field?.required === true ? items : undefined;
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, child]) => {
    const inner = field?.fields?.find(({ name }) => name === key);
    const kept = prune(child, inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function yamlOf(type: RecordType, data: Readonly<Record<string, Plain>>, old: string | undefined): string {
  const fresh = () => `${yamlText(ordered(data, recordField(type)))}\n`;
  if (old === undefined) return fresh();
  const edited = editYaml(old.endsWith('\n') || old === '' ? old : `${old}\n`, data, recordField(type));
  if (edited.trimEnd() === old.trimEnd()) return old;
  // Whatever the old text looked like, what is written must say what was meant.
  return says(edited, data) ? edited : fresh();
}

function says(yaml: string, data: Plain): boolean {
  const parsed = parseYaml(yaml);
  return !Array.isArray(parsed) && isDeepStrictEqual(parsed.value, data);
}

function partsOf(text: string, mdx: boolean): { yaml: string; body: string } {
  if (!mdx) return { yaml: text, body: '' };
  const close = text.indexOf('\n---', FENCE.length - 1);
  if (!text.startsWith(FENCE) || close < 0) return { yaml: '', body: text };
  const end = text.indexOf('\n', close + 1);
  return { yaml: text.slice(FENCE.length, close + 1), body: end < 0 ? '' : text.slice(end + 1) };
}

function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.trim();
}

function bodyText(body: string | undefined, old: string | undefined): string {
  if (body === undefined || (old !== undefined && sameText(body, old))) return old ?? '';
  const text = body.replaceAll('\r\n', '\n').trim();
  return text === '' ? '' : `\n${text}\n`;
}
