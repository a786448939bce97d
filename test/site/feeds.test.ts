import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { FEED_LENGTH } from '../../src/projections/feed-entries.ts';
import { feedsOf } from '../../src/projections/feeds.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { filesOf, isFrame, pagesOf } from './output.ts';
import { TODAY } from './run-build.ts';
import { SITE } from './shipped.ts';

/** The package brings no types. */
const jsonld = createRequire(import.meta.url)('jsonld') as {
  expand(document: object, options: { documentLoader: (url: string) => Promise<unknown> }): Promise<Expanded[]>;
};
type Expanded = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const { dist } = inject('shipped');
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const feeds = feedsOf({ ...siteFrom(checkContent('content', TODAY)), host: SITE });

describe('feeds', () => {
  test('all of them are there, and no other', () => {
    const wanted = feeds.flatMap(({ address }) => ['xml', 'atom', 'json'].map((form) => `${address.slice(1)}.${form}`));
    expect(filesOf(dist).filter((file) => /(^|\/)feeds?[/.]/.test(file))).toEqual(wanted.sort());
    expect(feeds.filter(({ entries }) => entries.length > 0).length).toBe(feeds.length);
  });

  test.each(feeds.map((feed) => [feed.address, feed] as const))('%s says the same in three forms', (address, feed) => {
    const wanted = feed.entries.slice(0, FEED_LENGTH).map((entry) => ({
      id: `tag:tikhorechensk.example,2026:${entry.key}`,
      title: entry.title,
      summary: entry.summary,
      link: SITE + entry.address,
      date: `${entry.date}T00:00:00.000Z`,
    }));
    const rss = parseRssFeed(read(`${address}.xml`));
    expect(
      rss.items?.map(({ description, guid, link, pubDate, title }) => ({
        id: guid?.value,
        title,
        summary: description,
        link,
        date: new Date(pubDate ?? '').toISOString(),
      })),
    ).toEqual(wanted);
    const atom = parseAtomFeed(read(`${address}.atom`));
    expect(
      atom.entries?.map(({ id, links, published, summary, title }) => ({
        id,
        title: title?.value,
        summary: summary?.value,
        link: links?.[0]?.href,
        date: published,
      })),
    ).toEqual(wanted);
    // RFC 4287: a feed has a name, a title, an author and the day of the last change, and says where it lies.
    expect(atom.authors?.[0]?.name).toBeTruthy();
    expect(atom.updated).toBe(wanted[0]?.date);
    expect(atom.links?.find(({ rel }) => rel === 'self')?.href).toBe(`${SITE}${address}.atom`);
    const json = parseJsonFeed(read(`${address}.json`));
    expect(
      json.items?.map(({ content_html: summary, date_published: date, id, title, url: link }) => ({
        id,
        title,
        summary,
        link,
        date,
      })),
    ).toEqual(wanted);
  });

  test('every entry leads to a page that is there', () => {
    for (const { entries } of feeds)
      for (const { address } of entries) expect(existsSync(join(dist, address, 'index.html')), address).toBe(true);
  });

  test('every page of a section leads to its feed', () => {
    const pages = pagesOf(dist).filter((path) => path.startsWith('/tikhorechensk/') && !isFrame(path));
    expect(pages.length).toBeGreaterThan(50);
    for (const path of pages)
      expect(read(`${path}index.html`), path).toContain('type="application/rss+xml" title="Муниципальный резерв');
  });
});

describe('calendars', () => {
  const events = (file: string) =>
    new ICAL.Component(ICAL.parse(read(file)) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));

  test('the one of the section holds sittings, selections and duties, and nobody by name', () => {
    expect(events('calendar.ics')).toHaveLength(events('tikhorechensk/calendar.ics').length);
    const uids = events('tikhorechensk/calendar.ics').map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids).toContain('tikhorechensk-protocol-2026-04@municipal-reserve');
    expect(read('tikhorechensk/calendar.ics')).not.toMatch(/p-\d{4}/);
  });

  test('only a selection for which documents are or will be taken has a file of its own, which its page offers', () => {
    const files = filesOf(dist).filter((file) => /selections\/.*\.ics$/.test(file));
    expect(files).toEqual(['tikhorechensk/selections/2026-osen.ics']);
    expect(
      events(files[0]!).map(({ endDate, startDate, uid }) => [uid, `${startDate.toString()} ${endDate.toString()}`]),
    ).toEqual([['tikhorechensk-selection-2026-osen@municipal-reserve', '2026-11-10 2026-12-12']]);
    expect(read('tikhorechensk/selections/2026-osen/index.html')).toContain(
      'href="/tikhorechensk/selections/2026-osen.ics"',
    );
    expect(read('tikhorechensk/selections/2025-vesna/index.html')).not.toContain('.ics"');
  });
});

