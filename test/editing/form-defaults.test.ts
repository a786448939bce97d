import { expect, test } from 'vitest';
import { collectionName } from '../../src/editing/contract.ts';
import { Files } from '../../src/editing/files.ts';
import { likelyIn } from '../../src/editing/form-defaults.ts';
import { Records } from '../../src/editing/records.ts';
import { configOf, type CmsConfig } from '../../src/projections/cms-config.ts';
import type { FormField } from '../../src/projections/cms-field.ts';
import { loadCorpus } from '../../src/records/load.ts';
import { BASE } from '../checks/municipality.ts';

const { corpus } = loadCorpus(BASE);
const published = new Records(Files.in(BASE));

function configWith(drafted: Records, today: string): CmsConfig {
  const likely = likelyIn(corpus, drafted, 'zarechny', today);
  return configOf(corpus, 'zarechny', { kind: 'server', proxyUrl: '/api/page', nameOf: collectionName, likely });
}

function defaults(config: CmsConfig, type: 'sitting' | 'act'): Record<string, unknown> {
  const { fields = [] } = config.collections.find(({ name }) => name === collectionName('zarechny', type))!;
  return Object.fromEntries(fields.flatMap((field) => ('default' in field ? [[field.name, field.default]] : [])));
}

test('a new sitting begins with what is known; the day of signing is left to whoever knows it', () => {
  expect(defaults(configWith(published, '2026-07-02'), 'sitting')).toEqual({
    number: '3',
    date: '2026-07-02',
    form: 'in-person',
    presiding: 'p-0001',
    secretary: 'p-0003',
    present: ['p-0001', 'p-0002', 'p-0003', 'p-0004', 'p-0005'],
    signedBy: 'p-0001',
  });
});

test('a number that a draft has taken is not proposed again, and a new year begins with 1', () => {
  const text = '---\nnumber: "3"\ndate: 2026-07-01\nagenda: []\n---\n';
  const drafted = new Records(
    published.files.with(new Map([['zarechny/protocols/2026/2026-03.mdx', Buffer.from(text)]])),
  );
  expect(defaults(configWith(drafted, '2026-07-02'), 'sitting')['number']).toBe('4');
  expect(defaults(configWith(drafted, '2027-01-11'), 'sitting')['number']).toBe('1');
});

test('other records begin with what `new` proposes for them', () => {
  expect(defaults(configWith(published, '2026-07-02'), 'act')).toMatchObject({ date: '2026-07-02' });
});

test('no vote is filled in beforehand', () => {
  const votes = (fields: readonly FormField[]): FormField[] =>
    fields.flatMap((field) => [
      ...(field.name === 'vote' ? [field, ...field.fields!] : []),
      ...votes([...(field.fields ?? []), ...(field.types ?? [])]),
    ]);
  const { fields = [] } = configWith(published, '2026-07-02').collections[0]!;
  const found = votes(fields);
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((field) => 'default' in field)).toEqual([]);
});
