import { inDigits } from '../i18n/numbers.ts';
import type { Link } from './inline.ts';
import { pageLinks, type PageLink } from './page-links.ts';

/** Part of a long list with an address of its own: a year, a letter, a region. */
export interface Group {
  /** Part of the address: letters of the Latin alphabet, digits, hyphens. */
  readonly id: string;
  readonly title: string;
  /** What it is called among others of its kind. */
  readonly short?: string;
}

/** A list, and how much of it one page can carry. */
export interface ListOf<T> {
  /** The address of the whole list, from `/`. */
  readonly address: string;
  /** What is listed: «Практики». */
  readonly what: string;
  readonly items: readonly T[];
  readonly most: number;
  /** What an item counts for; one where nothing is said. */
  readonly weightOf?: (item: T) => number;
  /** Where an item belongs when the list is too long for one page. Groups come in the order of their first items. */
  readonly groupOf?: ((item: T) => Group) | undefined;
}

/** One page of a list. A list that fits has one, at its own address, and no parts. */
export interface ListPage<T> {
  readonly address: string;
  /** What follows the address of the list, for the route; undefined on its first page. */
  readonly param: string | undefined;
  readonly items: readonly T[];
  readonly part: ListPart | undefined;
}

/** All pages of a list, its first page first. */
export type ListPages<T> = readonly [ListPage<T>, ...ListPage<T>[]];

/** Which part of a list a page is, and the way to the others. */
export interface ListPart {
  /** The address of the list's first page. */
  readonly front: string;
  /** «2025 год, страница 2»; undefined on the first page, which bears the name of the list alone. */
  readonly label: string | undefined;
  /** «Практики, 2025 год: 51–100 из 794». */
  readonly range: string;
  /** Every group with its number of items; the one shown here is marked. */
  readonly groups: readonly (Link & { readonly id: string; readonly total: number; readonly current: boolean })[];
  readonly links: readonly (PageLink | undefined)[];
  readonly back: Link | undefined;
  readonly next: Link | undefined;
}

/** Pages stand in a folder of one letter below their list. An id has two letters at least, so no record can ever be there. */
const FOLDER = 'p';

/**
 * The pages of a list, in its order, each item once; a list in groups has one more in front of them, which shows the
 * beginning of the first group. A new item changes the pages of its own group and the first page, the others stay as they are.
 */
export function pagesOf<T>(list: ListOf<T>): ListPages<T> {
  const { address, groupOf, items, most } = list;
  const runs = runsOf(list);
  if (runs.length === 0 || weightOf(items, list) <= most)
    return [{ address, param: undefined, items, part: undefined }];
  const pages = runs.flatMap(({ chunks }, run) => chunks.map((_, index) => ({ run, index })));
  const made = pages.map((_, place) => pageAt(list, runs, pages, place));
  const [first, ...rest] = made as [ListPage<T>, ...ListPage<T>[]];
  const front = { ...first, address, param: undefined, part: first.part && { ...first.part, label: undefined } };
  return groupOf ? [front, ...made] : [front, ...rest];
}

/** The group of a year, or of a day of it: people look for a year, and a year that is over no longer changes. */
export function yearGroup(day: string): Group {
  const year = day.slice(0, 4);
  return year === '' ? { id: 'undated', title: 'без даты' } : { id: year, title: `${year}\u00A0год`, short: year };
}

interface Run<T> {
  readonly group: Group | undefined;
  readonly total: number;
  readonly chunks: readonly (readonly T[])[];
}

interface Place {
  readonly run: number;
  readonly index: number;
}

function runsOf<T>(list: ListOf<T>): Run<T>[] {
  const { groupOf, items } = list;
  const groups = new Map<string, { readonly group: Group | undefined; readonly own: T[] }>();
  for (const item of items) {
    const group = groupOf?.(item);
    const known = groups.get(group?.id ?? '') ?? { group, own: [] };
    known.own.push(item);
    groups.set(group?.id ?? '', known);
  }
  return [...groups.values()].map(({ group, own }) => ({ group, total: own.length, chunks: chunksOf(own, list) }));
}

/** As many items a page as it can carry, and one at least. */
function chunksOf<T>(items: readonly T[], list: ListOf<T>): T[][] {
  const chunks: T[][] = [];
  let room = 0;
  for (const item of items) {
    const weight = weightOf([item], list);
    if (weight > room || chunks.length === 0) {
      chunks.push([]);
      room = list.most;
    }
    chunks.at(-1)!.push(item);
    room -= weight;
  }
  return chunks;
}

function weightOf<T>(items: readonly T[], list: ListOf<T>): number {
  const weigh = list.weightOf;
  return weigh ? items.reduce((sum, item) => sum + weigh(item), 0) : items.length;
}

function pageAt<T>(list: ListOf<T>, runs: readonly Run<T>[], places: readonly Place[], place: number): ListPage<T> {
  const { run, index } = places[place]!;
  const { chunks, group, total } = runs[run]!;
  const hrefOf = (at: Place) => list.address + paramOf(runs[at.run]!, at.index, '/');
  const neighbour = (at: Place | undefined, text: string): Link | undefined => {
    if (!at) return undefined;
    const elsewhere = at.run === run ? undefined : runs[at.run]!.group?.title;
    return { text: elsewhere === undefined ? text : `${text}: ${elsewhere}`, href: hrefOf(at) };
  };
  const items = chunks[index]!;
  const before = chunks.slice(0, index).reduce((sum, { length }) => sum + length, 0);
  return {
    address: hrefOf({ run, index }),
    param: paramOf(runs[run]!, index, ''),
    items,
    part: {
      front: list.address,
      label: [group?.title, ...(index > 0 ? [`страница\u00A0${index + 1}`] : [])]
        .filter((one) => one !== undefined)
        .join(', '),
      range: `${[list.what, group?.title].filter((one) => one !== undefined).join(', ')}: ${rangeOf(before, items.length, total)}`,
      groups: runs.flatMap((one, at) =>
        one.group
          ? [
              {
                id: one.group.id,
                text: one.group.short ?? one.group.title,
                href: hrefOf({ run: at, index: 0 }),
                total: one.total,
                current: at === run,
              },
            ]
          : [],
      ),
      links: pageLinks(chunks.length, index, (to) => hrefOf({ run, index: to })),
      back: neighbour(places[place - 1], 'Назад'),
      next: neighbour(places[place + 1], 'Дальше'),
    },
  };
}

/** `p/2025/2`: the first page of a group has no number, the first of a list without groups no address but the list's. */
function paramOf({ group }: Run<unknown>, index: number, end: string): string {
  const steps = [group?.id, index > 0 ? index + 1 : undefined].filter((step) => step !== undefined);
  return steps.length === 0 ? '' : [FOLDER, ...steps].join('/') + end;
}

function rangeOf(before: number, shown: number, total: number): string {
  const [from, to, all] = [before + 1, before + shown, total].map(inDigits);
  if (shown === total) return `все ${all}`;
  return `${shown === 1 ? from : `${from}–${to}`} из ${all}`;
}
