import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '../../src/records/read.ts';
import type { RecordType } from '../../src/records/registry.ts';

const ROOT = join(import.meta.dirname, '../fixtures');

/** What may be put in the place of a value: another kind, nothing, too much, and what is known to be wrong somewhere. */
const WRONG: readonly unknown[] = [
  ...[undefined, null, true, 0, -1, 5.5, 1e9, '', ' ', '0', 'нет', 'a/b', '2026-02-30', '2026-13', '+7 900', 'js:0'],
  ...[
    'я'.repeat(5000),
    '😀'.repeat(1001),
    [],
    [[]],
    ['а', 'а'],
    {},
    { constructor: 1 },
    JSON.parse('{"__proto__":1}') as unknown,
  ],
];

/** The data of every fixture of a type that can be read, good and bad. */
export function fixtureData(type: RecordType): readonly unknown[] {
  return ['valid', 'invalid', 'warnings'].flatMap((kind) =>
    listed(join(ROOT, type, kind)).flatMap((file) => {
      const read = parseRecord(type, readFileSync(file), file.endsWith('.mdx'));
      return Array.isArray(read) ? [] : [read.data];
    }),
  );
}

/** The same data with one value replaced, dropped or added, at every place in turn. */
export function* withOneFault(data: unknown): Generator {
  yield* WRONG;
  if (typeof data !== 'object' || data === null) return;
  const change = (key: string, value: unknown) => {
    const copy = (Array.isArray(data) ? [...(data as unknown[])] : { ...data }) as Record<string, unknown>;
    if (value === undefined) Reflect.deleteProperty(copy, key);
    else copy[key] = value;
    return copy;
  };
  for (const [key, value] of Object.entries(data)) for (const wrong of withOneFault(value)) yield change(key, wrong);
  yield change(Array.isArray(data) ? '0' : 'lishnee', 'лишнее');
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
