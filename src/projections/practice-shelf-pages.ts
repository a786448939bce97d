import type { Corpus } from '../records/corpus.ts';
import { pagesOf, yearGroup, type ListPage, type ListPages } from './paging.ts';
import { practiceShelves, type Shelf, type ShelfKind } from './practice-shelves.ts';
import { practiceViews, type PracticeView } from './practices.ts';

/** A page of one shelf, or of the list of all shelves of a kind. */
export type ShelfPage =
  | { readonly shelf: Shelf; readonly page: ListPage<PracticeView> }
  | { readonly shelf: undefined; readonly page: ListPage<Shelf> };

/** What the list of a kind is called. */
export const SHELVES: Readonly<Record<ShelfKind, string>> = {
  theme: 'Практики по темам',
  region: 'Практики по регионам',
};

const MOST_CARDS = 50;
const MOST_SHELVES = 150;

/** The pages of all shelves of a kind: each has an address of its own, and works without scripts. */
export function shelfPages(
  corpus: Corpus,
  kind: ShelfKind,
): { params: { part: string | undefined }; props: ShelfPage }[] {
  const all = practiceShelves(corpus).all[kind];
  const front: ListPages<Shelf> = pagesOf({
    address: `/practices/${kind}/`,
    what: SHELVES[kind],
    items: all,
    most: MOST_SHELVES,
  });
  const own = Map.groupBy(practiceViews(corpus), (view) => shelfOf(view, kind));
  return [
    ...front.map((page) => ({ params: { part: page.param }, props: { shelf: undefined, page } })),
    ...all.flatMap((shelf) =>
      pagesOfShelf(shelf, own.get(shelf.href) ?? []).map((page) => ({
        params: { part: [shelf.slug, page.param].filter((step) => step !== undefined).join('/') },
        props: { shelf, page },
      })),
    ),
  ];
}

function shelfOf({ region, themePage }: PracticeView, kind: ShelfKind): string | undefined {
  return kind === 'theme' ? themePage.href : region?.href;
}

/** Records of one practice stand once on a shelf: the one that leads, where it stands there too. */
function pagesOfShelf(shelf: Shelf, views: readonly PracticeView[]): ListPages<PracticeView> {
  const byPractice = Map.groupBy(views, ({ leader }) => leader);
  const items = [...byPractice.values()].map((own) => own.find(({ leader, path }) => leader === path) ?? own[0]!);
  return pagesOf({
    address: shelf.href,
    what: shelf.text,
    items,
    most: MOST_CARDS,
    groupOf: ({ year }) => yearGroup(String(year)),
  });
}
