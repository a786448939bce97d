import { expect, test } from 'vitest';
import type { Field } from '../../src/records/fields.ts';
import { openedBy } from '../../src/projections/public-fields.ts';

const text = (name: string, isPublic = true) => ({ name, label: name, kind: 'text', public: isPublic }) as Field;
const part = { ...text('part'), kind: 'object', fields: [text('open'), text('secret', false)] } as Field;
const list = { ...text('list'), kind: 'list', item: part } as Field;
const record = { ...text('record'), kind: 'object', fields: [text('name'), part, list] } as Field;

test('only what a field opens is left, at any depth', () => {
  const value = {
    name: 'имя',
    part: { open: 'а', secret: 'б' },
    list: [{ open: 'в' }, { open: 'г', secret: 'д' }],
    unknown: 'е',
  };
  expect(openedBy(record, value)).toEqual({ name: 'имя', part: { open: 'а' }, list: [{ open: 'в' }, { open: 'г' }] });
});

test('what is open in whole and in order is not copied, and all else is in the order of the schema', () => {
  const whole = { name: 'имя', part: { open: 'а' }, list: [{ open: 'в' }] };
  expect(openedBy(record, whole)).toBe(whole);
  const turned = { part: { open: 'а' }, name: 'имя' };
  expect(JSON.stringify(openedBy(record, turned))).toBe('{"name":"имя","part":{"open":"а"}}');
  const closed = { name: 'имя', part: { open: 'а', secret: 'б' } };
  expect(openedBy(record, closed)).toEqual({ name: 'имя', part: { open: 'а' } });
  expect(closed.part.secret).toBe('б');
  // A key without a value is a key all the same.
  expect(openedBy(record, { unknown: undefined })).toEqual({});
});
