import { describe, expect, test } from 'vitest';
import { fieldAt } from '../../src/records/fields.ts';
import { FORMATS } from '../../src/records/formats.ts';
import { RECORD_TYPES, type RecordType } from '../../src/records/registry.ts';
import { PUBLIC_RULE_IDS } from '../rule-ids.ts';
import { nodes, schemas, type SchemaNode } from '../schemas.ts';

const RUSSIAN = /[А-Яа-яЁё]/;
const all = nodes();
/** Conditions repeat fields that are described elsewhere. */
const isCondition = (path: string) => /\/(if|then|else|not|oneOf)\//.test(path);
const properties = all.filter(([path]) => /\/properties\/[^/]+$/.test(path) && !isCondition(path));
const offenders = (list: [string, SchemaNode][], isGood: (node: SchemaNode) => boolean) =>
  list.filter(([, node]) => !isGood(node)).map(([path]) => path);

test('there is one schema for each type, and the common one', () => {
  expect([...schemas.keys()].sort()).toEqual(['common', ...RECORD_TYPES].sort());
  for (const [name, schema] of schemas) {
    expect(schema.$id).toBe(`${name}.schema.json`);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).toMatch(RUSSIAN);
  }
});

test('every property has a Russian title', () => {
  expect(properties.length).toBeGreaterThan(150);
  expect(offenders(properties, ({ title }) => typeof title === 'string' && RUSSIAN.test(title))).toEqual([]);
});

test('descriptions are Russian sentences', () => {
  const described = all.filter(([, node]) => node.description !== undefined);
  expect(
    offenders(described, ({ description }) => /^([А-ЯЁ0-9A-Z]|true|false).*[.!…)]$/.test(String(description))),
  ).toEqual([]);
});

test('every x-ref names a type', () => {
  const refs = all.filter(([, node]) => node['x-ref'] !== undefined);
  expect(refs.length).toBeGreaterThan(15);
  expect(offenders(refs, (node) => (RECORD_TYPES as string[]).includes(String(node['x-ref'])))).toEqual([]);
});

test('every x-for names kinds of its own record', () => {
  const kept = all.filter(([, node]) => node['x-for'] !== undefined);
  expect(kept.length).toBeGreaterThan(10);
  const unknown = kept.flatMap(([path, node]) => {
    const kinds = fieldAt(path.split('/')[0] as RecordType, ['kind'])?.options ?? {};
    return (node['x-for'] as string[]).filter((kind) => !Object.hasOwn(kinds, kind)).map((kind) => `${path} ${kind}`);
  });
  expect(unknown).toEqual([]);
});

test('every x-rule names a rule that can be judged', () => {
  const rules = all.filter(([, node]) => node['x-rule'] !== undefined);
  expect(rules.map(([path, node]) => `${path} ${String(node['x-rule'])}`)).toEqual([
    'appointment/properties/basis M11.4',
    'appointment/properties/rotation M11.7',
    'selection/properties/docsFrom M4.8b',
    'selection/properties/docsUntil M4.8b',
    'selection/properties/place M4.8b',
    'selection/properties/requirements M4.8b',
  ]);
  expect(offenders(rules, (node) => PUBLIC_RULE_IDS.includes(String(node['x-rule'])))).toEqual([]);
});

test('every id names a record, but for codes of the profile, former names and practices of others', () => {
  const ids = all.filter(([, node]) => node.$ref === 'common.schema.json#/$defs/id' && node['x-ref'] === undefined);
  const loose = ids.map(([path]) => path).filter((path) => !path.startsWith('profile/'));
  expect(loose).toEqual([
    'common/$defs/record/properties/formerIds/items/0',
    'decision/properties/level',
    'decision/properties/source',
    'decision/properties/ground',
    'position/properties/group',
    // Records of other repositories, which need not be at hand (docs/decisions/0059).
    'practice/properties/adoptions/items/0/properties/adopterId',
    'practice/properties/adoptedFrom/properties/municipality',
    'practice/properties/adoptedFrom/properties/practice',
    'selection/properties/level',
    'selection/properties/stages/items/0/properties/stage',
    'selection/properties/methods/items/0',
  ]);
});

test('every object is closed', () => {
  const objects = all.filter(([path, node]) => node.type === 'object' && path !== 'common/$defs/record');
  expect(objects.length).toBeGreaterThan(30);
  expect(offenders(objects, (node) => node.unevaluatedProperties === false)).toEqual([]);
  const listing = all.filter(([path, node]) => node.properties !== undefined && !isCondition(path));
  expect(offenders(listing, (node) => node.type === 'object')).toEqual([]);
});

test('every record may carry files, corrections and acknowledgements', () => {
  for (const type of RECORD_TYPES) {
    expect(schemas.get(type)?.allOf).toContainEqual({ $ref: 'common.schema.json#/$defs/record' });
  }
});

test('every value of a list of values has a Russian label, and no label is left over', () => {
  const enums = all.filter(([path, node]) => node.enum !== undefined && !isCondition(path));
  expect(enums.length).toBeGreaterThan(20);
  for (const [path, node] of enums) {
    const labels = (node['x-labels'] ?? {}) as Record<string, string>;
    expect(Object.keys(labels), path).toEqual(node.enum);
    for (const label of Object.values(labels)) expect(label, path).toMatch(RUSSIAN);
  }
});

test('required fields exist', () => {
  for (const [path, node] of all) {
    if (node.required === undefined || isCondition(path)) continue;
    expect(Object.keys(node.properties ?? {}), path).toEqual(expect.arrayContaining(node.required as string[]));
  }
});

test('every text has a length, a form or a list of values', () => {
  const texts = all.filter(([path, node]) => node.type === 'string' && !isCondition(path));
  expect(
    offenders(texts, (node) => ['maxLength', 'pattern', 'format', 'enum'].some((keyword) => keyword in node)),
  ).toEqual([]);
});

test('every format is one of ours, and each of ours is used', () => {
  const used = new Set(all.flatMap(([, { format }]) => (typeof format === 'string' ? [format] : [])));
  expect([...used].sort()).toEqual(Object.keys(FORMATS).sort());
});

describe('patterns', () => {
  const patterns = [...new Set(all.flatMap(([, { pattern }]) => (typeof pattern === 'string' ? [pattern] : [])))];
  const attacks = ['0', 'a', '-', 'a-', '(', '8 (000) ', '0-', 'files/a/', '.', '1.', '+7 ', ' ', 'Ж', '\n', 'A.'];

  test.each(patterns)('%s is anchored', (pattern) => {
    expect(pattern).toMatch(/^\^.*\$$/);
  });

  test.each(patterns)('%s holds no repetition inside a repetition', (pattern) => {
    expect(pattern).not.toMatch(/\([^()]*[+*}][^()]*\)[+*{]/);
  });

  test.each(patterns)('%s answers at once to 50 000 characters', (pattern) => {
    const regexp = new RegExp(pattern, 'u');
    const started = performance.now();
    for (const attack of attacks) {
      const long = attack.repeat(50_000 / attack.length);
      for (const text of [long, `${long}!`, `files/a${long}`, `8 (000) 0${long}`]) regexp.test(text);
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});
