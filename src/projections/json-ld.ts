import type { BreadcrumbList, Event, GovernmentOrganization, Person } from 'schema-dts';
import { selectionState } from '../domain/selection.ts';
import type { Entry } from '../records/corpus.ts';
import { addressOf, underBase } from './addresses.ts';
import { appointmentsOfPerson } from './appointments.ts';
import { protocolName } from './citations.ts';
import type { Link } from './inline.ts';
import type { KnownPerson } from './people.ts';
import { publicRecord } from './public-fields.ts';
import type { Section } from './section.ts';
import type { Site } from './site.ts';
import { wholeAddresses, type Whole } from './whole-address.ts';

/** One type of schema.org without its subtypes. */
type Leaf<T, Name extends string> = Extract<T, { readonly '@type': Name }>;

/** What a page may be said to be about, in the words of schema.org. */
export type Node =
  | Leaf<BreadcrumbList, 'BreadcrumbList'>
  | Leaf<Event, 'Event'>
  | Leaf<GovernmentOrganization, 'GovernmentOrganization'>
  | Leaf<Person, 'Person'>;

/** Nodes as the text of a script that is data: whatever a record says, the text neither ends the script nor opens a comment in it. */
export function jsonLd(nodes: readonly Node[]): string {
  const body = nodes.length === 1 ? nodes[0] : { '@graph': nodes };
  return JSON.stringify({ '@context': 'https://schema.org', ...body }).replaceAll(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The path to a page. */
export function breadcrumbs(site: Site, section: Section, path: readonly Link[]): Node {
  const whole = wholeIn(site, section);
  return {
    '@type': 'BreadcrumbList',
    itemListElement: path.map(({ href, text }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: whole(href),
    })),
  };
}

/** The administration that keeps the section, with the contacts of the Commission. */
export function organizationNode(site: Site, section: Section): Node {
  const { contacts, region } = publicRecord(section.context.corpus.get('municipality', '', section.id)!);
  return {
    ...organizer(site, section),
    ...(region !== undefined && { areaServed: region }),
    ...(contacts?.postalAddress !== undefined && { address: contacts.postalAddress }),
    ...(contacts?.email !== undefined && { email: contacts.email }),
    ...(contacts?.phones?.length && { telephone: [...contacts.phones] }),
  };
}

/** A sitting of the Commission. */
export function sittingNode(site: Site, section: Section, entry: Entry<'protocol'>): Node {
  const { date, form, place } = publicRecord(entry);
  return {
    '@type': 'Event',
    name: `Заседание Комиссии, ${protocolName(entry)}`,
    startDate: date,
    endDate: date,
    ...(form !== 'written' && { eventAttendanceMode: MODES[form] }),
    ...(place !== undefined && { location: { '@type': 'Place', name: place } }),
    organizer: organizer(site, section),
    url: wholeIn(site, section)(addressOf(entry)),
  };
}

/**
 * The term in which documents are taken for a selection. An event and not a vacancy (JobPosting): nobody is hired, people
 * are put on a list.
 */
export function selectionNode(site: Site, section: Section, entry: Entry<'selection'>): Node {
  const { docsFrom, docsUntil, place, title } = publicRecord(entry);
  const cancelled = selectionState(entry, section.context.today) === 'cancelled';
  return {
    '@type': 'Event',
    name: `Приём документов: ${title}`,
    startDate: docsFrom,
    endDate: docsUntil,
    eventStatus: cancelled ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: place },
    organizer: organizer(site, section),
    url: wholeIn(site, section)(addressOf(entry)),
  };
}

/** A person who may be named, with the post to which they were appointed where that is open. */
export function personNode(site: Site, section: Section, { href, id, name }: KnownPerson): Node {
  const post = appointmentsOfPerson(section, id)[0]?.post;
  return {
    '@type': 'Person',
    name,
    ...(post !== undefined && { jobTitle: post }),
    ...(href !== undefined && { url: wholeIn(site, section)(href) }),
  };
}

const MODES = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  remote: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
} as const;

function organizer(site: Site, section: Section): Leaf<GovernmentOrganization, 'GovernmentOrganization'> {
  const { administration, href } = site.shell(section.id);
  return { '@type': 'GovernmentOrganization', name: administration, url: wholeIn(site, section)(href) };
}

/** Where no host is known an address from the root of the site serves: programs read it against the page's own. */
function wholeIn(site: Site, section: Section): Whole {
  return wholeAddresses(site, section) ?? ((address) => underBase(site.basePath, address));
}
