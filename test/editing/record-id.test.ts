import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordPath, suggestId } from '../../src/editing/record-id.ts';
import { loadCorpus } from '../../src/records/load.ts';
import { placeOf } from '../../src/records/layout.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';

const NONE = new Set<string>();

test.each([
  ['protocol', { number: '3', date: '2026-02-10' }, '2026-03'],
  ['protocol', { number: '3-р', date: '2026-02-10' }, '2026-03-r'],
  ['protocol', { number: '14', date: '2026-12-01' }, '2026-14'],
  ['decision', { protocol: '2026-03' }, '2026-03-1'],
  ['act', { kind: 'постановление', number: '112-п', date: '2024-02-26' }, 'postanovlenie-2024-112-p'],
  ['act', { kind: 'федеральный закон' }, 'federalnyy-zakon'],
  ['person', { surname: 'Иванова', name: 'Анна' }, 'p-0001'],
  ['position', { title: 'Директор школы № 2' }, 'direktor-shkoly-2'],
  ['selection', { title: 'Осенний отбор', announcedOn: '2026-11-09' }, '2026-osenniy-otbor'],
  ['appointment', { post: '«»', date: '2026-05-25' }, '2026'],
  ['position', { title: '№' }, 'position'],
] as const)('%s of %o is called %s', (type, data, id) => {
  expect(suggestId(type, data, NONE)).toBe(id);
});

test('a name that is taken gets a number', () => {
  const data = { title: 'Директор' };
  expect(suggestId('position', data, new Set(['direktor']))).toBe('direktor-2');
  expect(suggestId('position', data, new Set(['direktor', 'direktor-2']))).toBe('direktor-3');
  expect(suggestId('decision', { protocol: '2026-03' }, new Set(['2026-03-1', '2026-03-2']))).toBe('2026-03-3');
  expect(suggestId('person', {}, new Set(['p-0007', 'p-0119', 'other']))).toBe('p-0120');
});

test('protocols and decisions lie in the folder of their year', () => {
  expect(recordPath('protocol', 'zarechny', '2026-03', { date: '2026-02-10' })).toBe(
    'zarechny/protocols/2026/2026-03.mdx',
  );
  expect(recordPath('decision', 'zarechny', '2026-03-1', { protocol: '2026-03' })).toBe(
    'zarechny/decisions/2026/2026-03-1.yaml',
  );
  expect(recordPath('municipality', 'zarechny', 'zarechny', {})).toBe('zarechny/municipality.yaml');
  expect(recordPath('profile', '', 'rostov-2018', {})).toBe('profiles/rostov-2018.yaml');
  expect(recordPath('act', 'zarechny', 'ustav', {}, true)).toBe('zarechny/acts/ustav.mdx');
});

test('every path names the place of its record, whatever the record says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...RECORD_TYPES),
      fc.dictionary(
        fc.constantFrom(
          'title',
          'name',
          'number',
          'date',
          'kind',
          'role',
          'organisation',
          'protocol',
          'post',
          'announcedOn',
        ),
        fc.oneof(fc.string(), fc.constantFrom('2026-02-10', 'ООО «Ромашка»', '../..', 'x'.repeat(200))),
      ),
      (type, raw) => {
        const data = { ...raw, protocol: '2026-03' };
        const id = suggestId(type, data, NONE);
        const place = placeOf(recordPath(type, 'zarechny', id, data));
        expect(place).toMatchObject({ kind: 'record', type, ...(type !== 'municipality' && { id }) });
      },
    ),
  );
});

test('the files of protocols and decisions that there are lie where new ones would', () => {
  for (const type of ['protocol', 'decision', 'membership', 'act'] as const) {
    for (const { data, file, id, municipality } of loadCorpus('content').corpus.list(type)) {
      expect(recordPath(type, municipality, id, data as never, file.endsWith('.mdx'))).toBe(file);
    }
  }
});
