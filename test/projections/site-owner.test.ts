import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { aboutView } from '../../src/projections/about.ts';
import { collectedEntry } from '../../src/projections/collected.ts';
import { municipalityTable, offersOf } from '../../src/projections/association-home.ts';
import { pageFoot } from '../../src/projections/page-foot.ts';
import { sectionHome } from '../../src/projections/section-home.ts';
import { onlySection, siteOwner, siteTitle } from '../../src/projections/site-owner.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { RECORD_TYPES, type RecordType } from '../../src/records/registry.ts';
import { contentAfter, TODAY, type Edits } from '../checks/municipality.ts';

const NAME = 'Союз муниципалитетов Среднереченской области';
const OWN = { '/soyuz/municipality.yaml': `name: ${NAME}\nshortName: Союз\nkind: association\n` };
const ANOTHER = { '/komitet/municipality.yaml': 'name: Комитет\nkind: association\n' };

/** The base municipality as one that was collected, with these types of its records; without types it is written here. */
function siteOf(edits: Edits, types?: readonly RecordType[]) {
  const zarechny = {
    version: 1,
    id: 'zarechny',
    name: 'Заречный',
    url: '',
    branch: undefined,
    path: 'content',
  } as const;
  const source = types && { ...zarechny, types, taken: undefined, failure: undefined };
  const history = source && { complete: true, files: new Map(), sources: new Map([['zarechny', source]]) };
  return siteFrom(checkContent(contentAfter(edits), TODAY), '/', history);
}

describe('a site is that of', () => {
  test('the association that keeps records beside those it collects, even of one municipality', () => {
    const site = siteOf(OWN, RECORD_TYPES);
    expect(siteOwner(site)).toEqual({ id: 'soyuz', name: NAME, title: 'Союз', email: undefined });
    expect(siteTitle(site)).toBe('Союз');
    expect(onlySection(site)).toBeUndefined();
  });

  test('the municipality, whoever’s lists lie beside its records', () => {
    const site = siteOf(OWN);
    expect(siteOwner(site)).toBeUndefined();
    expect(siteTitle(site)).toBe('Муниципальный резерв управленческих кадров');
    expect(onlySection(site)?.id).toBe('zarechny');
  });

  test('nobody where several associations keep records and none names the address of its site', () => {
    expect(siteOwner(siteOf({ ...OWN, ...ANOTHER }, RECORD_TYPES))).toBeUndefined();
    const named = {
      '/komitet/municipality.yaml': `${ANOTHER['/komitet/municipality.yaml']}siteUrl: https://k.example/\n`,
    };
    expect(siteOwner(siteOf({ ...OWN, ...named }, RECORD_TYPES))?.id).toBe('komitet');
  });
});

test('who finds a mistake writes to the association, where it has said how', () => {
  const passport = `${OWN['/soyuz/municipality.yaml']}contacts:\n  email: pochta@soyuz.example\n`;
  const site = siteOf({ '/soyuz/municipality.yaml': passport }, RECORD_TYPES);
  const page = { address: '/practices/', permanent: 'https://soyuz.example/practices/' };
  expect(pageFoot(site, page).mistake.href).toMatch(/^mailto:pochta@soyuz\.example\?/);
  const { contacts, owner } = aboutView(site);
  expect([owner, contacts[0]]).toEqual([
    NAME,
    { text: 'Союз: pochta@soyuz.example', href: 'mailto:pochta@soyuz.example' },
  ]);
  expect(pageFoot(siteOf(OWN, RECORD_TYPES), page).mistake.href).toBe('/about/#mistake');
});

test('the first page offers the catalogues in which there is something, with how much', () => {
  const list =
    'title: Список\norigin: { body: Союз, kind: решение, date: 2026 }\nitems:\n  - { n: 1, text: а, addressees: [Все] }\n';
  expect(offersOf(siteOf(OWN, RECORD_TYPES))).toEqual([]);
  expect(offersOf(siteOf({ ...OWN, '/soyuz/recommendations/2026.yaml': list }, RECORD_TYPES))).toEqual([
    { title: 'Рекомендации', href: '/recommendations/', count: 1, of: 'список' },
  ]);
});

test('of a municipality of which only a part was collected nothing is counted that may be elsewhere', () => {
  const part: readonly RecordType[] = ['municipality', 'profile', 'act', 'practice'];
  const site = siteOf(OWN, part);
  expect(municipalityTable('Все', site.municipalities).columns).toEqual(['Муниципалитет', 'Регион']);
  expect(sectionHome(site.section('zarechny')).elsewhere).toContain('decision');
  const whole = siteOf(OWN, RECORD_TYPES);
  expect(municipalityTable('Все', whole.municipalities).rows[0]?.[2]).toBe(String(whole.municipalities[0]!.total));
  const [one] = site.municipalities;
  expect(municipalityTable('Все', [...whole.municipalities, one!]).rows[1]?.[2]).toBe('собрано не всё');
  expect(sectionHome(whole.section('zarechny')).elsewhere.size).toBe(0);
});

test('a practice of the association’s own is not said to be collected', () => {
  const practice = `---\ntitle: Школа\nowners: [Союз]\ntheme: Кадры\nyear: 2025\nproblem: а\nactions: [б]\nresults: []\n---\n`;
  const site = siteOf({ ...OWN, '/soyuz/practices/shkola.mdx': practice }, RECORD_TYPES);
  const entry = site.corpus.get('practice', 'soyuz', 'shkola')!;
  const words = collectedEntry(site, entry)?.words;
  expect(words).toContain('Страница составлена из собственной записи объединения, ');
  expect(words).toContain('soyuz/practices/shkola.mdx');
  expect(collectedEntry({ sources: [] }, entry)).toBeUndefined();
});