describe('descriptions for programs', () => {
  /** The vocabulary of schema.org, as far as offline reading needs it: its words, and which of them are addresses. */
  const context = {
    '@vocab': 'https://schema.org/',
    url: { '@type': '@id' },
    item: { '@type': '@id' },
    eventStatus: { '@type': '@id' },
    eventAttendanceMode: { '@type': '@id' },
  };
  const documentLoader = (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`Nothing is loaded from ${url}`);
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': context } });
  };
  const scripts = (path: string) =>
    [...read(`${path}index.html`).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, text]) => JSON.parse(text ?? '') as object,
    );
  const expanded = async (path: string) =>
    (await Promise.all(scripts(path).map((one) => jsonld.expand(one, { documentLoader })))).flat();
  const typed = async (path: string, type: string) =>
    (await expanded(path)).find((node) => isDeepStrictEqual(node['@type'], [`https://schema.org/${type}`]));
  const value = (node: Expanded | undefined, name: string) => {
    const [first] = node?.[`https://schema.org/${name}`] ?? [];
    const found = first?.['@value'] ?? first?.['@id'];
    return typeof found === 'string' ? found : undefined;
  };

  test('the home of a section is an organization with its contacts', async () => {
    const node = await typed('/tikhorechensk/', 'GovernmentOrganization');
    expect(value(node, 'name')).toBe('Администрация Тихореченского муниципального округа');
    expect(value(node, 'url')).toBe(`${SITE}/tikhorechensk/`);
    expect(value(node, 'email')).toBe('rezerv@tikhorechensk.example');
  });

  test('a sitting and a selection are events', async () => {
    const sitting = await typed('/tikhorechensk/protocols/2026-04/', 'Event');
    expect(value(sitting, 'startDate')).toBe('2026-10-29');
    const selection = await typed('/tikhorechensk/selections/2026-osen/', 'Event');
    expect([value(selection, 'startDate'), value(selection, 'endDate')]).toEqual(['2026-11-10', '2026-12-11']);
    expect(value(selection, 'eventStatus')).toBe('https://schema.org/EventScheduled');
  });

  test('a person has a name and, where that is open, the post of the appointment, and nothing else', async () => {
    const people = pagesOf(dist).filter((path) => path.startsWith('/tikhorechensk/people/'));
    const nodes = await Promise.all(people.map((path) => typed(path, 'Person')));
    expect(nodes.length).toBeGreaterThan(5);
    const open = ['@type', 'name', 'url', 'jobTitle'].map((name) =>
      name === '@type' ? name : `https://schema.org/${name}`,
    );
    for (const [index, node] of nodes.entries()) {
      expect(Object.keys(node ?? {}).filter((key) => !open.includes(key))).toEqual([]);
      const post = value(node, 'jobTitle');
      const html = read(`${people[index]!}index.html`);
      expect(html).toContain(`<h1>${value(node, 'name') ?? '—'}</h1>`);
      expect(post === undefined ? !html.includes('id="appointments"') : html.includes(`${post}</td>`)).toBe(true);
    }
    expect(nodes.some((node) => value(node, 'jobTitle') !== undefined)).toBe(true);
  });

  test('every page below the home tells the path to it, by addresses that are there', () => {
    for (const path of pagesOf(dist).filter((one) => /^\/tikhorechensk\/./.test(one) && !isFrame(one))) {
      const list = scripts(path).find((one) => '@type' in one && one['@type'] === 'BreadcrumbList') as
        { itemListElement: { item: string }[] } | undefined;
      const trail = (list?.itemListElement ?? []).map(({ item }) => item);
      expect(trail.at(-1), path).toBe(SITE + path);
      for (const item of trail) expect(existsSync(join(dist, item.replace(SITE, ''), 'index.html')), item).toBe(true);
    }
  });
});

describe('every page', () => {
  test('says what it is made from, names its permanent address and tells how to report a mistake', () => {
    for (const path of pagesOf(dist).filter((one) => !isFrame(one))) {
      const html = read(path.endsWith('/') ? `${path}index.html` : path);
      const foot = html.slice(html.indexOf('<div class="permalink"'));
      expect(foot, path).toMatch(/Постоянный адрес страницы: <a href="\/[^"]*">https:/);
      expect(foot, path).toMatch(/Страница (составлена из|— часть программы)/);
      expect(foot, path).toContain('Сообщить об ошибке</a>');
      expect(foot, path).toContain('href="/about/"');
    }
  });
});
