import { expect, test } from 'vitest';
import { conditionsFor, conditionsOf } from '../../src/records/conditions.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { schemas } from '../schemas.ts';

test('says what a value of a field asks for and forbids', () => {
  expect(conditionsFor('decision', 'kind', 'refuse')).toEqual([
    { field: 'kind', values: ['refuse'], except: false, required: ['count'], forbidden: ['person', 'persons'] },
  ]);
  expect(conditionsFor('person', 'basis', 'office').map(({ required }) => required)).toEqual([['surname', 'name']]);
  expect(conditionsFor('person', 'basis', 'none')).toEqual([]);
});

test('«all but» holds for all but', () => {
  const required = ['contacts', 'links', 'timeZone', 'profile'];
  expect(conditionsFor('municipality', 'kind', 'urban-okrug').map((one) => one.required)).toEqual([required]);
  expect(conditionsFor('municipality', 'kind', 'association')).toEqual([]);
});

test('no condition of a schema is overlooked', () => {
  for (const type of RECORD_TYPES) {
    const branches = (schemas.get(type)?.['allOf'] as { if?: object }[]).filter((branch) => branch.if);
    expect(conditionsOf(type), type).toHaveLength(branches.length);
    for (const { values } of conditionsOf(type)) expect(values.length, type).toBeGreaterThan(0);
  }
});
