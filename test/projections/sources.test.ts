import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { partlyCollected } from '../../src/projections/collected.ts';
import { wordsOf } from '../../src/projections/document.ts';
import { recordHistory, sectionHistory, siteHistory } from '../../src/projections/record-history.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { sourceFacts, sourcePages, sourceTable } from '../../src/projections/sources.ts';
import type { HarvestedSource } from '../../src/records/provenance.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { contentAfter, TODAY } from '../checks/municipality.ts';

const FILE = 'zarechny/acts/spisok.yaml';
const WELL: HarvestedSource = {
  version: 1,
  id: 'zarechny',
  name: 'Заречный',
  url: 'https://git.example/zarechny/zapisi.git',
  branch: undefined,
  path: 'content',
  types: RECORD_TYPES,
  taken: {
    commit: 'abcdef1234'.repeat(4),
    takenOn: '2026-05-10',
    seenOn: '2026-11-19',
    findings: 2,
    left: 0,
    unnamed: 0,
    records: [{ file: FILE, path: `content/${FILE}`, sha256: '' }],
  },
  failure: undefined,
};
const LOST: HarvestedSource = {
  ...WELL,
  failure: { kind: 'link', reason: 'Узла нет.', since: '2026-11-20', problems: 0 },
};
const NEVER: HarvestedSource = {
  ...LOST,
  id: 'lugovoe',
  name: 'Луговое',
  url: undefined,
  taken: undefined,
};

function siteOf(...sources: readonly HarvestedSource[]) {
  const history = { complete: true, files: new Map(), sources: new Map(sources.map((one) => [one.id, one])) };
  return siteFrom(checkContent(contentAfter({}), TODAY), '/', sources.length === 0 ? undefined : history);
}

const say = (words: readonly Parameters<typeof wordsOf>[0][]) => words.map(wordsOf).join('');

test('a page of a collected record names the repository, its version and the path there', () => {
  const section = siteOf(WELL).section('zarechny');
  const { changed, words } = recordHistory(section, section.context.corpus.get('act', 'zarechny', 'spisok')!);
  expect(say(words)).toContain(
    'Страница составлена из записи content/zarechny/acts/spisok.yaml хранилища https://git.example/zarechny/zapisi.git (взято 10\u00A0мая 2026\u00A0г.), версия abcdef12',
  );
  expect(changed).toBe('2026-05-10');
  expect(words).toContainEqual({ text: WELL.url, href: WELL.url });
});

test('of a source that is lost every page says that it shows what was good last', () => {
  const site = siteOf(LOST);
  const [section, above] = [sectionHistory(site.section('zarechny')), siteHistory(site)];
  expect(say(section.words)).toContain('С 20.11.2026 новое оттуда не берётся: показано последнее исправное.');
  expect(above.words).toContainEqual({ text: 'хранилищ муниципалитетов', href: '/sources/' });
});

test('a section of which a part was collected says what is missing, a whole one says nothing', () => {
  expect(partlyCollected(siteOf(WELL).section('zarechny'))).toBeUndefined();
  expect(partlyCollected(siteOf().section('zarechny'))).toBeUndefined();
  const part = siteOf({ ...WELL, types: ['municipality', 'practice'] });
  expect(partlyCollected(part.section('zarechny'))).toMatch(/не все записи.*«Решение комиссии»/i);
});

test('the list tells of every repository how it is, whoever needs help first', () => {
  const site = siteOf({ ...WELL, id: 'another', name: 'Ясный' }, LOST, NEVER);
  const [page] = sourcePages(site);
  const rows = sourceTable(site, page!.items).rows.map((row) =>
    row.map((cell) => (Array.isArray(cell) ? say(cell as never) : wordsOf(cell as never))),
  );
  expect(rows).toEqual([
    expect.arrayContaining([expect.stringContaining('нет связи с 20.11.2026'), expect.stringContaining('2 дня назад')]),
    ['Луговое', expect.stringContaining('Показать нечего'), '—', '—', '—', '—'],
    ['Ясный', 'исправно', expect.stringContaining('19.11.2026'), 'abcdef12', '1', '2'],
  ]);
  expect(sourceFacts(site).map(({ value }) => value)).toEqual(['3', '1', '1', '1', '2']);
});

test('a site whose records were written here has no such page', () => {
  expect(sourcePages(siteOf())).toEqual([]);
});
