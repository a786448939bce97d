import { describe, expect, test } from 'vitest';
import { Corpus, type Entry } from '../../src/records/corpus.ts';
import type { RecordType } from '../../src/records/registry.ts';

function entry(type: RecordType, municipality: string, id: string): Entry {
  return {
    type,
    municipality,
    id,
    file: `${municipality}/${type}/${id}.yaml`,
    data: {} as Entry['data'],
    place: () => ({ line: 1, column: 1 }),
    sha256: '',
  };
}

const profile = entry('profile', '', 'rostov-2018');
const zarechny = entry('municipality', 'zarechny', 'zarechny');
const first = entry('act', 'zarechny', 'a1');
const twin = entry('act', 'prirechny', 'a1');
const corpus = new Corpus([twin, profile, first, zarechny], [{ type: 'person', municipality: 'zarechny', id: 'p-1' }]);

describe('get', () => {
  test('finds a record in its municipality only', () => {
    expect(corpus.get('act', 'zarechny', 'a1')).toBe(first);
    expect(corpus.get('act', 'prirechny', 'a1')).toBe(twin);
    expect(corpus.get('act', 'soyuz', 'a1')).toBeUndefined();
    expect(corpus.get('person', 'zarechny', 'a1')).toBeUndefined();
  });

  test('finds a shared record and a municipality from everywhere', () => {
    for (const from of ['', 'zarechny', 'prirechny']) {
      expect(corpus.get('profile', from, 'rostov-2018')).toBe(profile);
      expect(corpus.get('municipality', from, 'zarechny')).toBe(zarechny);
    }
  });
});

test('lists a type, of one municipality or of all, in the order of arrival', () => {
  expect(corpus.list('act')).toEqual([twin, first]);
  expect(corpus.list('act', 'zarechny')).toEqual([first]);
  expect(corpus.list('practice')).toEqual([]);
  expect(corpus.all()).toEqual([twin, profile, first, zarechny]);
  expect(corpus.size).toBe(4);
});

test('knows which records exist but cannot be used', () => {
  expect(corpus.isBroken('person', 'zarechny', 'p-1')).toBe(true);
  expect(corpus.isBroken('person', 'prirechny', 'p-1')).toBe(false);
  expect(corpus.isBroken('act', 'zarechny', 'a1')).toBe(false);
});
