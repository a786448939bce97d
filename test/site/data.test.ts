import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { addFormats } from '../../src/records/validator-source.ts';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { describe, expect, inject, test } from 'vitest';
import { filesOf } from './output.ts';
import { SITE } from './shipped.ts';

interface Described {
  readonly address: string;
  readonly bytes: number;
  readonly sha256: string;
}
interface Index {
  readonly files: readonly Described[];
  readonly opendata: string;
  readonly municipalities: readonly {
    readonly id: string;
    readonly sets: readonly {
      set: string;
      rows: number;
      schema: string;
      dictionary: string;
      json: Described;
      csv: Described;
    }[];
    readonly other?: readonly Described[];
  }[];
}
type Row = Readonly<Record<string, unknown>>;

const { dist } = inject('shipped');
const pathOf = (address: string) => join(dist, new URL(address, SITE).pathname);
const read = (address: string) => readFileSync(pathOf(address));
const json = (address: string): unknown => JSON.parse(read(address).toString());
const rowsAt = (address: string) => (json(address) as { rows: Row[] }).rows;
const index = json('/data/v1/index.json') as Index;
const sets = index.municipalities.flatMap((owner) => owner.sets);

describe('the list of the sets', () => {
  test('names every file with its size and sum, and no other', () => {
    const named = [
      ...index.files,
      ...sets.flatMap((set) => [set.json, set.csv]),
      ...index.municipalities.flatMap(({ other = [] }) => other),
    ];
    for (const { address, bytes, sha256 } of named) {
      const body = read(address);
      expect({ address, bytes, sha256 }).toEqual({
        address,
        bytes: body.length,
        sha256: createHash('sha256').update(body).digest('hex'),
      });
      expect(address.startsWith(`${SITE}/data/v1/`)).toBe(true);
    }
    const written = filesOf(join(dist, 'data/v1')).filter((file) => file !== 'index.json');
    expect(named.map(({ address }) => address.slice(`${SITE}/data/v1/`.length)).sort()).toEqual(written);
    expect(sets.length).toBeGreaterThan(15);
  });

  test('leads to the dictionary and the schema of each', () => {
    for (const { dictionary, schema } of sets) {
      expect(existsSync(join(pathOf(dictionary), 'index.html')), dictionary).toBe(true);
      expect(existsSync(pathOf(schema)), schema).toBe(true);
    }
  });
});

describe('every set', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, keywords: ['x-ref'] });
  addFormats(ajv);

  test('is valid by its published schema', () => {
    for (const {
      json: { address },
      schema,
    } of sets) {
      const validate = ajv.getSchema(schema) ?? ajv.compile(json(schema) as object);
      expect({ valid: validate(json(address)), errors: validate.errors }, address).toEqual({
        valid: true,
        errors: null,
      });
    }
  });

  test('and the schema allows no field that it does not name', () => {
    const {
      schema,
      json: { address },
    } = sets.find(({ set }) => set === 'decision')!;
    const body = json(address) as { rows: Row[] };
    for (const extra of ['ground', 'subgroup', 'sourceAct'])
      expect(ajv.getSchema(schema)!({ ...body, rows: [{ ...body.rows[0], [extra]: 'x' }] }), extra).toBe(false);
  });

  test('says the same in CSV as in JSON', () => {
    for (const {
      csv,
      json: { address },
      rows,
    } of sets) {
      expect(read(csv.address).subarray(0, 3).toString('hex')).toBe('efbbbf');
      const lines = parse<Record<string, string>>(read(csv.address), {
        bom: true,
        columns: true,
        record_delimiter: '\r\n',
      });
      const expected = rowsAt(address);
      expect(lines).toHaveLength(rows);
      expect(lines.map(filled), csv.address).toEqual(expected.map((row) => filled(flat(row))));
    }
  });

  test('has addresses that open', () => {
    const addresses = sets.flatMap((set) =>
      rowsAt(set.json.address).flatMap(({ address }) => (address as string | undefined) ?? []),
    );
    expect(addresses.length).toBeGreaterThan(150);
    expect(addresses.filter((address) => !existsSync(join(pathOf(address), 'index.html')))).toEqual([]);
  });

  test('names nobody whom no page names', () => {
    const rows = rowsAt('/data/v1/tikhorechensk/person.json');
    const pages = filesOf(join(dist, 'tikhorechensk'))
      .filter((file) => file.endsWith('.html'))
      .map((file) => readFileSync(join(dist, 'tikhorechensk', file), 'utf8'))
      .join('\n');
    const names = rows.map(({ name, patronymic, surname }) => [surname, name, patronymic].filter(Boolean).join(' '));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !pages.includes(name))).toEqual([]);
  });
});

