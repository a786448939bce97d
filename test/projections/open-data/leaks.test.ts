import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/run.ts';
import { siteFrom } from '../../../src/projections/site.ts';
import { TODAY } from '../../checks/municipality.ts';
import { ROOT } from '../../source-files.ts';
import { filesAfter, filesHolding, filesOfRoot, rowIn, rowsIn } from './published.ts';

const GOLDEN = join(ROOT, 'test/municipality');
const roots = [
  join(ROOT, 'content'),
  ...readdirSync(GOLDEN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(GOLDEN, name, 'content')),
];
const openSurnames = (root: string) =>
  siteFrom(checkContent(root, TODAY)).sections.flatMap(({ context, people }) =>
    context.people.filter(({ id }) => people.known(id) !== undefined).map(({ data }) => data.surname),
  );
const closedIn = (root: string) =>
  siteFrom(checkContent(root, TODAY)).sections.flatMap(({ context, people }) =>
    context.people.filter(({ id }) => people.known(id) === undefined),
  );

test.each(roots)('%s: neither number nor name of a closed person is in any file', (root) => {
  const files = filesOfRoot(root);
  const leaks = closedIn(root).flatMap(({ data, id, municipality }) => [
    // Numbers are of one municipality: another may give the same one to somebody else.
    ...filesHolding(files, id).filter((file) => file.includes(`/${municipality}/`)),
    // A person may have withdrawn a consent given to one site and keep the one given to another.
    ...(data.surname === undefined || openSurnames(root).includes(data.surname)
      ? []
      : filesHolding(files, data.surname)),
  ]);
  expect(leaks).toEqual([]);
});

test('there are such people among the shipped records', () => {
  expect(closedIn(roots[0]!).length).toBeGreaterThan(2);
});

const WITHDRAWN = {
  'people/p-0007.yaml': [['validFrom: 2026-01-12', 'validFrom: 2026-01-12\nwithdrawnOn: 2026-11-20']],
} as const;
const RESTRICTED = 'сведения ограничены';

describe('a person whose consent is withdrawn', () => {
  const files = () => filesAfter(WITHDRAWN);

  test('is counted by level in the list, and nothing else is said', () => {
    expect(rowsIn(filesAfter({}), 'reserve')).toMatchObject([{ person: 'p-0007', decision: '2026-01-1' }]);
    expect(rowsIn(files(), 'reserve')).toEqual([
      { person: RESTRICTED, level: 'functional', levelTitle: 'функциональный резерв' },
    ]);
  });

  test('leaves decisions about somebody, without post, source and place', () => {
    const row = rowIn(files(), 'decision', '2026-01-1');
    expect(row).toMatchObject({ kind: 'include', person: RESTRICTED, level: 'functional', result: 'adopted' });
    for (const closed of ['position', 'positionTitle', 'postAtInclusion', 'source'])
      expect(row).not.toHaveProperty(closed);
    expect(rowIn(files(), 'decision', '2026-02-1')).toMatchObject({ persons: [RESTRICTED] });
  });

  test('gives no day of withdrawal to any name or file', () => {
    for (const day of ['2026-11-20', '20261120']) expect(filesHolding(files(), day)).toEqual([]);
  });
});

