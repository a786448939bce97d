import type { ErrorObject } from 'ajv';
import { describe, expect, test } from 'vitest';
import { RECORD_TYPES, rowOf, type RecordType } from '../../src/records/registry.ts';
import { recordValidatorSource, schemaValidator } from '../../src/records/validator-source.ts';
import { VALIDATORS } from '../../src/records/validators.generated.ts';
import { textOf } from '../source-files.ts';
import { fixtureData, withOneFault } from './hostile-data.ts';

const source = textOf('src/records/validators.generated.ts');
const ajv = schemaValidator();

/** Everything an error says. Parts of schemas and of data are the same objects, not alike ones. */
function differences(type: RecordType, data: unknown): string[] {
  const compiled = ajv.getSchema(`${type}.schema.json`) ?? ajv.compile(rowOf(type).schema);
  const ready = VALIDATORS[type]!;
  const [wanted, got] = [compiled(data), ready(data)];
  const [known, said] = [compiled.errors ?? [], ready.errors ?? []];
  if (wanted === got && known.length === said.length && known.every((error, index) => same(error, said[index]!)))
    return [];
  return [`${type}: ${JSON.stringify(data).slice(0, 200)}`];
}

function same(one: ErrorObject, other: ErrorObject): boolean {
  return (
    JSON.stringify(Object.keys(one)) === JSON.stringify(Object.keys(other)) &&
    one.schemaPath === other.schemaPath &&
    one.instancePath === other.instancePath &&
    one.keyword === other.keyword &&
    one.parentSchema === other.parentSchema &&
    one.data === other.data &&
    JSON.stringify([one.params, one.schema]) === JSON.stringify([other.params, other.schema])
  );
}

test('validators.generated.ts is what the schemas say today (run: npm run types)', () => {
  expect(source === recordValidatorSource()).toBe(true);
});

test('the source makes no code of text and loads nothing of the compiler but two comparisons', () => {
  expect(source).not.toMatch(/\beval\b|new Function|\brequire\(|\bimport\(/);
  const loaded = [...source.matchAll(/^import (?!type)\S.* from '([^']+)'/gm)].map(([, from]) => from);
  expect(loaded).toEqual([
    'ajv/dist/runtime/equal.js',
    'ajv/dist/runtime/ucs2length.js',
    '../../schemas/common.schema.json',
    './registry.ts',
    './formats.ts',
  ]);
});

describe.each(RECORD_TYPES)('of %s: compiled ahead says what is compiled now', (type) => {
  test('about every fixture, with every value replaced in turn', () => {
    const [richest, ...others] = [...fixtureData(type)].sort(
      (a, b) => JSON.stringify(b).length - JSON.stringify(a).length,
    );
    const all = [richest, ...others, ...withOneFault(richest)];
    expect(all.length).toBeGreaterThan(100);
    expect(all.flatMap((data) => differences(type, data))).toEqual([]);
  });
});
