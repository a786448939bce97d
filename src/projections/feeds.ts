import { Feed } from 'feed';
import { ru } from '../i18n/ru.ts';
import type { CivilDate } from '../domain/calendar.ts';
import {
  FEED_KINDS,
  FEED_LENGTH,
  newestFirst,
  practiceEntries,
  sectionEntries,
  type FeedEntry,
} from './feed-entries.ts';
import { latestDay, type Section } from './section.ts';
import { onlySection, siteTitle } from './site-owner.ts';
import type { Site } from './site.ts';
import { wholeAddresses, type Whole } from './whole-address.ts';

/** The forms in which every feed is given, by the ending of its address. */
export const FEED_FORMS = { xml: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' };

export type FeedForm = keyof typeof FEED_FORMS;

/** A feed, before it is printed in one of the forms. */
export interface NewsFeed {
  /** The address without its ending, from `/`. */
  readonly address: string;
  /** The page whose news these are. */
  readonly home: string;
  readonly title: string;
  readonly owner: string;
  readonly updated: CivilDate;
  /** The host that stands in the names of entries. */
  readonly authority: string;
  readonly entries: readonly FeedEntry[];
  readonly whole: Whole;
}

/** Since when the names of entries are given: RFC 4151 asks for a day on which the host was the owner's. */
const NAMED_SINCE = '2026';

/** All feeds of a site: one of everything, one of practices, and of each section one of everything and one for each kind. */
export function feedsOf(site: Site): NewsFeed[] {
  return [...site.sections.flatMap((section) => sectionFeeds(site, section)), ...siteFeeds(site)];
}

/** What is known of a section's main feed without making it: enough to lead to it from every page. None where no address is known. */
export function mainFeed(site: Site, section: Section): Pick<NewsFeed, 'address' | 'title'> | undefined {
  if (!wholeAddresses(site, section)) return undefined;
  const { data } = section.context.municipality;
  const { href, title } = site.shell(section.id);
  return { address: `${href}feed`, title: `${title}: ${data.shortName ?? data.name}` };
}

/** The feeds of one section; none where no address is known that their links could start with. */
export function sectionFeeds(site: Site, section: Section): NewsFeed[] {
  const whole = wholeAddresses(site, section);
  const main = mainFeed(site, section);
  if (!whole || !main) return [];
  const { municipality, today } = section.context;
  const shell = site.shell(section.id);
  const name = municipality.data.shortName ?? municipality.data.name;
  const entries = sectionEntries(section);
  const common = {
    owner: shell.administration,
    updated: today,
    authority: new URL(municipality.data.siteUrl ?? whole('/')).hostname,
    whole,
  };
  return [
    { ...common, ...main, home: shell.href, entries },
    ...FEED_KINDS.map((kind) => ({
      ...common,
      address: `${shell.href}feeds/${kind}`,
      home: kind === 'practices' ? '/practices/' : `${shell.href}${kind}/`,
      title: `${ru.nav[kind]}: ${name}`,
      entries: entries.filter((entry) => entry.kind === kind),
    })),
  ];
}

/** The feeds above the sections. */
export function siteFeeds(site: Site): NewsFeed[] {
  const whole = wholeAddresses(site);
  if (!whole) return [];
  const { corpus, sections } = site;
  const [first] = sections;
  const practices = practiceEntries(corpus);
  const all = [...sections.flatMap((section) => sectionEntries(section)), ...practices];
  const entries = newestFirst([...new Map(all.map((entry) => [entry.key, entry])).values()]);
  const common = {
    owner: onlySection(site) && first ? site.shell(first.id).administration : siteTitle(site),
    updated: latestDay(sections) ?? entries[0]?.date ?? '1970-01-01',
    authority: new URL(first?.context.municipality.data.siteUrl ?? whole('/')).hostname,
    whole,
  };
  return [
    { ...common, address: '/feed', home: '/', title: siteTitle(site), entries },
    {
      ...common,
      address: '/feeds/practices',
      home: '/practices/',
      title: 'Лучшие муниципальные практики',
      entries: practices,
    },
  ];
}

/** A feed in one of its forms. The same records and day give the same bytes. */
export function printFeed(
  { address, authority, entries, home, owner, title, updated, whole }: NewsFeed,
  form: FeedForm,
): string {
  const shown = entries.slice(0, FEED_LENGTH);
  const feed = new Feed({
    id: `tag:${authority},${NAMED_SINCE}:${address.slice(1)}`,
    title,
    description: `Последние сообщения раздела, не больше ${FEED_LENGTH}.`,
    language: 'ru',
    link: whole(home),
    feedLinks: { [form === 'xml' ? 'rss' : form]: whole(`${address}.${form}`) },
    updated: midnight(shown[0]?.date ?? updated),
    author: { name: owner },
    generator: false,
  });
  for (const entry of shown) {
    feed.addItem({
      id: `tag:${authority},${NAMED_SINCE}:${entry.key}`,
      // JSON Feed alone takes the title as plain words; everywhere else it is read as HTML.
      title: form === 'json' ? entry.title : asHtml(entry.title),
      description: asHtml(entry.summary),
      link: whole(entry.address),
      date: midnight(entry.date),
      published: midnight(entry.date),
    });
  }
  const print = { xml: () => feed.rss2(), atom: () => feed.atom1(), json: () => feed.json1() };
  return `${print[form]()}\n`;
}

/** Midnight in Greenwich lies on the same day in every zone of the country. */
function midnight(date: CivilDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The package trusts what it is given, and readers of feeds show HTML: words of records must not become tags. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
