import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { columnsOf, csvOf } from '../../../src/projections/open-data/csv.ts';
import { worked } from '../../../src/projections/open-data/fields.ts';
import { filesAfter, rowsIn } from './published.ts';

const text = (name: string) => worked(name, name, '');
const list = (name: string) => worked(name, name, '', { kind: 'list', item: text(name) });
const FIELDS = [
  text('name'),
  worked('vote', 'Голосование', '', { kind: 'object', fields: [worked('for', 'За', '', { kind: 'integer' })] }),
  list('phones'),
  worked('parts', 'Части', '', { kind: 'list', item: worked('part', '', '', { kind: 'object', fields: [text('a')] }) }),
];
const csv = (row: object, bom = false) => csvOf(FIELDS, [row as Record<string, unknown>], { bom });

test('objects come apart by a dot, lists of words are joined, lists of parts are JSON', () => {
  expect(csv({ name: 'Имя', vote: { for: 0 }, phones: ['1', '2'], parts: [{ a: 'б' }] })).toBe(
    'name,vote.for,phones,parts\r\nИмя,0,1; 2,"[{""a"":""б""}]"\r\n',
  );
});

test('columns are called with the names on the way', () => {
  expect(columnsOf(FIELDS).map(({ key, label }) => `${key} ${label}`)).toContain('vote.for Голосование: За');
});

test('what is not there is an empty cell, the mark of UTF-8 stands in front only where asked for', () => {
  expect(csv({})).toBe('name,vote.for,phones,parts\r\n,,,\r\n');
  expect(csv({}, true)).toBe('\uFEFFname,vote.for,phones,parts\r\n,,,\r\n');
});

test.each(['=2+2', '+7', '-1', '@A1', '\tx', '\rx', '＝1'])('a cell %j is no formula', (formula) => {
  const [, row] = parse(csv({ name: formula, phones: [formula, 'б'] }), { relax_column_count: true });
  expect(row?.[0]).toBe(`'${formula}`);
  expect(row?.[2]).toBe(`'${formula}; б`);
});

test('a formula in a record stays words in its file and is untouched in JSON', () => {
  const files = filesAfter({ 'positions/zam-glavy.yaml': [['title: ', 'title: =HYPERLINK(1) ']] });
  const [first] = rowsIn(files, 'position').filter(({ id }) => id === 'zam-glavy');
  expect(first?.['title']).toMatch(/^=HYPERLINK/);
  expect(files.get('/data/v1/zarechny/position.csv')).toMatch(/,'=HYPERLINK/);
  expect(files.get('/data/v1/zarechny/position.csv')).not.toMatch(/,=HYPERLINK/);
});
