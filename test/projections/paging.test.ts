import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesOf, yearGroup, type ListOf, type ListPage } from '../../src/projections/paging.ts';

interface Item {
  readonly n: number;
  readonly year: string;
  readonly weight: number;
}

const items = fc
  .array(
    fc.record({ year: fc.constantFrom('', '2023', '2024', '2025', '2026'), weight: fc.integer({ min: 1, max: 9 }) }),
    {
      maxLength: 300,
    },
  )
  .map((all) => all.toSorted((a, b) => b.year.localeCompare(a.year)).map((item, n): Item => ({ n, ...item })));

const lists: fc.Arbitrary<ListOf<Item>> = fc
  .record({ items, most: fc.integer({ min: 1, max: 40 }), grouped: fc.boolean(), weighed: fc.boolean() })
  .map(({ grouped, items: all, most, weighed }) => ({
    address: '/list/',
    what: 'Записи',
    items: all,
    most,
    ...(grouped && { groupOf: ({ year }: Item) => yearGroup(year) }),
    ...(weighed && { weightOf: ({ weight }: Item) => weight }),
  }));

const listOf = (years: readonly (readonly [string, number])[], most = 10): ListOf<Item> => ({
  address: '/list/',
  what: 'Записи',
  items: years.flatMap(([year, n]) => Array.from({ length: n }, (_, at) => ({ n: at, year, weight: 1 }))),
  most,
  groupOf: ({ year }) => yearGroup(year),
});

/** From page to page by «Дальше», as a reader goes. */
function walk(pages: readonly ListPage<Item>[], way: 'back' | 'next', from: ListPage<Item>): ListPage<Item>[] {
  const seen = [from];
  for (;;) {
    const link = seen.at(-1)!.part?.[way];
    const page = link && pages.find(({ address }) => address === link.href);
    if (!page) return seen;
    seen.push(page);
  }
}

describe('the pages of any list', () => {
  test('show every item once, in the order of the list, and none is empty or too heavy', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const pages = pagesOf(list);
        const shown = pages.filter(({ part, param }) => !(part && list.groupOf && param === undefined));
        expect(shown.flatMap((page) => page.items)).toEqual(list.items);
        for (const page of pages) {
          if (list.items.length > 0) expect(page.items.length).toBeGreaterThan(0);
          const weight = page.items.reduce((sum, item) => sum + (list.weightOf?.(item) ?? 1), 0);
          if (page.items.length > 1) expect(weight).toBeLessThanOrEqual(list.most);
        }
      }),
    );
  });

  test('have addresses of their own that no record can have, and links only to each other', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const pages = pagesOf(list);
        const addresses = new Set(pages.map(({ address }) => address));
        expect(addresses.size).toBe(pages.length);
        for (const { address, param, part } of pages) {
          expect(address).toBe(param === undefined ? '/list/' : `/list/${param}/`);
          if (param !== undefined) expect(param).toMatch(/^p\/[a-z0-9-]+(\/[0-9]+)?$/);
          const links = part
            ? [part.back, part.next, ...part.links, ...part.groups].filter((link) => link !== undefined)
            : [];
          for (const { href } of links) expect(addresses).toContain(href);
        }
      }),
    );
  });

  test('can be walked from the first to the last and back, and have few links', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const pages = pagesOf(list);
        const forward = walk(pages, 'next', pages[0]);
        expect(forward.flatMap((page) => page.items)).toEqual(list.items);
        expect(walk(pages, 'back', forward.at(-1)!).flatMap((page) => page.items)).toHaveLength(list.items.length);
        for (const { part } of pages) {
          expect(part?.links.length ?? 0).toBeLessThanOrEqual(7);
          expect(part?.links.filter((link) => link?.current) ?? []).toHaveLength(part && part.links.length > 0 ? 1 : 0);
        }
      }),
    );
  });
});

test('a list that fits is one page without parts', () => {
  expect(
    pagesOf(
      listOf([
        ['2026', 4],
        ['2025', 6],
      ]),
    ),
  ).toMatchObject([{ address: '/list/', param: undefined, part: undefined }]);
});

test('a page says which part of the list it is', () => {
  const pages = pagesOf(
    listOf([
      ['2026', 25],
      ['2025', 3],
      ['', 1],
    ]),
  );
  expect(pages.map(({ param, part }) => [param, part?.label, part?.range])).toEqual([
    [undefined, undefined, 'Записи, 2026\u00A0год: 1–10 из 25'],
    ['p/2026', '2026\u00A0год', 'Записи, 2026\u00A0год: 1–10 из 25'],
    ['p/2026/2', '2026\u00A0год, страница\u00A02', 'Записи, 2026\u00A0год: 11–20 из 25'],
    ['p/2026/3', '2026\u00A0год, страница\u00A03', 'Записи, 2026\u00A0год: 21–25 из 25'],
    ['p/2025', '2025\u00A0год', 'Записи, 2025\u00A0год: все 3'],
    ['p/undated', 'без даты', 'Записи, без даты: все 1'],
  ]);
  expect(pages[3]?.part?.next).toEqual({ text: 'Дальше: 2025\u00A0год', href: '/list/p/2025/' });
  expect(pages[4]?.part?.back).toEqual({ text: 'Назад: 2026\u00A0год', href: '/list/p/2026/3/' });
});

test('of many pages the first, the last and those around are named', () => {
  const pages = pagesOf(listOf([['2026', 400]]));
  const named = (page: number) => pages[page]?.part?.links.map((link) => link?.text ?? '…').join(' ');
  expect([1, 2, 4, 5, 20, 37, 40].map(named)).toEqual([
    '1 2 3 4 5 … 40',
    '1 2 3 4 5 … 40',
    '1 2 3 4 5 … 40',
    '1 … 4 5 6 … 40',
    '1 … 19 20 21 … 40',
    '1 … 36 37 38 39 40',
    '1 … 36 37 38 39 40',
  ]);
});

test('a new record of this year leaves the pages of other years as they are, to the last word', () => {
  const before = pagesOf(
    listOf([
      ['2026', 15],
      ['2025', 25],
    ]),
  );
  const after = pagesOf(
    listOf([
      ['2026', 16],
      ['2025', 25],
    ]),
  );
  const of2025 = (pages: readonly ListPage<Item>[]) =>
    pages
      .filter(({ param }) => param?.startsWith('p/2025'))
      .map(({ items: own, part }) => [own, part?.label, part?.range, part?.links]);
  expect(of2025(after)).toHaveLength(3);
  expect(of2025(after)).toEqual(of2025(before));
});
