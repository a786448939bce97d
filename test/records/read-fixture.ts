import { readFileSync } from 'node:fs';
import type { RecordType } from '../../src/records/registry.ts';
import { parseRecord } from '../../src/records/read.ts';
import { validateRecord } from '../../src/records/validate.ts';

const MARK = '# ожидается: ';

/** What a fixture says of itself in its first lines: «rule line:column key», one line for each finding. */
export function expectedIn(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.startsWith(MARK)).map((line) => line.slice(MARK.length));
}

/** What reading and validating really finds in it, in the same form. */
export function foundIn(type: RecordType, file: string): string[] {
  const read = parseRecord(type, readFileSync(file), file.endsWith('.mdx'));
  if (Array.isArray(read)) return read.map(({ line, column }) => `form ${line}:${column} -`);
  return validateRecord(type, read.data).map(({ rule, path, part }) => {
    const { line, column } = read.place(path, part);
    return `${rule} ${line}:${column} ${path.join('.') || '-'}`;
  });
}

/** The data of a fixture that is known to be good. */
export function dataOf(type: RecordType, file: string): unknown {
  const read = parseRecord(type, readFileSync(file), file.endsWith('.mdx'));
  if (Array.isArray(read)) throw new Error(`${file}: ${JSON.stringify(read)}`);
  return read.data;
}