describe('passports of format 3.0', () => {
  const lines = (address: string): string[][] => parse(read(address), { record_delimiter: '\r\n' });
  const passports = lines(index.opendata).slice(2);

  test('name files that are there, by names that follow the pattern', () => {
    const found = new Set(['list.csv']);
    for (const [identifier = '', , value = ''] of passports) {
      expect(identifier).toMatch(/^\d{10}-[a-z]+$/);
      const links = lines(value).filter(([property = '']) => /^(data|structure)-/.test(property));
      for (const [property = '', address = ''] of links) {
        expect(property).toMatch(/^(data-\d{8}T\d{4}-)?structure-\d{8}T\d{4}$/);
        expect(address).toBe(`${SITE}/opendata/${identifier}/${property}.csv`);
        found.add(`${identifier}/${property}.csv`);
      }
      expect(links).toHaveLength(2);
      found.add(`${identifier}/meta.csv`);
    }
    expect(filesOf(join(dist, 'opendata'))).toEqual([...found].sort());
    expect(passports.length).toBe(7);
  });

  test('have a structure that names the columns of the data', () => {
    for (const [, , value = ''] of passports) {
      const of = new Map(lines(value).map(([property = '', text = '']) => [property.replace(/-.*/, ''), text]));
      const [head, ...fields] = lines(of.get('structure')!);
      expect(head).toEqual(['field name', 'english description', 'russian description', 'format']);
      expect(fields.map(([name]) => name)).toEqual(lines(of.get('data')!)[0]);
      for (const [, english, russian, format] of fields) {
        expect(english).toMatch(/^[a-z ]+$/);
        expect(russian).toMatch(/[А-Яа-яё]/);
        expect(format).toMatch(/^xsd:[a-zA-Z]+$/);
      }
    }
  });
});

test('the catalogue is JSON-LD that explains itself and has both files of every set', async () => {
  const documentLoader = (url: string) => Promise.reject(new Error(`The catalogue asks for ${url}`));
  const [catalogue] = (await jsonld.expand(json('/data/v1/catalog.jsonld') as object, { documentLoader })) as Record<
    string,
    { '@id': string }[]
  >[];
  const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`;
  expect(catalogue!['@type']).toEqual([dcat('Catalog')]);
  const datasets = catalogue![dcat('dataset')] as unknown as Record<string, Record<string, { '@id': string }[]>[]>[];
  const downloads = datasets.flatMap((one) =>
    one[dcat('distribution')]!.map((file) => file[dcat('downloadURL')]![0]!['@id']),
  );
  expect(downloads.sort()).toEqual(sets.flatMap((set) => [set.csv.address, set.json.address]).sort());
  for (const one of datasets)
    for (const needed of ['title', 'description', 'publisher', 'issued'])
      expect(one, needed).toHaveProperty([`http://purl.org/dc/terms/${needed}`]);
});

test('the pages of the data come with the first packets', () => {
  for (const file of filesOf(join(dist, 'data')).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(dist, 'data', file), 'utf8');
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => read(href));
    const sent = [Buffer.from(html), ...styles].reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(sent, file).toBeLessThan(14 * 1024);
    expect(html, file).not.toMatch(/undefined|\[object/);
  }
});

/** What the dictionary page says of cells, written a second time. */
function flat(value: unknown, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(value as Row).map(([key, inner]) => {
      const name = prefix + key;
      if (Array.isArray(inner)) {
        const words = inner.every((one) => typeof one === 'string') ? inner.join('; ') : JSON.stringify(inner);
        return { [name]: words };
      }
      if (typeof inner === 'object') return flat(inner, `${name}.`);
      return { [name]: typeof inner === 'string' ? inner : JSON.stringify(inner) };
    }),
  ) as Record<string, string>;
}

/** Without empty cells and the apostrophe before what looks like a formula, in the order of names. */
function filled(row: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(row)
    .filter(([, value]) => value !== '')
    .map(([key, value]): [string, string] => [key, value.replace(/^'(?=[=+\-@])/, '')])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
