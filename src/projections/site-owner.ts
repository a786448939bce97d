import { ru } from '../i18n/ru.ts';
import { computedOnce } from './current.ts';
import type { Section } from './section.ts';
import type { Site } from './site.ts';

/** The association whose site this is. */
export interface SiteOwner {
  readonly id: string;
  readonly name: string;
  /** As the head of every page has it. */
  readonly title: string;
  readonly email: string | undefined;
}

/**
 * The association that keeps its records here, where those of others are collected, or where there is nothing else yet. Of several
 * it is the one that names the address of its site. Undefined on the site of a municipality, whoever's lists lie beside its records.
 */
export const siteOwner = computedOnce('site-owner', ({ corpus, sections, sources }: Site): SiteOwner | undefined => {
  if (sources.length === 0 && sections.length > 0) return undefined;
  const collected = new Set(sources.map(({ id }) => id));
  const own = corpus.list('municipality').filter(({ data, id }) => data.kind === 'association' && !collected.has(id));
  const [first, ...others] = own.length > 1 ? own.filter(({ data }) => data.siteUrl !== undefined) : own;
  if (!first || others.length > 0) return undefined;
  const { contacts, name, shortName = name } = first.data;
  return { id: first.id, name, title: shortName, email: contacts?.email };
});

/** What the site as a whole is called. */
export function siteTitle(site: Site): string {
  return siteOwner(site)?.title ?? ru.sectionTitle;
}

/** The section that is the whole site; undefined where there are several, or where an association shows what others keep. */
export function onlySection(site: Site): Section | undefined {
  const [first, ...others] = site.sections;
  return others.length > 0 || siteOwner(site) ? undefined : first;
}
