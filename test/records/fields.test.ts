import { describe, expect, test } from 'vitest';
import { eachValue, fieldAt, optionLabel, recordField } from '../../src/records/fields.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { onlyPublic } from '../../src/records/type-source.ts';

describe('a field tells', () => {
  test('kind, label and requirement', () => {
    expect(fieldAt('decision', ['vote', 'for'])).toMatchObject({ kind: 'integer', label: 'За', required: true });
    expect(fieldAt('decision', ['vote', 'against'])).toMatchObject({ kind: 'integer', required: false });
    expect(fieldAt('provider', ['outcomes', 0, 'value'])).toMatchObject({ kind: 'number' });
    expect(fieldAt('membership', ['voting'])).toMatchObject({ kind: 'boolean' });
  });

  test('what it refers to, also inside lists', () => {
    expect(fieldAt('decision', ['person'])?.ref).toBe('person');
    expect(fieldAt('protocol', ['present', 3])?.ref).toBe('person');
    expect(fieldAt('act', ['amends', 0, 'act'])?.ref).toBe('act');
  });

  test('its values in Russian, in the order of the schema', () => {
    expect(Object.keys(fieldAt('membership', ['role'])?.options ?? {})).toEqual([
      'chair',
      'deputy',
      'secretary',
      'member',
    ]);
    expect(optionLabel('membership', ['role'], 'deputy')).toBe('заместитель председателя');
    expect(optionLabel('membership', ['role'], 'король')).toBe('король');
  });

  test('the words of the type, not of the shared record, where both name a field', () => {
    expect(fieldAt('decision', ['source'])?.label).toBe('Основание включения');
    expect(fieldAt('act', ['source'])?.label).toBe('Источник сведений');
  });

  test('nothing where the schema knows nothing', () => {
    expect(fieldAt('person', ['birthDate'])).toBeUndefined();
    expect(fieldAt('person', ['toString'])).toBeUndefined();
    expect(fieldAt('person', ['name', 'first'])).toBeUndefined();
  });
});

test.each(RECORD_TYPES)('%s holds the fields that every record may have', (type) => {
  for (const name of ['files', 'corrections', 'acknowledged', 'publishedOn', 'source']) {
    expect(fieldAt(type, [name])).toBeDefined();
  }
});

test('only x-public opens a field', () => {
  expect(fieldAt('person', ['nameForms'])?.public).toBe(false);
  expect(fieldAt('decision', ['subgroup'])?.public).toBe(false);
  const names = onlyPublic(recordField('decision')).fields?.map(({ name }) => name);
  expect(names).toContain('person');
  expect(names).not.toContain('subgroup');
});

describe('eachValue', () => {
  const visited = (data: unknown) => {
    const paths: string[] = [];
    eachValue(recordField('protocol'), data, (_, __, path) => paths.push(path.join('.')));
    return paths;
  };

  test('visits fields that have a value, in the order of the schema, lists entered', () => {
    const data = { present: ['p-1', 'p-2'], number: '1', agenda: [{ n: 1, title: 'а' }] };
    expect(visited(data)).toEqual([
      '',
      'number',
      'present',
      'present.0',
      'present.1',
      'agenda',
      'agenda.0',
      'agenda.0.n',
      'agenda.0.title',
    ]);
  });

  test('does not take an inherited property for a value', () => {
    expect(visited(Object.create({ number: '1' }))).toEqual(['']);
  });

  test('leaves unknown fields and values of another kind alone', () => {
    expect(visited({ birthDate: 'x', present: 'p-1', agenda: null })).toEqual(['', 'present', 'agenda']);
  });
});
