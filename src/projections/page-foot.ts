import { dateInWords } from '../i18n/dates.ts';
import type { Link } from './inline.ts';
import { sectionHistory, siteHistory, type Provenance } from './record-history.ts';
import { latestDay, type Section } from './section.ts';
import { onlySection, siteOwner } from './site-owner.ts';
import type { Site } from './site.ts';

/** What every page says of itself: on which day it is so, from which records it is made, and whom to tell of a mistake. */
export interface PageFootView {
  readonly asOf: string | undefined;
  readonly source: Provenance;
  readonly mistake: Link;
}

/** Pages above the sections that show records; the others are part of the program or written by the administration. */
const FROM_RECORDS = /^\/($|p\/|practices\/|recommendations\/|initiatives\/|providers\/|scorecard\/|data\/|sources\/)/;

/** The foot of a page. `address` is the page's own, from `/`; `permanent` is how it is named to a person. */
export function pageFoot(
  site: Site,
  page: { readonly address: string; readonly permanent: string; readonly section?: Section | undefined },
  source: Provenance = sourceOf(site, page),
): PageFootView {
  const { address, permanent, section = onlySection(site) } = page;
  const day = latestDay(section ? [section] : site.sections);
  return {
    asOf: day === undefined || !(page.section || FROM_RECORDS.test(address)) ? undefined : dateInWords(day),
    source,
    mistake: mistakeLink(section, section ? undefined : siteOwner(site)?.email, permanent),
  };
}

function sourceOf(
  site: Site,
  { address, section }: { readonly address: string; readonly section?: Section | undefined },
): Provenance {
  if (section) return sectionHistory(section);
  if (FROM_RECORDS.test(address)) return siteHistory(site);
  if (address.startsWith('/info/')) return { words: ['Страницу написала администрация. '], changed: undefined };
  const version = site.version === undefined ? '' : `, версия ${site.version}`;
  return { words: [`Страница — часть программы «Муниципальный резерв»${version}. `], changed: undefined };
}

/** A letter to the section with the page's address in its subject; where no address is written, or several sections share a page, the page that says whom to ask. */
function mistakeLink(section: Section | undefined, ownerEmail: string | undefined, permanent: string): Link {
  const text = 'Сообщить об ошибке';
  const email = section?.context.municipality.data.contacts?.email ?? ownerEmail;
  if (email !== undefined)
    return { text, href: `mailto:${email}?subject=${encodeURIComponent(`Ошибка на странице ${permanent}`)}` };
  return { text, href: section ? `/${section.id}/contacts/#mistake` : '/about/#mistake' };
}
