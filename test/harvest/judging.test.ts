import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { attachedFiles, judge } from '../../src/harvest/judging.ts';
import { filesBelow } from '../../src/records/files-below.ts';
import { RECORD_TYPES, type RecordType } from '../../src/records/registry.ts';
import { contentAfter, TODAY, type Edits } from '../checks/municipality.ts';
import { practice } from './repositories.ts';

const SITE = 'https://assoc.example/';
const PERSON = `surname: Ёлкина
name: Мария
basis: consent
fields: [fio]
siteUrls: [https://assoc.example/]
validFrom: 2026-01-01
`;

function judged(
  files: Readonly<Record<string, string>>,
  types: readonly RecordType[],
  site: string | undefined = SITE,
) {
  const root = contentAfter({});
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const verdict = judge({ root, municipality: 'zarechny', types, site, today: TODAY });
  const left = filesBelow(root).map(({ file }) => file);
  return { verdict, left, textOf: (file: string) => readFileSync(join(root, file), 'utf8') };
}

const WITHOUT_PEOPLE = RECORD_TYPES.filter((type) => type !== 'person');

test('a person is taken by name only where the consent names the site of the association', () => {
  const file = 'zarechny/people/p-0100.yaml';
  const named = judged({ [file]: PERSON }, RECORD_TYPES);
  expect(named.verdict.errors).toEqual([]);
  expect(named.textOf(file)).toBe(PERSON);
  expect(named.verdict.unnamed).toBeGreaterThan(0);
  const refused = [
    PERSON.replace('https://assoc.example/', 'https://zarechny.example/'),
    PERSON.replace('validFrom: 2026-01-01', 'validFrom: 2026-01-01\nwithdrawnOn: 2026-02-01'),
    PERSON.replace('validFrom: 2026-01-01', 'validFrom: 2026-01-01\nvalidUntil: 2026-02-01'),
    PERSON.replace('[fio]', '[decision]'),
    'surname: Ёлкина\nname: Мария\nbasis: office\n',
  ];
  for (const text of refused) expect(judged({ [file]: text }, RECORD_TYPES).textOf(file)).toBe('basis: none\n');
  expect(judged({ [file]: PERSON }, RECORD_TYPES, 'https://other.example/').textOf(file)).toBe('basis: none\n');
});

test('without people their records go, and those that name them, and those that name these', () => {
  const { left, verdict } = judged({ 'zarechny/practices/a1.mdx': practice('Сто дней') }, WITHOUT_PEOPLE);
  expect(verdict.errors).toEqual([]);
  expect(left.filter((file) => /decisions|protocols|commission/.test(file))).toEqual([]);
  expect(verdict.left).toContain('zarechny/decisions/2026-02-1.yaml');
  expect(left).toContain('zarechny/practices/a1.mdx');
  expect(verdict.records.map(({ file }) => file)).toEqual(left.filter((file) => !file.includes('/files/')));
});

test('the profile gets a name of its contents, and the passport follows', () => {
  const { left, textOf, verdict } = judged({}, ['municipality', 'profile']);
  const [profile] = left.filter((file) => file.startsWith('profiles/'));
  expect(profile).toMatch(/^profiles\/rostov-2018-[0-9a-f]{12}\.yaml$/);
  expect(textOf('zarechny/municipality.yaml')).toContain(profile!.slice('profiles/'.length, -'.yaml'.length));
  expect(verdict.records).toContainEqual({
    file: profile,
    path: 'profiles/rostov-2018.yaml',
    sha256: expect.stringMatching(profile!.slice(-17, -5)) as string,
  });
});

test('an error anywhere is told with its place, and nothing is called good', () => {
  const { verdict } = judged({ 'zarechny/practices/a1.mdx': practice('Поле', 'rating: 5\n') }, RECORD_TYPES);
  expect(verdict.errors).toEqual([expect.stringMatching(/^zarechny\/practices\/a1\.mdx:\d+:\d+: .*rating/)]);
  expect(verdict.records).toEqual([]);
});

test('what other repositories keep is no error, though nothing of them is here', () => {
  const passport = readFileSync(join(contentAfter({}), 'zarechny/municipality.yaml'), 'utf8');
  const far = 'adoptedFrom: { municipality: daleko, practice: most }\nsameAs: [daleko/most]\n';
  const files = {
    'zarechny/practices/a1.mdx': practice('Мост', far),
    'zarechny/municipality.yaml': `${passport}predecessors:\n  - { name: Район, until: 2010-01-01, municipality: daleko }\n`,
  };
  expect(judged(files, RECORD_TYPES).verdict.errors).toEqual([]);
  const own = judged({ 'zarechny/practices/a1.mdx': practice('Мост', 'sameAs: [zarechny/net]\n') }, RECORD_TYPES);
  expect(own.verdict.errors).toEqual([expect.stringMatching(/записи «zarechny\/net» нет/)]);
});

test('of a part of the records nothing is said about the section as a whole', () => {
  const remarks = (types: readonly RecordType[]) => {
    const today = '2027-06-01';
    return judge({ root: contentAfter({}), municipality: 'zarechny', types, site: SITE, today }).remarks;
  };
  const ofSection = (line: string) => line.startsWith('zarechny/municipality.yaml');
  expect(remarks(RECORD_TYPES).some(ofSection)).toBe(true);
  expect(remarks(['municipality', 'profile']).some(ofSection)).toBe(false);
});

test('attached files are those that records name', () => {
  const edits: Edits = {};
  const root = contentAfter(edits);
  mkdirSync(join(root, 'zarechny/practices'), { recursive: true });
  const files = 'files:\n  - path: files/a.pdf\n    title: Отчёт\n';
  writeFileSync(join(root, 'zarechny/practices/a1.mdx'), practice('Сто дней', files));
  expect(attachedFiles(root)).toEqual(['zarechny/files/a.pdf']);
});
