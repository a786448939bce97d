import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordField, type Field } from '../../src/records/fields.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { contentsOf, filesOf, filesWith, pagesOf, type Contents } from './output.ts';
import { Workplace } from './run-build.ts';

const workplace = new Workplace();
/** What the last build wrote. */
let written: Contents = [];

/** Values that no page may carry, put into every closed field that a record can have. */
const CLOSED = {
  nameForms: 'КанарейкаФорм',
  otherSite: 'canary-site',
  refused: 'Канарейкина-Отказова',
};

const person = (id: string) => `tikhorechensk/people/${id}.yaml`;

/**
 * Every field that the schemas leave closed: what it says that nothing published may say. Where its values are everyday
 * words or numbers of records, it is the name of the field as data would have it.
 */
const CLOSED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'person.basis': ['basis: consent', '"basis":"consent"', '"basis": "consent"'],
  'person.fields': ['postAtInclusion, appointedPost', '"fio"'],
  'person.siteUrls': [CLOSED.otherSite, '"siteUrls"'],
  'person.validFrom': ['2019-02-27', '27.02.2019', '27 февраля 2019'],
  'person.validUntil': ['2033-07-23', '23.07.2033', '23 июля 2033'],
  'person.withdrawnOn': ['2026-07-19', '19.07.2026', '19 июля 2026'],
  'person.nameForms': [CLOSED.nameForms, '"nameForms"'],
  'decision.subgroup': ['subgroup'],
  'decision.ground': ['own-request', 'plan-failed', 'личное заявление', 'невыполнение индивидуального плана'],
  'appointment.rotation': ['"rotation"'],
  'appointment.swapWith': ['swapWith'],
};

function closedFields(field: Field, path: string): string[] {
  return (field.fields ?? []).flatMap((child) => {
    const here = `${path}.${child.name}`;
    return child.public
      ? [...closedFields(child, here), ...(child.item ? closedFields(child.item, here) : [])]
      : [here];
  });
}

