import { dateInWords } from '../i18n/dates.ts';
import { ru } from '../i18n/ru.ts';
import { actView } from './acts.ts';
import { decisionTable, decisionViews, type DecisionView } from './decisions.ts';
import { wordsOf } from './document.ts';
import { initiativesViews } from './initiatives.ts';
import type { Cell, Link } from './inline.ts';
import { materialView, shownMaterials } from './materials.ts';
import { capitalise } from './notes.ts';
import { personView } from './person-page.ts';
import { DIGESTS, siteDigests } from './practice-digest.ts';
import { practiceViews } from './practices.ts';
import { protocolView } from './protocols.ts';
import { recommendationsViews } from './recommendations.ts';
import { ruleViews } from './rules.ts';
import { scorecard, SCORECARD } from './scorecard.ts';
import type { Section } from './section.ts';
import { selectionView } from './selections.ts';
import { CATALOGUE_LINKS } from './shell.ts';
import { onlySection } from './site-owner.ts';
import type { Site } from './site.ts';

/** What a page that can be searched is about, in the order of the list without JavaScript. */
export const SEARCH_KINDS = [
  'people',
  'decisions',
  'protocols',
  'acts',
  'selections',
  'appointments',
  'materials',
  'practices',
  'recommendations',
  'initiatives',
  'sections',
  'help',
  'rules',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A page that search knows: what it is called and what it can be chosen by. */
export interface SearchPage {
  /** From `/`, without the base path. */
  readonly href: string;
  readonly title: string;
  readonly kind: SearchKind;
  /** The day it is about, `ГГГГ-ММ-ДД` or a part of it. */
  readonly date?: string | undefined;
  readonly years: readonly string[];
  readonly levels: readonly string[];
  /** The municipality's id and name. */
  readonly municipality?: { readonly id: string; readonly name: string } | undefined;
  readonly theme?: string | undefined;
}

type Known = Pick<SearchPage, 'href' | 'title' | 'kind'> & Partial<SearchPage>;

/**
 * Every page that search may find, kind by kind. It is made from what the pages show, so a closed fact cannot be in it, and
 * what is not in it (redirects, embedded pieces, error pages) is not searched. `forms` are the blank forms, which stand in a later layer.
 */
export function searchPages(site: Site, forms: readonly Form[]): readonly SearchPage[] {
  const before = known.get(site);
  if (before?.forms === forms) return before.pages;
  const pages = pagesOf(site, forms);
  known.set(site, { forms, pages });
  return pages;
}

function digestLinks(site: Site): Link[] {
  const digests = siteDigests(site);
  const years = digests.map(({ href, title }) => ({ text: title, href }));
  return digests.length === 0 ? [] : [{ text: 'Сборники лучших практик', href: DIGESTS }, ...years];
}

interface Form {
  readonly id: string;
  readonly title: string;
}

/** The list and the page of every kind ask for the same. */
const known = new WeakMap<Site, { readonly forms: readonly Form[]; readonly pages: readonly SearchPage[] }>();

function pagesOf(site: Site, forms: readonly Form[]): SearchPage[] {
  const own = site.look.pages.map(({ name, title }) => ({ text: title, href: `/info/${name}/` }));
  const found: Known[] = [
    ...site.sections.flatMap((section) => sectionPages(site, section)),
    ...practiceViews(site.corpus).map(({ href, municipality, theme, title, year }) => ({
      href,
      title,
      kind: 'practices' as const,
      years: [String(year)],
      theme,
      municipality: nameOf(site, municipality),
    })),
    ...pagesAs('sections', digestLinks(site)),
    ...recommendationsViews(site).map(({ href, title }) => ({
      href,
      title,
      kind: 'recommendations' as const,
    })),
    ...initiativesViews(site.corpus).map(({ href, title }) => ({
      href,
      title,
      kind: 'initiatives' as const,
    })),
    ...(onlySection(site) ? [] : pagesAs('sections', [{ text: ru.nav.all, href: '/' }])),
    ...pagesAs(
      'sections',
      CATALOGUE_LINKS.filter(({ href }) => href !== '/help/'),
    ),
    ...pagesAs('sections', scorecard(site).length === 0 ? [] : [{ text: ru.nav.scorecard, href: SCORECARD }]),
    ...pagesAs('sections', site.sources.length === 0 ? [] : [{ text: ru.nav.sources, href: '/sources/' }]),
    ...pagesAs('sections', [{ text: 'Кто у кого перенял практики', href: '/practices/adoptions/' }]),
    ...pagesAs('help', [{ text: ru.nav.help, href: '/help/' }, ...own, { text: 'Бланки', href: '/forms/' }]),
    ...pagesAs(
      'help',
      forms.map(({ id, title }) => ({ text: title, href: `/forms/${id}/` })),
    ),
    ...pagesAs('rules', [{ text: ru.nav.rules, href: '/rules/' }]),
    ...ruleViews().map(({ guarantee, href, id }) => ({
      href,
      title: `Правило ${id}: ${guarantee}`,
      kind: 'rules' as const,
    })),
  ];
  return found.map((page) => ({ years: page.date === undefined ? [] : [page.date.slice(0, 4)], levels: [], ...page }));
}

/** The line under a page's title: its kind, its day and, where there are several, its municipality. */
export function searchRemark({ date, kind, municipality }: SearchPage, several: boolean): string {
  const day = date === undefined ? undefined : dateInWords(date);
  const place = several ? municipality?.name : undefined;
  return [ru.search.kinds[kind].one, day, place].filter((part) => part !== undefined).join(' · ');
}

/** Words of the titles of pages, each once: what a mistyped word may have been meant to be. */
export function titleWords(pages: readonly SearchPage[]): string[] {
  const words = pages.flatMap(({ title }) => title.toLowerCase().match(/[а-яё]{4,}/g) ?? []);
  return [...new Set(words)].sort();
}

function sectionPages(site: Site, section: Section): Known[] {
  const { acts, protocols, selections } = section.context;
  const shell = site.shell(section.id);
  const pages: Known[] = [
    ...section.people.withPages().map((person) => {
      const { name, stays, steps } = personView(section, person);
      return {
        href: `${shell.href}people/${person.id}/`,
        title: name,
        kind: 'people' as const,
        years: [...new Set(steps.flatMap(({ date }) => /\d{4}/.exec(date) ?? []))],
        levels: [...new Set(stays.map(({ title }) => title))],
      };
    }),
    ...decisionViews(section).map((view) => ({
      href: view.href,
      title: decisionTitle(view),
      kind: 'decisions' as const,
      date: view.date,
      levels: view.facts.flatMap(({ name, value }) => (name === 'Уровень' ? [capitalise(cellWords(value))] : [])),
    })),
    ...protocols.map((entry) => ({
      href: `${shell.href}protocols/${entry.id}/`,
      title: protocolView(section, entry).title,
      kind: 'protocols' as const,
      date: entry.data.date,
    })),
    ...acts.map((entry) => {
      const { href, name, title } = actView(section, entry);
      return { href, title: `${name}: ${title}`, kind: 'acts' as const, date: entry.data.date };
    }),
    ...selections.map((entry) => {
      const { href, title } = selectionView(section, entry);
      return { href, title, kind: 'selections' as const, date: entry.data.docsFrom };
    }),
    ...shownMaterials(section).map((entry) => {
      const { href, title } = materialView(section, entry);
      return { href, title, kind: 'materials' as const, date: entry.data.date };
    }),
    { href: shell.href, title: shell.title, kind: 'sections' },
    ...shell.pages.map(({ href, text }) => ({
      href,
      title: text,
      kind: href === `${shell.href}appointments/` ? ('appointments' as const) : ('sections' as const),
    })),
    { href: `${shell.href}reserve/history/`, title: ru.nav.history, kind: 'sections' },
  ];
  const municipality = nameOf(site, section.id);
  return pages.map((page) => ({ ...page, municipality }));
}

/** «Включить в резерв: Абросимова Мария»: titles of decisions alone are alike. */
function decisionTitle(view: DecisionView): string {
  if (view.persons.length === 0) return view.title;
  const [row] = decisionTable('', [view]).rows;
  return `${view.title}: ${cellWords(row?.[2] ?? '')}`;
}

function cellWords(cell: Cell): string {
  return (Array.isArray(cell) ? cell : [cell]).map(wordsOf).join('');
}

function nameOf(site: Site, id: string): SearchPage['municipality'] {
  const entry = site.corpus.get('municipality', '', id);
  return entry && { id, name: entry.data.shortName ?? entry.data.name };
}

function pagesAs(kind: SearchKind, links: readonly Link[]): Known[] {
  return links.map(({ href, text }) => ({ href, title: text, kind }));
}
