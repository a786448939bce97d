import { decode } from '../records/decode.ts';
import { splitFrontMatter } from '../records/front-matter.ts';
import { parseRecord } from '../records/read.ts';
import { rowOf, type RecordType } from '../records/registry.ts';

/** The fields of a record, or of a form. */
export type Data = Readonly<Record<string, unknown>>;

/** A record as it is written: fields typed by the schema, and the text below them as it stands in the file. */
export interface StoredRecord<T extends RecordType = RecordType> {
  readonly type: T;
  readonly id: string;
  readonly data: Data;
  readonly body?: string;
}

/** Reads a record from the bytes of its file; a text in Russian says why it cannot be read. */
export function storedRecord<T extends RecordType>(
  type: T,
  id: string,
  file: string,
  bytes: Buffer,
): StoredRecord<T> | string {
  const mdx = file.endsWith('.mdx');
  const read = parseRecord(type, bytes, mdx);
  if (Array.isArray(read)) return `${file}, строка ${read[0]?.line ?? 1}: ${read[0]?.problem ?? ''}`;
  if (!isData(read.data)) return `${file}: в файле нет полей`;
  return { type, id, data: read.data, ...(mdx && { body: bodyOf(bytes) }) };
}

/** Whether records of a type may have a text below their fields. */
export function mayHaveBody(type: RecordType): boolean {
  return rowOf(type).formats.includes('mdx');
}

/** Whether a value is an object of fields. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields without some of them. */
export function without(data: Data, ...names: readonly string[]): Data {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));
}

function bodyOf(bytes: Buffer): string {
  const decoded = decode(bytes);
  const parts = 'text' in decoded ? splitFrontMatter(decoded.text) : decoded;
  return 'body' in parts ? parts.body.trim() : '';
}
