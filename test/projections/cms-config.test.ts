import { expect, test } from 'vitest';
import { configOf } from '../../src/projections/cms-config.ts';
import { PROFILE_CODES } from '../../src/projections/cms-options.ts';
import { loadCorpus } from '../../src/records/load.ts';
import { nodes } from '../schemas.ts';
import { collection, config, corpus, decisions, fieldsOf, inside, MUNICIPALITY, open, server } from './cms-form.ts';

test('a kind of decision asks for what the schema asks for, and for nothing of other kinds', () => {
  const must = (kind: string) =>
    inside(decisions(), kind)!
      .fields!.filter(({ required }) => required)
      .map(({ name }) => name);
  expect(must('include')).toEqual(['level', 'source', 'postAtInclusion', 'vote']);
  expect(must('transfer')).toEqual(['person', 'level', 'vote']);
  expect(must('exclude')).toEqual(['ground', 'vote']);
  expect(must('refuse')).toEqual(['count', 'vote']);
  const names = inside(decisions(), 'refuse')!.fields!.map(({ name }) => name);
  expect(names).not.toContain('person');
  expect(names).not.toContain('size');
});

test('only an inclusion can bring a new person', () => {
  const withNew = decisions().filter(({ fields }) => inside(fields!, 'newPerson'));
  expect(withNew.map(({ name }) => name)).toEqual(['include']);
  const names = inside(withNew[0]!.fields!, 'newPerson')!.fields!.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['surname', 'name', 'patronymic', 'basis', 'validFrom']));
  expect(names).not.toContain('corrections');
});

test('every code of the profile is chosen by its name', () => {
  const loose = nodes()
    .filter(([, node]) => node['$ref'] === 'common.schema.json#/$defs/id' && node['x-ref'] === undefined)
    .map(([path]) =>
      path
        .replace('/properties/', '/')
        .replace('/items/0/properties', '')
        .replace(/\/items\/0$/, ''),
    )
    // Practices name records of other repositories by hand (docs/decisions/0059).
    .filter((path) => !/^(profile|common|practice)\//.test(path));
  expect(loose.toSorted()).toEqual(Object.keys(PROFILE_CODES).toSorted());
  const level = inside(fieldsOf(open, 'decision'), 'level');
  expect(level?.options).toEqual([
    { value: 'functional', label: 'функциональный резерв (п. 1.8.1)' },
    { value: 'perspective', label: 'перспективный резерв (п. 1.8.2)' },
  ]);
});

test('a municipality without a profile has a form in which codes are written', () => {
  const association = configOf(corpus, 'cities-union', server);
  const level = inside(fieldsOf(association, 'cities-union-selection'), 'level');
  expect(level).toMatchObject({ widget: 'string' });
});

test('the public form names nobody', () => {
  const text = JSON.stringify(open);
  const names = corpus.list('person').flatMap(({ data }) => (data.surname === undefined ? [] : [data.surname]));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => text.includes(name))).toEqual([]);
});

test('the addresses of consents are offered on the own machine and kept off the public form', () => {
  const own = inside(fieldsOf(config, `${MUNICIPALITY}-person`), 'siteUrls');
  expect(own?.options?.map(({ value }) => value)).toEqual(['https://tikhorechensk.example/rezerv/']);
  expect(own?.multiple).toBe(true);
  expect(inside(fieldsOf(open, 'person'), 'siteUrls')).toMatchObject({ widget: 'list' });
});

test('the same records give the same configuration', () => {
  const again = configOf(loadCorpus('content').corpus, MUNICIPALITY, server);
  expect(JSON.stringify(again)).toBe(JSON.stringify(config));
});

test('relations lead to collections that exist', () => {
  for (const of of [config, open]) {
    const text = JSON.stringify(of);
    const named = [...text.matchAll(/"collection":"([^"]+)"/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(20);
    const known = new Set(of.collections.map(({ name }) => name));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  }
});

test('the public form looks for records where they lie', () => {
  const records = [...corpus.list('profile'), ...corpus.all().filter((one) => one.municipality === MUNICIPALITY)];
  const lost = records.filter(({ file, type }) => {
    const { extension, files, folder } = collection(open, type) as {
      extension?: string;
      files?: unknown;
      folder?: string;
    };
    return files === undefined && !(`content/${file}`.startsWith(`${folder}/`) && extension !== undefined);
  });
  expect(lost.map(({ file }) => file)).toEqual([]);
});

test('a record of the passport is changed and never made', () => {
  expect(collection(config, `${MUNICIPALITY}-municipality`)['create']).toBe(false);
  const { files } = collection(open, 'municipality') as { files?: { file: string }[] };
  expect(files?.[0]?.file).toBe('content/tikhorechensk/municipality.yaml');
});

test('what the form says is Russian', () => {
  const said: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (['label', 'label_singular', 'description'].includes(key) && typeof value === 'string') said.push(value);
      else walk(value);
    }
  };
  walk(config.collections.filter((one) => one['hide'] !== true));
  expect(said.length).toBeGreaterThan(400);
  expect([...new Set(said)].filter((text) => /[A-Za-z]/.test(text) && !text.startsWith('https:'))).toEqual([]);
});

test('a reference, a choice, a text and a day', () => {
  const [person, role, post, , from] = fieldsOf(open, 'membership');
  expect([person, role, post, from]).toMatchInlineSnapshot(`
    [
      {
        "collection": "person",
        "display_fields": [
          "{{surname}} {{name}} {{patronymic}}",
        ],
        "label": "Лицо",
        "name": "person",
        "options_length": 1000,
        "required": true,
        "search_fields": [
          "{{filename}}",
        ],
        "value_field": "{{filename}}",
        "widget": "relation",
      },
      {
        "label": "Роль",
        "name": "role",
        "options": [
          {
            "label": "председатель",
            "value": "chair",
          },
          {
            "label": "заместитель председателя",
            "value": "deputy",
          },
          {
            "label": "секретарь",
            "value": "secretary",
          },
          {
            "label": "член Комиссии",
            "value": "member",
          },
        ],
        "required": true,
        "widget": "select",
      },
      {
        "hint": "Должность вне Комиссии.",
        "label": "Должность",
        "name": "post",
        "required": false,
        "widget": "string",
      },
      {
        "format": "YYYY-MM-DD",
        "label": "С какого дня",
        "name": "from",
        "required": true,
        "time_format": false,
        "widget": "datetime",
      },
    ]
  `);
});
