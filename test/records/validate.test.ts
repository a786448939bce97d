import { describe, expect, test } from 'vitest';
import { validateRecord } from '../../src/records/validate.ts';

const KEEP = { protocol: 'zasedanie-1', item: 1, kind: 'keep', person: 'p-1', vote: { for: 4 } };
const brief = (data: unknown, type: Parameters<typeof validateRecord>[0] = 'decision') =>
  validateRecord(type, data).map(({ rule, path, part }) => `${rule} ${path.join('.')} ${part}`);

test('a record of its type has no problems', () => {
  expect(brief(KEEP)).toEqual([]);
});

describe('what is no record at all', () => {
  test.each([['text'], [''], [5], [[]], [null], [undefined]])('%j', (data) => {
    expect(validateRecord('decision', data)).toMatchObject([
      { rule: 'schema', path: [], message: expect.stringMatching(/^нужны вложенные поля с отступом/) as string },
    ]);
  });
});

describe('names that every JavaScript object inherits are unknown fields too', () => {
  test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', '__defineGetter__'])('%s', (name) => {
    const own = JSON.parse(JSON.stringify(KEEP).replace('{', `{"${name}":"x",`)) as unknown;
    expect(brief(own)).toEqual([`X7 ${name} key`]);
    expect(brief({ ...KEEP, vote: JSON.parse(`{"for": 4, "${name}": 1}`) as unknown })).toEqual([
      `X7 vote.${name} key`,
    ]);
  });

  test('and do not stand in for a required field', () => {
    expect(brief(Object.create(KEEP))).toHaveLength(4);
  });
});

test('one fault, one problem: the fields beside it stay known', () => {
  expect(brief({ ...KEEP, vote: { for: '4' } })).toEqual(['schema vote.for value']);
  expect(brief({ ...KEEP, vote: { for: 4, recused: ['Реков'] } })).toEqual(['schema vote.recused.0 value']);
  expect(brief({ ...KEEP, kind: 'kep' })).toEqual(['schema kind value']);
});

test('several faults are all told', () => {
  expect(brief({ ...KEEP, item: 0, birthDate: 'x', effectiveFrom: '2026-02-30', vote: {} }).sort()).toEqual([
    'X1 effectiveFrom value',
    'X7 birthDate key',
    'schema item value',
    'schema vote value',
  ]);
});

describe('a field that a rule asks for', () => {
  const SELECTION = {
    title: 'Отбор',
    announcedOn: '2026-01-10',
    docsFrom: '2026-01-12',
    docsUntil: '2026-02-12',
    place: 'кабинет 12',
    requirements: ['высшее образование'],
    documents: ['заявление'],
  };
  const problems = (changes: object) => brief({ ...SELECTION, ...changes }, 'selection');

  test('is no problem when it is there', () => {
    expect(problems({})).toEqual([]);
  });

  test.each(['docsFrom', 'docsUntil', 'place', 'requirements'])(
    '%s: missing, it is a departure from that rule',
    (name) => {
      expect(problems({ [name]: undefined })).toEqual(['M4.8b  value']);
    },
  );

  test('with a wrong value departs from it too', () => {
    expect(problems({ place: 5 })).toEqual(['M4.8b place value']);
  });

  test('but a date that does not exist stays a matter of form, and so do fields without a rule', () => {
    expect(problems({ docsUntil: '2026-02-30' })).toEqual(['X1 docsUntil value']);
    expect(problems({ title: undefined })).toEqual(['schema  value']);
  });
});

test('steps with a slash and digits keep their meaning in the path', () => {
  expect(validateRecord('decision', { ...KEEP, 'a/b~c': 1 }).map(({ path }) => path)).toEqual([['a/b~c']]);
  expect(validateRecord('decision', { ...KEEP, person: undefined, persons: ['p-1', 'Р'] })[0]?.path).toEqual([
    'persons',
    1,
  ]);
});
