import { searchable } from '../i18n/ordering.ts';
import { transliterate } from '../i18n/slug.ts';
import type { Corpus } from '../records/corpus.ts';
import { computedOnce } from './current.ts';
import type { Link } from './inline.ts';
import { practiceLinks, type OpenPractice } from './practice-links.ts';
import { tileOf } from './regions.ts';

/** By what practices are put together, each with pages of its own; the name stands in the address. */
export const SHELF_KINDS = ['theme', 'region'] as const;

export type ShelfKind = (typeof SHELF_KINDS)[number];

/** Practices that share a theme or a region. */
export interface Shelf extends Link {
  readonly slug: string;
  /** Practices, of which the records that people have linked count once. */
  readonly total: number;
}

/** The shelves of a corpus and the way to them. */
export interface Shelves {
  /** The fullest first, then by name. */
  readonly all: Readonly<Record<ShelfKind, readonly Shelf[]>>;
  readonly theme: (name: string) => Shelf;
  /** Where the keeper of a record lies; undefined where his passport names no region. */
  readonly region: (municipality: string) => Shelf | undefined;
}

/** Longer addresses break in letters. */
const LONGEST = 60;
const collator = new Intl.Collator('ru');

/** Themes and regions of all practices; spellings that differ in capitals, ё and spaces are one. */
export const practiceShelves = computedOnce('practice shelves', (corpus: Corpus): Shelves => {
  const { groupOf, practices } = practiceLinks(corpus);
  const regions = new Map(corpus.list('municipality').map(({ data, id }) => [id, regionName(data)]));
  const made = (kind: ShelfKind, nameOf: (practice: OpenPractice) => string | undefined) => {
    const named = practices.flatMap((practice) => {
      const name = nameOf(practice);
      return name === undefined ? [] : [{ name, group: groupOf(practice) }];
    });
    return shelvesOf(named, kind);
  };
  const themes = made('theme', ({ data }) => data.theme);
  // Every page of a practice names its theme.
  const byName = new Map(practices.map(({ data: { theme } }) => [theme, themes.get(searchable(theme))!]));
  const places = made('region', ({ municipality }) => regions.get(municipality));
  return {
    all: { theme: fullestFirst(themes), region: fullestFirst(places) },
    theme: (name) => byName.get(name)!,
    region: (municipality) => {
      const name = regions.get(municipality);
      return name === undefined ? undefined : places.get(searchable(name));
    },
  };
});

/** The region as the map calls it, or as the passport does. */
function regionName(passport: { readonly region?: string; readonly oktmo?: string }): string | undefined {
  return tileOf(passport)?.name ?? passport.region;
}

/**
 * Addresses are given in the order of names, so they do not depend on the order of files; one that is taken gets a number.
 * No practice lies here: `theme` and `region` can be nobody's folder.
 */
function shelvesOf(
  named: readonly { readonly name: string; readonly group: object }[],
  kind: ShelfKind,
): ReadonlyMap<string, Shelf> {
  const used = new Set<string>();
  const byKey = [...Map.groupBy(named, ({ name }) => searchable(name))].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    byKey.map(([key, own]) => {
      const slug = freeSlug(key, (one) => used.has(one));
      used.add(slug);
      const total = new Set(own.map(({ group }) => group)).size;
      const text = usualSpelling(own.map(({ name }) => name));
      return [key, { slug, text, href: `/practices/${kind}/${slug}/`, total }];
    }),
  );
}

/** One letter is never an address here: `p` is the folder of pages. */
function freeSlug(name: string, isUsed: (slug: string) => boolean): string {
  const plain = transliterate(name).slice(0, LONGEST).replace(/-$/, '');
  const base = plain.length > 1 ? plain : `n-${plain}`.replace(/-$/, 'n');
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!isUsed(slug)) return slug;
  }
}

/** The spelling that most use; of equals the one in small letters. */
function usualSpelling(names: readonly string[]): string {
  const spellings = [...Map.groupBy(names, (name) => name)];
  spellings.sort(([a, some], [b, others]) => others.length - some.length || (a < b ? 1 : -1));
  return spellings[0]![0].replaceAll(/\s+/g, ' ').trim();
}

function fullestFirst(shelves: ReadonlyMap<string, Shelf>): Shelf[] {
  return [...shelves.values()].sort((a, b) => b.total - a.total || collator.compare(a.text, b.text));
}
