import { stringify } from 'csv-stringify/sync';
import type { Field } from '../../records/fields.ts';
import type { Row } from './records.ts';

/** A column of a CSV file: a field that is no object, by its path. */
export interface Column {
  /** `vote.for`: the names of the fields on the way, with dots. */
  readonly key: string;
  /** «Голосование: за». */
  readonly label: string;
  readonly field: Field;
}

/** The columns of fields, in their order: objects come apart, lists stay one column. */
export function columnsOf(fields: readonly Field[], prefix = '', label = ''): Column[] {
  return fields.flatMap((field) => {
    const [key, name] = [`${prefix}${field.name}`, `${label}${field.label}`];
    return field.kind === 'object'
      ? columnsOf(field.fields ?? [], `${key}.`, `${name}: `)
      : [{ key, label: name, field }];
  });
}

/** What separates the elements of a list of texts or numbers in one cell. */
export const SEPARATOR = '; ';

/**
 * Rows as RFC 4180 has them: commas, CRLF, a line of keys first. A list of texts is joined, a list of anything else is JSON;
 * a cell that a spreadsheet would run as a formula begins with an apostrophe. The mark of UTF-8 in front is for Excel.
 */
export function csvOf(fields: readonly Field[], rows: readonly Row[], { bom }: { readonly bom: boolean }): string {
  const columns = columnsOf(fields).map(({ key }) => key);
  return csvLines([columns, ...rows.map((row) => columns.map((key) => cellOf(valueAt(row, key))))], { bom });
}

/** Lines of cells in the same manner. */
export function csvLines(lines: readonly (readonly string[])[], { bom }: { readonly bom: boolean }): string {
  return stringify(
    lines.map((line) => [...line]),
    { bom, record_delimiter: 'windows', escape_formulas: true },
  );
}

function valueAt(row: Row, key: string): unknown {
  return key.split('.').reduce<unknown>((value, name) => (value as Row | undefined)?.[name], row);
}

function cellOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return '';
  const joined = Array.isArray(value) && value.every((element) => typeof element !== 'object');
  return joined ? value.join(SEPARATOR) : JSON.stringify(value);
}
