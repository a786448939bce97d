import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { filesAfter } from './published.ts';

const INN = { 'municipality.yaml': [['timeZone:', 'inn: 0000123450\ntimeZone:']] } as const;
const NAMES = ['acts', 'appointments', 'decisions', 'positions', 'protocols', 'reserve', 'selections'];
const linesOf = (files: ReadonlyMap<string, string>, address: string): string[][] => parse(files.get(address)!);

test('without a tax number there is no passport and no list', () => {
  expect([...filesAfter({}).keys()].filter((address) => address.startsWith('/opendata'))).toEqual([]);
});

describe('with a tax number', () => {
  const files = filesAfterOnce();

  test('the list names every passport behind the version of the standard', () => {
    const [head, standard, ...sets] = linesOf(files(), '/opendata/list.csv');
    expect(head).toEqual(['property', 'title', 'value', 'format']);
    expect(standard).toEqual([
      'standardversion',
      'Версия методических рекомендаций',
      'http://opendata.gosmonitor.ru/standard/3.0',
      '',
    ]);
    expect(sets.map(([identifier]) => identifier).sort()).toEqual(NAMES.map((name) => `0000123450-${name}`));
    for (const [identifier = '', , value = '', format] of sets) {
      expect(value).toBe(`/opendata/${identifier}/meta.csv`);
      expect(files().has(value)).toBe(true);
      expect(format).toBe('csv');
    }
  });

  test('a passport has the lines of the recommendations in their order', () => {
    const meta = linesOf(files(), '/opendata/0000123450-decisions/meta.csv');
    expect(meta.map(([property]) => property)).toEqual([
      ...['property', 'standardversion', 'identifier', 'title', 'description', 'creator', 'created', 'modified'],
      ...['subject', 'format', 'provenance', 'valid', 'publishername', 'publisherphone', 'publishermbox'],
      'data-20261121T0000-structure-20261121T0000',
      'structure-20261121T0000',
    ]);
    const value = new Map(meta.map(([property = '', text = '']) => [property, text]));
    expect(value.get('publishername')).toBe('Котова Имя, ведущий специалист по кадрам');
    expect(value.get('publisherphone')).toBe('8 (000) 000-00-00');
    expect(value.get('valid')).toBe('20261231');
  });

  test('a secretary who may not be named is a post', () => {
    const closed = filesAfter({ ...INN, 'people/p-0003.yaml': 'basis: none\n' });
    const meta = new Map(linesOf(closed, '/opendata/0000123450-acts/meta.csv') as [string, string][]);
    expect(meta.get('publishername')).toBe('ведущий специалист по кадрам');
  });

  test('the version of the data is the last day its records tell of, from the day of its structure on', () => {
    const later = filesAfter(
      { ...INN, 'decisions/2026-02-1.yaml': [['  for: 5', '  for: 5\npublishedOn: 2026-12-15']] },
      '2026-12-20',
    );
    const versions = [...later.keys()].flatMap(
      (address) => /([a-z]+)\/data-(\d+)T0000-/.exec(address)?.slice(1).join() ?? [],
    );
    expect(versions.sort()).toEqual(
      NAMES.map((name) => `${name},${['decisions', 'reserve'].includes(name) ? '20261215' : '20261121'}`),
    );
  });
});

test('two sections of one administration have passports of different names', () => {
  const files = filesAfter({
    ...INN,
    '/sosednee/municipality.yaml':
      'name: Соседнее сельское поселение\nkind: rural-settlement\ninn: 0000123450\ncontacts: {}\nlinks: {}\ntimeZone: Europe/Moscow\nprofile: rostov-2018\n',
  });
  const identifiers = linesOf(files, '/opendata/list.csv').map(([identifier]) => identifier);
  expect(new Set(identifiers).size).toBe(identifiers.length);
  expect(identifiers).toContain('0000123450-sosednee-reserve');
  expect(identifiers).toContain('0000123450-zarechny-reserve');
});

/** One set of files for tests that change nothing. */
function filesAfterOnce(): () => ReadonlyMap<string, string> {
  let made: ReadonlyMap<string, string> | undefined;
  return () => (made ??= filesAfter(INN));
}