beforeAll(() => {
  // Each closes the person in another way.
  workplace.edit(person('p-0013'), 'validFrom: 2025-04-14', 'validFrom: 2026-11-22');
  workplace.edit(
    person('p-0005'),
    'siteUrls: [https://tikhorechensk.example/rezerv/]',
    'siteUrls: [https://other.example/]',
  );
  workplace.edit(person('p-0006'), 'fields: [fio, ', 'fields: [');
  workplace.edit(person('p-0009'), 'validFrom: 2024-10-17', 'validFrom: 2019-02-27');
  workplace.edit(person('p-0009'), 'validUntil: 2029-10-17', 'validUntil: 2033-07-23');
  workplace.edit(person('p-0012'), 'withdrawnOn: 2026-09-14', 'withdrawnOn: 2026-07-19');
  workplace.edit(person('p-0017'), 'basis: consent', 'formerIds: [p-0877]\nbasis: consent');
  workplace.edit('tikhorechensk/people/p-0001.yaml', /\nbasis:/, `\nnameForms: [${CLOSED.nameForms}]\nbasis:`);
  workplace.edit(
    'tikhorechensk/people/p-0001.yaml',
    /siteUrls: \[/,
    `siteUrls: [https://${CLOSED.otherSite}.example/, `,
  );
  // A person whose inclusion was voted down: refused people are never named.
  workplace.write(
    'tikhorechensk/people/p-0901.yaml',
    `surname: ${CLOSED.refused}\nname: Мария\nbasis: consent\nfields: [fio, decision, postAtInclusion, targetPost]\nsiteUrls: [https://tikhorechensk.example/rezerv/]\nvalidFrom: 2026-01-01\n`,
  );
  workplace.write(
    'tikhorechensk/decisions/2026/2026-04-91.yaml',
    'protocol: 2026-04\nitem: 2\nkind: include\nperson: p-0901\nlevel: perspective\nsource: self-nomination\npostAtInclusion: директор канареечного двора\nvote:\n  for: 1\n  against: 5\nacknowledged:\n  - rule: A1-4.7a\n    note: Решение не принято.\n    by: секретарь Комиссии\n    date: 2026-10-30\n',
  );
  const { status, stderr } = workplace.build();
  expect(stderr).toContain('Сайт собран');
  expect(status).toBe(0);
  written = contentsOf(workplace.dist);
});

afterAll(() => {
  workplace.remove();
});

describe('a person without a valid basis', () => {
  test.each([
    ['withdrawn', 'p-0012', 'Вахрушев'],
    ['expired', 'p-0011', 'Нечипоренко'],
    ['no basis', 'p-0019', 'p-0019'],
    ['a consent that begins tomorrow', 'p-0013', 'Шустиков'],
    ['a consent for another site', 'p-0005', 'Снегирёва'],
    ['a consent without the name', 'p-0006', 'Мещеряков'],
  ])('%s: neither the name nor the number is anywhere in the output', (_, id, surname) => {
    expect(filesWith(written, surname)).toEqual([]);
    expect(filesWith(written, id)).toEqual([]);
    // Search keeps words in small letters and without their endings.
    expect(filesWith(written, surname.toLowerCase().slice(0, 6))).toEqual([]);
  });

  test('is counted but not named in the list', () => {
    expect(filesWith(written, 'сведения ограничены')).toContain('tikhorechensk/reserve/index.html');
  });

  test('the search for canaries does find a name that is open', () => {
    const found = filesWith(written, 'Абросимова');
    expect(found.length).toBeGreaterThan(3);
    expect(found.some((file) => file.endsWith('.docx'))).toBe(true);
    expect(found.some((file) => /\.zip\/.+\.docx$/.test(file))).toBe(true);
    expect(found.some((file) => /^search-index\/.*\/pages-\d+\.json$/.test(file))).toBe(true);
    // The index keeps words without their endings.
    expect(filesWith(written, 'абросим').some((file) => /^search-index\/.*\/words-\d+\.json$/.test(file))).toBe(true);
  });
});

describe('closed facts', () => {
  test('every field that the schemas leave closed is looked for below', () => {
    expect(RECORD_TYPES.flatMap((type) => closedFields(recordField(type), type)).sort()).toEqual(
      Object.keys(CLOSED_FIELDS).sort(),
    );
  });

  test.each(Object.entries(CLOSED_FIELDS).flatMap(([field, texts]) => texts.map((text) => [field, text] as const)))(
    '%s: «%s» is nowhere in the output',
    (_, text) => {
      // The pages about rules name fields and codes in general; they hold nothing of any record. Search has their words too.
      const inRules = filesWith(written, text.replaceAll('"', '')).some((file) => /(^|\/)rules\//.test(file));
      const general = inRules ? /(^|\/)rules\/|^search-index\/.*\/words-/ : /(^|\/)rules\//;
      const found = filesWith(written, text);
      expect(found.filter((file) => !general.test(file))).toEqual([]);
    },
  );

  test('whom the Commission did not include is not named, though the vote is shown', () => {
    expect(filesWith(written, CLOSED.refused)).toEqual([]);
    expect(filesWith(written, 'канареечного двора')).toEqual([]);
    expect(filesWith(written, 'p-0901')).toEqual([]);
    expect(pagesOf(workplace.dist)).toContain('/tikhorechensk/decisions/2026-04-91/');
  });

  test('nothing but pages, feeds, calendars, styles, fonts, documents, attached files, data, the icon, search and words for servers is published', () => {
    const [search, rest] = [true, false].map((inside) =>
      filesOf(workplace.dist).filter((file) => file.startsWith('search-index/') === inside),
    );
    const kinds = (files: readonly string[] = []) =>
      [...new Set(files.map((file) => file.replace(/^.*\./, '')))].sort().join(' ');
    expect(kinds(rest)).toBe(
      '_headers _redirects atom conf css csv docx htaccess html ics js json jsonld map pdf svg txt woff2 xml zip',
    );
    expect(kinds(search)).toBe('json');
  });
});

describe('a consent that is withdrawn', () => {
  const NAME = ['Бурмистр', 'бурмистр', 'БУРМИСТР', 'burmistr', 'p-0017', 'p-0877'];
  let before: readonly (readonly string[])[] = [];

  beforeAll(() => {
    before = NAME.map((text) => filesWith(written, text));
    workplace.edit(person('p-0017'), 'validFrom:', 'withdrawnOn: 2026-11-21\nvalidFrom:');
    expect(workplace.build().status).toBe(0);
    written = contentsOf(workplace.dist);
  });

  test('was open until then: its page, the redirect from its former address, the archive, search', () => {
    const [name = [], small = [], , , id = [], former = []] = before;
    expect(name).toContain('tikhorechensk/people/p-0017/index.html');
    expect(name.some((file) => file.includes('.zip/'))).toBe(true);
    expect(name.some((file) => file.endsWith('.jsonld') || file.endsWith('.json'))).toBe(true);
    expect(small.some((file) => /^search-index\/.*\/words-\d+\.json$/.test(file))).toBe(true);
    expect(id.length).toBeGreaterThan(3);
    expect(former.some((file) => file.includes('p-0877'))).toBe(true);
  });

  test('takes the person out of every file at the next build, under any name and number', () => {
    for (const text of NAME) expect(filesWith(written, text), text).toEqual([]);
    expect(filesOf(workplace.dist).filter((file) => /p-0017|p-0877/.test(file))).toEqual([]);
  });

  test('and the build leaves no former site beside the new one', () => {
    expect(readdirSync(workplace.folder).sort()).toEqual(['content', 'dist']);
  });
});
