import { pagesOf, yearGroup, type Group, type ListPages } from './paging.ts';
import { SEARCH_KINDS, type SearchKind, type SearchPage } from './search-pages.ts';
import { ru } from '../i18n/ru.ts';

export const SEARCH_FACETS = ['kind', 'year', 'level', 'municipality', 'theme'] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];

/** Something search results can be narrowed by, with the values that there are. */
export interface FacetView {
  readonly name: SearchFacet;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Pages of one kind as the list without JavaScript shows them. */
export interface KindView {
  readonly kind: SearchKind;
  readonly title: string;
  readonly href: string;
  readonly total: number;
  readonly groups: readonly { readonly id: string; readonly title: string; readonly pages: readonly SearchPage[] }[];
}

const collator = new Intl.Collator('ru');

/** The values by which a page can be chosen. */
function facetValues(page: SearchPage): Readonly<Record<SearchFacet, readonly string[]>> {
  return {
    kind: [page.kind],
    year: page.years,
    level: page.levels,
    municipality: page.municipality === undefined ? [] : [page.municipality.id],
    theme: page.theme === undefined ? [] : [page.theme],
  };
}

/** A longer list is no choice, and whoever opens the page of search would carry it: the values with the most pages stay. */
const MOST_VALUES = 400;

/** The values of a facet that can be chosen, each with the numbers of its pages. */
export function facetPages(pages: readonly SearchPage[], facet: SearchFacet): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [number, page] of pages.entries())
    for (const value of facetValues(page)[facet]) {
      const known = found.get(value);
      if (known) known.push(number);
      else found.set(value, [number]);
    }
  if (found.size <= MOST_VALUES) return found;
  return new Map(
    [...found].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1)).slice(0, MOST_VALUES),
  );
}

/** What pages can be chosen by; what all of them share says nothing and is left out. */
export function facetsOf(pages: readonly SearchPage[]): FacetView[] {
  const names = new Map(
    pages.flatMap(({ municipality }) => (municipality ? [[municipality.id, municipality.name]] : [])),
  );
  const views = SEARCH_FACETS.map((name) => {
    const options = [...facetPages(pages, name).keys()].map((value) => ({ value, label: labelOf(name, value, names) }));
    return { name, label: ru.search.facets[name], options: options.sort(ORDERS[name] ?? byLabel) };
  });
  return views.filter(({ options }) => options.length > 1);
}

/** Pages kind by kind: people by letter, records by year, newest first; a kind without pages is left out. */
export function kindViews(pages: readonly SearchPage[]): KindView[] {
  return SEARCH_KINDS.map((kind) => {
    const own = pages.filter((page) => page.kind === kind);
    return {
      kind,
      title: ru.search.kinds[kind].many,
      href: `/search/${kind}/`,
      total: own.length,
      groups: kind === 'people' ? byLetter(own) : byYear(own),
    };
  }).filter(({ total }) => total > 0);
}

/** A page in the list of its kind, with the letter or the year it stands under. */
export interface PageInGroup {
  readonly group: KindView['groups'][number];
  readonly page: SearchPage;
}

/** A line is a link and a day. */
const MOST = 150;

/** The pages of the list of a kind. */
export function kindPages({ groups, href, kind, title }: KindView): ListPages<PageInGroup> {
  return pagesOf({
    address: href,
    what: title,
    items: groups.flatMap((group) => group.pages.map((page) => ({ group, page }))),
    most: MOST,
    groupOf: ({ group }) =>
      kind === 'people' ? letterGroup(group.title) : yearGroup(group.id === 'undated' ? '' : group.title),
  });
}

/** A letter is known by its code and not by its place among those there are: its address stays. */
function letterGroup(letter: string): Group {
  return { id: `letter-${(letter.codePointAt(0) ?? 0).toString(36)}`, title: letter };
}

type Option = FacetView['options'][number];

const ORDERS: Partial<Record<SearchFacet, (a: Option, b: Option) => number>> = {
  kind: (a, b) => SEARCH_KINDS.indexOf(a.value as SearchKind) - SEARCH_KINDS.indexOf(b.value as SearchKind),
  year: (a, b) => Number(b.value) - Number(a.value),
};

function byLabel(a: Option, b: Option): number {
  return collator.compare(a.label, b.label);
}

function labelOf(name: SearchFacet, value: string, municipalities: ReadonlyMap<string, string>): string {
  if (name === 'kind') return ru.search.kinds[value as SearchKind].one;
  return name === 'municipality' ? (municipalities.get(value) ?? value) : value;
}

function byLetter(pages: readonly SearchPage[]): KindView['groups'] {
  const sorted = pages.toSorted((a, b) => collator.compare(a.title, b.title));
  const letters = Map.groupBy(sorted, ({ title }) => title.charAt(0).toUpperCase());
  return [...letters].map(([letter, own], index) => ({ id: `letter-${index + 1}`, title: letter, pages: own }));
}

function byYear(pages: readonly SearchPage[]): KindView['groups'] {
  const sorted = pages.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
  const years = Map.groupBy(sorted, (page) => dayOf(page).slice(0, 4));
  return [...years].map(([year, own]) => ({
    id: year === '' ? 'undated' : `y${year}`,
    title: year === '' ? ru.search.withoutYear : year,
    pages: own,
  }));
}

/** The day of a page, or its year; what has neither stands last, in the order it came. */
function dayOf({ date, years }: SearchPage): string {
  return date ?? years[0] ?? '';
}
