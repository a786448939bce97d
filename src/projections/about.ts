import { dateInWords } from '../i18n/dates.ts';
import type { Fact, Link } from './inline.ts';
import { siteHistory } from './record-history.ts';
import { ruleViews } from './rules.ts';
import { latestDay } from './section.ts';
import { siteOwner } from './site-owner.ts';
import type { Site } from './site.ts';

/** What the site says of itself: numbers and days that follow from the program and the records. */
export interface AboutView {
  readonly rules: {
    readonly total: number;
    readonly checked: number;
    /** Rules that a record cannot break: it has no place to write the wrong thing. */
    readonly bySchema: number;
    readonly derived: number;
  };
  readonly facts: readonly Fact[];
  /** Whom to tell of a mistake: the association whose site it is, then the contacts of every section. */
  readonly contacts: readonly Link[];
  /** The association whose site it is. */
  readonly owner: string | undefined;
}

/** The view of the page about the site. */
export function aboutView(site: Site): AboutView {
  const rules = ruleViews();
  const of = (wanted: (typeof rules)[number]['kind']) => rules.filter(({ kind }) => kind === wanted).length;
  const { changed, words } = siteHistory(site);
  const day = latestDay(site.sections);
  const owner = siteOwner(site);
  return {
    rules: {
      total: rules.length,
      checked: of('check'),
      bySchema: of('schema'),
      derived: of('derived'),
    },
    facts: [
      ...(day === undefined ? [] : [{ name: 'Сведения', value: `на ${dateInWords(day)}` }]),
      ...(site.version === undefined ? [] : [{ name: 'Версия программы', value: site.version }]),
      { name: 'Записей', value: String(site.corpus.all().length) },
      ...(changed === undefined ? [] : [{ name: 'Версия записей', value: words.slice(1) }]),
    ],
    contacts: [
      ...(owner?.email === undefined
        ? []
        : [{ text: `${owner.title}: ${owner.email}`, href: `mailto:${owner.email}` }]),
      ...site.municipalities.map(({ href, name }) => ({ text: name, href: `${href}contacts/#mistake` })),
    ],
    owner: owner?.name,
  };
}
