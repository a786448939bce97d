import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { FEED_LENGTH } from '../../src/projections/feed-entries.ts';
import { feedsOf, printFeed, type NewsFeed } from '../../src/projections/feeds.ts';
import { siteFrom, type Site } from '../../src/projections/site.ts';
import { contentAfter, TODAY, type Edits } from '../checks/municipality.ts';

const HOSTILE = `]]></title></script><script>alert(1)</script><!-- &amp; "кавычки"`;

function siteAfter(edits: Edits, host?: string, basePath?: string): Site {
  return { ...siteFrom(checkContent(contentAfter(edits), TODAY), basePath), host };
}

function feedAt(site: Site, address: string): NewsFeed {
  const feed = feedsOf(site).find((one) => one.address === address);
  if (!feed) throw new Error(`There is no ${address}`);
  return feed;
}

const news = (site: Site) => feedAt(site, '/zarechny/feed').entries;
const titled = (site: Site, start: string) => news(site).filter(({ title }) => title.startsWith(start));

test('a section has a feed of everything and one for each kind, and the site two of its own', () => {
  expect(feedsOf(siteAfter({})).map(({ address }) => address)).toEqual([
    '/zarechny/feed',
    ...['protocols', 'decisions', 'selections', 'appointments', 'materials', 'acts', 'practices'].map(
      (kind) => `/zarechny/feeds/${kind}`,
    ),
    '/feed',
    '/feeds/practices',
  ]);
});

test('news stand newest first, by the day of publication where it is known, and none is of tomorrow', () => {
  const site = siteAfter({
    'protocols/2026-02.mdx': [['signedOn: 2026-05-20', 'signedOn: 2026-05-20\npublishedOn: 2026-05-25']],
    'acts/spisok.yaml': [['date: 2026-02-10', 'date: 2026-02-10\npublishedOn: 2026-11-22']],
  });
  const dates = news(site).map(({ date }) => date);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(titled(site, 'Протокол №\u00A02')).toMatchObject([{ date: '2026-05-25', kind: 'protocols' }]);
  expect(
    news(site)
      .filter(({ key }) => key.startsWith('zarechny/decision/2026-02'))
      .map(({ date }) => date),
  ).toEqual(['2026-05-25', '2026-05-25']);
  expect(titled(site, 'Распоряжение от 10.02.2026')).toEqual([]);
});

test('a selection is news when it is announced and when documents are no longer taken', () => {
  const closed = siteAfter({});
  expect(titled(closed, 'Объявлен отбор')).toMatchObject([
    { date: '2025-10-01', key: 'zarechny/selection/otbor-2025' },
  ]);
  expect(titled(closed, 'Приём документов закончен')).toMatchObject([
    { date: '2025-11-01', key: 'zarechny/selection/otbor-2025/closed', summary: 'Состоялся.' },
  ]);
  const open = siteAfter({
    'selections/otbor-2025.mdx': [
      ['docsUntil: 2025-10-31', `docsUntil: ${TODAY}`],
      ['outcome: held\n', ''],
    ],
  });
  expect(titled(open, 'Приём документов закончен')).toEqual([]);
});

test('nobody is named, even those whose names the pages show', () => {
  const site = siteAfter({});
  const text = feedsOf(site)
    .flatMap((feed) => (['xml', 'atom', 'json'] as const).map((form) => printFeed(feed, form)))
    .join('\n');
  expect(site.section('zarechny').people.known('p-0007')?.name).toContain('Ёлкина');
  expect(text).toContain('Включить в резерв');
  expect(text).not.toContain('Ёлкин');
  expect(text).not.toMatch(/p-\d{4}/);
});

test('a renamed record keeps the name by which readers know it', () => {
  const renamed = siteAfter({ 'acts/spisok.yaml': [['kind:', 'formerIds: [spisok-2026, spisok-ii]\nkind:']] });
  expect(news(renamed).map(({ key }) => key)).toContain('zarechny/act/spisok-2026');
});

test('entries are called the same wherever the site is built for and under any path', () => {
  const ids = (site: Site) =>
    parseAtomFeed(printFeed(feedAt(site, '/zarechny/feed'), 'atom')).entries?.map(({ id }) => id);
  const home = ids(siteAfter({}));
  expect(home?.[0]).toMatch(/^tag:zarechny\.example,2026:zarechny\//);
  expect(ids(siteAfter({}, 'https://elsewhere.example', '/rezerv/'))).toEqual(home);
});

test('links are whole: from the site that is named, or from the host for which consents are given', () => {
  const link = (site: Site) => parseRssFeed(printFeed(feedAt(site, '/zarechny/feed'), 'xml')).link;
  expect(link(siteAfter({}, 'https://elsewhere.example', '/rezerv/'))).toBe(
    'https://elsewhere.example/rezerv/zarechny/',
  );
  expect(link(siteAfter({}))).toBe('https://zarechny.example/zarechny/');
});

test('without any known address there are no feeds', () => {
  const edits: Edits = { 'municipality.yaml': [['siteUrl: https://zarechny.example/rezerv/\n', '']] };
  expect(feedsOf(siteAfter(edits))).toEqual([]);
  expect(feedsOf(siteAfter(edits, 'https://zarechny.example'))).not.toEqual([]);
});

test('words of a record stay words in every form', () => {
  const site = siteAfter({
    'selections/otbor-2025.mdx': [['title: Отбор в функциональный резерв', `title: '${HOSTILE}'`]],
  });
  const feed = feedAt(site, '/zarechny/feeds/selections');
  const wanted = `Объявлен отбор: ${HOSTILE}`;
  const asHtml = wanted.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(feed.entries.at(-1)?.title).toBe(wanted);
  const atom = printFeed(feed, 'atom');
  // A reader takes the text out of CDATA and shows it as HTML: it must still be escaped there.
  expect(atom).toContain(`<![CDATA[${asHtml}]]>`);
  expect(printFeed(feed, 'xml')).toContain(`<![CDATA[${asHtml}]]>`);
  expect(parseJsonFeed(printFeed(feed, 'json')).items?.at(-1)?.title).toBe(wanted);
  expect(parseJsonFeed(printFeed(feed, 'json')).items?.at(-1)?.content_html).not.toContain('<');
});

test('only the last entries are kept', () => {
  const feed = feedAt(siteAfter({}), '/zarechny/feed');
  const [one] = feed.entries;
  const many = Array.from({ length: FEED_LENGTH + 5 }, (_, n) => ({ ...one!, key: `zarechny/act/a-${n}` }));
  const items = parseRssFeed(printFeed({ ...feed, entries: many }, 'xml')).items;
  expect(items).toHaveLength(FEED_LENGTH);
  expect(items?.at(0)?.guid?.value).toContain('/a-0');
});
