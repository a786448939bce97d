import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eachValue, recordField, type Field } from '../../src/records/fields.ts';
import { RECORD_TYPES, rowOf, type RecordType } from '../../src/records/registry.ts';
import { dataOf, expectedIn, foundIn } from './read-fixture.ts';

const ROOT = join(import.meta.dirname, '../fixtures');
const KINDS = ['valid', 'invalid', 'warnings'] as const;

function fixtures(type: RecordType, kind: (typeof KINDS)[number]): string[] {
  const folder = join(ROOT, type, kind);
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** Every path of a schema that can hold a value, lists entered: `vote.for`, `files.path`. */
function paths(field: Field, prefix = ''): string[] {
  const children = field.item ? [field.item] : (field.fields ?? []);
  if (children.length === 0) return [prefix];
  return children.flatMap((child) =>
    paths(child, field.item ? prefix : [prefix, child.name].filter(Boolean).join('.')),
  );
}

describe.each(RECORD_TYPES)('%s', (type) => {
  test.each(fixtures(type, 'valid').map((file) => [basename(file), file]))('valid/%s has no findings', (_, file) => {
    expect(expectedIn(file), 'a valid fixture expects nothing').toEqual([]);
    expect(foundIn(type, file)).toEqual([]);
  });

  for (const kind of ['invalid', 'warnings'] as const) {
    test.each(fixtures(type, kind).map((file) => [basename(file), file]))(`${kind}/%s has exactly these`, (_, file) => {
      expect(expectedIn(file), 'a fixture with a fault says which').not.toEqual([]);
      expect(foundIn(type, file)).toEqual(expectedIn(file));
    });
  }

  test('has a maximal, a minimal and at least five faulty fixtures, named <key>_<problem>', () => {
    const names = fixtures(type, 'valid').map((file) => basename(file));
    expect(names.filter((name) => name.startsWith('min_'))).not.toEqual([]);
    expect(names.filter((name) => name.startsWith('max_'))).not.toEqual([]);
    expect(fixtures(type, 'invalid').length).toBeGreaterThanOrEqual(5);
    for (const kind of KINDS) {
      for (const file of fixtures(type, kind)) {
        expect(basename(file)).toMatch(/^[A-Za-z0-9-]+_[A-Za-z0-9_-]+\.(yaml|mdx)$/);
        expect(rowOf(type).formats).toContain(file.split('.').at(-1));
      }
    }
  });

  test('uses every field of the schema in a valid fixture', () => {
    const used = new Set<string>();
    for (const file of fixtures(type, 'valid')) {
      eachValue(recordField(type), dataOf(type, file), (_, __, path) => {
        used.add(path.filter((step) => typeof step === 'string').join('.'));
      });
    }
    expect(paths(recordField(type)).filter((path) => !used.has(path))).toEqual([]);
  });
});

test('every fixture folder belongs to a type', () => {
  expect(readdirSync(ROOT).filter((name) => !(RECORD_TYPES as string[]).includes(name))).toEqual([]);
  for (const type of RECORD_TYPES) {
    expect(readdirSync(join(ROOT, type)).filter((name) => !(KINDS as readonly string[]).includes(name))).toEqual([]);
  }
});
