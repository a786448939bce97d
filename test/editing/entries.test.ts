import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectionName, collectionOf } from '../../src/editing/contract.ts';
import { entriesOf, entryOf, planOf } from '../../src/editing/entries.ts';
import { Files } from '../../src/editing/files.ts';
import { Records } from '../../src/editing/records.ts';
import { placeOf } from '../../src/records/layout.ts';
import { RECORD_TYPES, rowOf } from '../../src/records/registry.ts';
import { BASE } from '../checks/municipality.ts';
import { ROOT } from '../source-files.ts';

const CONTENTS = [
  'content',
  ...readdirSync(join(ROOT, 'test/municipality'))
    .filter((name) => !name.includes('.'))
    .map((name) => `test/municipality/${name}/content`),
];
const around = (records: Records) => ({ published: records, all: records });
/** As it comes back from the form: through JSON. */
const sent = (data: object) => JSON.parse(JSON.stringify(data)) as object;

describe('what is opened and saved unchanged', () => {
  test.each(CONTENTS)('changes no byte: every record and every sitting of %s', (content) => {
    const records = new Records(Files.in(join(ROOT, content)));
    const places = records.files
      .names()
      .map(placeOf)
      .filter((place) => place.kind === 'record');
    const opened = new Set<string>();
    for (const municipality of new Set(places.map((place) => place.municipality).filter(Boolean))) {
      for (const type of [...RECORD_TYPES, 'sitting'] as const) {
        const collection = collectionOf(collectionName(municipality, type))!;
        for (const { data, slug } of entriesOf(records, collection)) {
          opened.add(`${collection.name}/${slug}`);
          const { changes } = planOf(records, around(records), collection, slug, sent(data));
          expect([collection.name, slug, [...changes.keys()]]).toEqual([collection.name, slug, []]);
        }
      }
    }
    const wanted = places.map(
      ({ id, municipality, type }) => `${collectionName(rowOf(type).shared ? '' : municipality, type)}/${id}`,
    );
    expect(wanted.filter((name) => !opened.has(name))).toEqual([]);
    expect(opened.size).toBeGreaterThan(wanted.length);
  });

  test('even where it comes back full of empty fields', () => {
    const records = new Records(Files.in(BASE));
    const collection = collectionOf('zarechny-act')!;
    const { data, slug } = entriesOf(records, collection)[0]!;
    const form = { ...data, number: data['number'] ?? '', publications: [], repeals: null, files: [], x: {} };
    expect(planOf(records, around(records), collection, slug, form).changes.size).toBe(0);
  });
});

describe('a text below the fields', () => {
  const records = new Records(Files.in(BASE));
  const acts = collectionOf('zarechny-act')!;
  const { data } = entryOf(records, acts, 'spisok')!;
  const plan = planOf(records, around(records), acts, 'spisok', { ...data, body: 'Утвердить.\n\nОпубликовать.' });

  test('moves a record that had none into a file that can hold it, with all it said', () => {
    expect([...plan.changes.keys()].sort()).toEqual(['zarechny/acts/spisok.mdx', 'zarechny/acts/spisok.yaml']);
    expect(plan.changes.get('zarechny/acts/spisok.yaml')).toBeNull();
    const yaml = records.files.bytes('zarechny/acts/spisok.yaml')!.toString();
    expect(plan.changes.get('zarechny/acts/spisok.mdx')!.toString()).toBe(
      `---\n${yaml}---\n\nУтвердить.\n\nОпубликовать.\n`,
    );
  });

  test('is an ordinary field where records have no text', () => {
    const positions = collectionOf('zarechny-position')!;
    const position = entryOf(records, positions, 'zam-glavy')!;
    const changed = planOf(records, around(records), positions, 'zam-glavy', {
      ...position.data,
      body: 'администрация',
    });
    expect([...changed.changes.values()].map(String).join('')).toContain('body: администрация');
  });
});

test('the version of a sitting changes with any of its decisions, and with nothing else', () => {
  const records = new Records(Files.in(BASE));
  const collection = collectionOf('zarechny-sitting')!;
  const version = (changes: Record<string, string>) =>
    entryOf(
      new Records(
        records.files.with(
          new Map(Object.entries(changes).map(([file, text]) => [`zarechny/${file}`, Buffer.from(text)])),
        ),
      ),
      collection,
      '2026-02',
    )!.version;
  const same = version({});
  expect(version({ 'people/p-0007.yaml': 'basis: none\n' })).toBe(same);
  expect(
    version({ 'decisions/2026-02-1.yaml': 'protocol: 2026-02\nitem: 1\nkind: keep\nperson: p-0007\nvote: {for: 4}\n' }),
  ).not.toBe(same);
  expect(
    version({ 'decisions/2026-02-3.yaml': 'protocol: 2026-02\nitem: 1\nkind: other\ntext: x\nvote: {for: 5}\n' }),
  ).not.toBe(same);
});

test('a file that cannot be read is left out of the list and named when it is opened', () => {
  const files = Files.in(BASE).with(new Map([['zarechny/people/p-0099.yaml', Buffer.from('a: [\n')]]));
  const records = new Records(files);
  const people = collectionOf('zarechny-person')!;
  expect(entriesOf(records, people).map(({ slug }) => slug)).not.toContain('p-0099');
  expect(() => entryOf(records, people, 'p-0099')).toThrow(/zarechny\/people\/p-0099\.yaml, строка \d/);
});
