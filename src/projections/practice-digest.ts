import { inCodeOrder } from '../i18n/ordering.ts';
import { count } from '../i18n/plural.ts';
import type { Corpus } from '../records/corpus.ts';
import { computedOnce } from './current.ts';
import type { Fact, Link } from './inline.ts';
import { keeperName } from './municipality-name.ts';
import { capitalise } from './notes.ts';
import { pagesOf, type ListPage, type ListPages } from './paging.ts';
import { cataloguePractices, type PracticeView } from './practices.ts';
import type { Site } from './site.ts';

/** The practices of one year, theme by theme, as every print of the yearly collection has them. */
export interface Digest {
  readonly year: number;
  readonly href: string;
  readonly title: string;
  /** How much there is, in a sentence. */
  readonly summary: string;
  readonly practices: readonly DigestPractice[];
}

export interface DigestPractice {
  /** Its number in the collection, the same on the site, on paper and in the table. */
  readonly number: number;
  readonly view: PracticeView;
  /** What the collection itself does not say already. */
  readonly facts: readonly Fact[];
  /** Who keeps the record. */
  readonly keeper: string;
}

/** Practices that stand one after another and have the same theme. */
export interface DigestTheme {
  readonly name: string;
  readonly anchor: string;
  readonly practices: readonly DigestPractice[];
}

/** Where the years are listed. */
export const DIGESTS = '/practices/digest/';

const collator = new Intl.Collator('ru');
const SAID = new Set(['Тема', 'Год']);

/** The collections of all years, the newest first. */
export const digestsOf = computedOnce('digests', (corpus: Corpus): readonly Digest[] => {
  const years = Map.groupBy(cataloguePractices(corpus), ({ year }) => year);
  return [...years].sort(([a], [b]) => b - a).map(([year, views]) => digestOf(corpus, year, views));
});

/** Those that a site shows. */
export function siteDigests({ corpus, digest }: Pick<Site, 'corpus' | 'digest'>): readonly Digest[] {
  return digest ? digestsOf(corpus) : [];
}

/** The address of a file that holds the whole collection. */
export function digestFileAddress({ year }: Pick<Digest, 'year'>, format: 'csv' | 'docx' | 'pdf'): string {
  return `${DIGESTS}${year}.${format}`;
}

/** What an element of the page is called that shows a practice. */
export function anchorOf({ number }: Pick<DigestPractice, 'number'>): string {
  return `n-${number}`;
}

/** Practices theme by theme. */
export function themesOf(practices: readonly DigestPractice[]): DigestTheme[] {
  return [...Map.groupBy(practices, ({ view }) => view.theme)].map(([name, own]) => ({
    name: capitalise(name),
    anchor: `t-${own[0]!.number}`,
    practices: own,
  }));
}

/** Letters of text that one page can carry: with the head and the contents they come to less than 14 KB compressed. */
const MOST = 9_000;
/** What stands around the texts of a practice. */
const FRAME = 350;

/** The pages of a collection: a short year is one page. */
export function digestPages({ href, practices }: Digest): ListPages<DigestPractice> {
  return pagesOf({ address: href, what: 'Сборник', items: practices, most: MOST, weightOf });
}

/** The contents of a collection: its themes and, where all stand on one page, its practices. */
export interface DigestContents {
  readonly themes: readonly { readonly link: Link; readonly total: number; readonly practices: readonly Link[] }[];
  /** Themes that are not named, because the contents would not fit the first page. */
  readonly more: number;
}

/** Themes that the contents of a long year name. */
const MOST_THEMES = 60;

/** The contents, with links to where each theme begins. */
export function digestContents(
  { practices }: Pick<Digest, 'practices'>,
  pages: readonly ListPage<DigestPractice>[],
): DigestContents {
  const addresses = new Map(pages.flatMap(({ address, items }) => items.map(({ number }) => [number, address])));
  const themes = themesOf(practices);
  const linkTo = (number: number, anchor: string) =>
    pages.length === 1 ? `#${anchor}` : `${addresses.get(number) ?? ''}#${anchor}`;
  const largest = new Set(themes.toSorted((a, b) => b.practices.length - a.practices.length).slice(0, MOST_THEMES));
  const named = themes.filter((theme) => largest.has(theme));
  return {
    themes: named.map(({ anchor, name, practices: own }) => ({
      link: { text: name, href: linkTo(own[0]!.number, anchor) },
      total: own.length,
      practices:
        pages.length > 1
          ? []
          : own.map((one) => ({ text: `${one.number}. ${one.view.title}`, href: `#${anchorOf(one)}` })),
    })),
    more: themes.length - named.length,
  };
}

function digestOf(corpus: Corpus, year: number, views: readonly PracticeView[]): Digest {
  let practices: readonly DigestPractice[] | undefined;
  const measured = views.filter((view) => view.measured).length;
  const themes = new Set(views.map(({ theme }) => theme)).size;
  return {
    year,
    href: `${DIGESTS}${year}/`,
    title: `Сборник лучших практик за ${year} год`,
    summary: `${count(views.length, 'практика', 'практики', 'практик')} по ${count(themes, 'теме', 'темам', 'темам')}; результат измерен у ${measured} из ${views.length}.`,
    // Lists name the year and want no more of it.
    get practices() {
      return (practices ??= inOrder(corpus, views));
    },
  };
}

function inOrder(corpus: Corpus, views: readonly PracticeView[]): readonly DigestPractice[] {
  const sorted = views.toSorted(
    (a, b) => collator.compare(a.theme, b.theme) || collator.compare(a.title, b.title) || inCodeOrder(a.href, b.href),
  );
  return sorted.map((view, index) => ({
    number: index + 1,
    view,
    facts: view.facts.filter(({ name }) => !SAID.has(name)),
    keeper: keeperName(corpus, view.municipality),
  }));
}

function weightOf({ facts, view }: DigestPractice): number {
  const { actions, owners, problem, results, risks, theme, title } = view;
  const cells = [...(results?.rows.flat() ?? []), ...facts.flatMap(({ name, value }) => [name, value])].flat();
  const texts = [title, owners, theme, problem, ...actions, ...risks];
  const words = cells.map((cell) => (typeof cell === 'string' ? cell : 'note' in cell ? cell.note : cell.text));
  return [...texts, ...words].reduce((sum, text) => sum + text.length, FRAME);
}