describe('what pages do not say', () => {
  test('a consent that leaves out the post keeps the post out', () => {
    const row = rowIn(filesAfter({}), 'decision', '2026-01-1');
    expect(row).toMatchObject({ person: 'p-0007', postAtInclusion: 'заведующий отделом кадров', source: 'selection' });
    expect(row).not.toHaveProperty('position');
    const named = filesAfter({ 'people/p-0007.yaml': [['[fio, decision, postAtInclusion]', '[fio]']] });
    expect(rowIn(named, 'decision', '2026-01-1')).not.toHaveProperty('postAtInclusion');
    expect(rowIn(named, 'decision', '2026-01-1')).not.toHaveProperty('source');
    expect(rowsIn(named, 'reserve')[0]).not.toHaveProperty('decision');
    expect(rowsIn(named, 'reserve')[0]).not.toHaveProperty('act');
  });

  test('why somebody was excluded is said in the words of the methodology only', () => {
    const files = filesAfter({});
    expect(rowIn(files, 'decision', '2026-02-2')['groundLabel']).toBe('по основанию, предусмотренному п. 14.2');
    for (const word of ['own-request', 'личное заявление', 'plan-failed'])
      expect(filesHolding(files, word)).toEqual([]);
  });

  test('a candidate who was not included is nowhere, though the consent is valid', () => {
    const files = filesAfter({
      'people/p-0100.yaml':
        'basis: consent\nsurname: Канарейкина\nname: Имя\nfields: [fio, decision, postAtInclusion, targetPost]\nsiteUrls: [https://zarechny.example/rezerv/]\nvalidFrom: 2026-01-01\n',
      'decisions/2026-02-9.yaml':
        'protocol: 2026-02\nitem: 2\nkind: include\nperson: p-0100\nlevel: functional\nposition: zam-glavy\nsource: selection\npostAtInclusion: канареевод\nvote: { for: 1, against: 4 }\n',
    });
    for (const word of ['Канарейкина', 'p-0100', 'канареевод']) expect(filesHolding(files, word)).toEqual([]);
    const row = rowIn(files, 'decision', '2026-02-9');
    expect(row).toMatchObject({ result: 'rejected', vote: { for: 1, against: 4 } });
    for (const closed of ['person', 'position', 'positionTitle', 'source']) expect(row).not.toHaveProperty(closed);
  });

  test('a vote without a quorum names nobody either', () => {
    const files = filesAfter({
      'protocols/2026-01.mdx': [['present: [p-0001, p-0002, p-0003, p-0004]', 'present: [p-0001]']],
    });
    expect(rowIn(files, 'decision', '2026-01-1')).toMatchObject({ result: 'no-quorum' });
    expect(rowIn(files, 'decision', '2026-01-1')).not.toHaveProperty('person');
  });

  test('who withdrew from a vote is a number, how the chair voted without a tie is not said', () => {
    const files = filesAfter({
      'decisions/2026-02-1.yaml': [['  for: 5', '  for: 4\n  recused: [p-0005]\n  casting: for']],
      'decisions/2026-01-2.yaml': [['  for: 3\n  abstained: 1', '  for: 2\n  against: 2\n  casting: for']],
    });
    expect(rowIn(files, 'decision', '2026-02-1')).toMatchObject({ recused: 1, vote: { for: 4 } });
    expect(Object.keys(rowIn(files, 'decision', '2026-02-1')['vote'] as object)).toEqual(['for']);
    expect(rowIn(files, 'decision', '2026-01-2')).toMatchObject({ vote: { casting: 'for' } });
  });

  test('an appointment is not told of somebody whose consent does not open it', () => {
    const appointment =
      'person: p-0007\ndate: 2026-06-01\npost: канареечный директор\nact: spisok\nbasis: from-reserve\nuntil: 2031-05-31\n';
    const closed = filesAfter({ 'appointments/a-1.yaml': appointment });
    expect(filesHolding(closed, 'канареечный директор')).toEqual([]);
    expect(rowsIn(closed, 'appointment')).toEqual([]);
    const open = filesAfter({
      'appointments/a-1.yaml': appointment,
      'people/p-0007.yaml': [['postAtInclusion]', 'postAtInclusion, appointedPost]']],
    });
    expect(rowIn(open, 'appointment', 'a-1')).toMatchObject({ post: 'канареечный директор' });
    expect(rowIn(open, 'appointment', 'a-1')).not.toHaveProperty('until');
    expect(rowsIn(open, 'reserve')[0]).toMatchObject({
      appointedPost: 'канареечный директор',
      appointedOn: '2026-06-01',
    });
  });

  test('a member who may not be named leaves neither number nor file name', () => {
    const files = filesAfter({
      'people/p-0005.yaml': 'basis: none\n',
      'commission/kanareykin.yaml': 'person: p-0005\nrole: member\npost: депутат\nfrom: 2025-01-10\nact: sostav\n',
      'commission/c-5.yaml': null,
    });
    expect(filesHolding(files, 'kanareykin')).toEqual([]);
    expect(rowsIn(files, 'membership')).toContainEqual(
      expect.objectContaining({ id: RESTRICTED, person: RESTRICTED, post: 'депутат' }),
    );
    expect(rowIn(files, 'protocol', '2026-02')).toMatchObject({
      present: ['p-0001', 'p-0002', 'p-0003', 'p-0004', RESTRICTED],
    });
  });

  test('results of a handful of people, remarks for keepers and unpublished files stay inside', () => {
    const files = filesAfter({
      'providers/shkola.yaml':
        'name: Школа\nprogrammes:\n  - { title: Курс, hours: 10, form: mixed }\noutcomes:\n  - { year: 2025, n: 3, metric: канареечный, value: 1, method: опрос }\n  - { year: 2025, n: 12, metric: открытый, value: 1, method: опрос }\nsource: канареечный источник\nfiles:\n  - { path: files/kanareyka.pdf, title: Приложение }\n',
    });
    expect(rowIn(files, 'provider', 'shkola')).toMatchObject({ outcomes: [{ metric: 'открытый' }] });
    for (const word of ['канареечный', 'kanareyka']) expect(filesHolding(files, word)).toEqual([]);
  });
});
