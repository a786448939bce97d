import type { Link } from './inline.ts';

/** The way to a page by its number. */
export interface PageLink extends Link {
  readonly current: boolean;
}

/** Few pages are all named, of many the first, the last and those around the current one. */
const FEW = 7;

/** Links to the pages of a list, at most seven with the gaps between them, which are undefined; none where there is one page. */
export function pageLinks(
  pages: number,
  current: number,
  hrefOf: (page: number) => string,
): readonly (PageLink | undefined)[] {
  if (pages < 2) return [];
  return numbersOf(pages, current).map((page) =>
    page === undefined ? undefined : { text: String(page + 1), href: hrefOf(page), current: page === current },
  );
}

function numbersOf(pages: number, current: number): (number | undefined)[] {
  const all = Array.from({ length: pages }, (_, page) => page);
  if (pages <= FEW) return all;
  const last = pages - 1;
  // At either end as many links as in the middle: the row does not jump on the way through.
  const middle = Math.min(Math.max(current, 3), last - 3);
  const [from, to] = [middle - 1, middle + 1];
  return [0, from === 2 ? 1 : undefined, ...all.slice(from, to + 1), to === last - 2 ? last - 1 : undefined, last];
}
