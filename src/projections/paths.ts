import { currentSite } from './current.ts';
import type { ListPage } from './paging.ts';
import type { Section } from './section.ts';

/** Static paths of a page that every municipality has once. */
export function municipalityPaths(): { params: { municipality: string } }[] {
  return currentSite().sections.map(({ id }) => ({ params: { municipality: id } }));
}

/** Static paths of a page that a municipality has for each of some ids. */
export function recordPaths(
  idsOf: (section: Section) => readonly string[],
): { params: { municipality: string; id: string } }[] {
  return currentSite().sections.flatMap((section) =>
    idsOf(section).map((id) => ({ params: { municipality: section.id, id } })),
  );
}

/** Static paths of the pages of a list, for a route that ends in `[...part]`. */
export function listPaths<T>(
  pages: readonly ListPage<T>[],
): { params: { part: string | undefined }; props: { page: ListPage<T> } }[] {
  return pages.map((page) => ({ params: { part: page.param }, props: { page } }));
}

/** Static paths of the pages of a list that every municipality has. */
export function sectionListPaths<T>(
  pagesIn: (section: Section) => readonly ListPage<T>[],
): { params: { municipality: string; part: string | undefined }; props: { page: ListPage<T> } }[] {
  return currentSite().sections.flatMap((section) =>
    listPaths(pagesIn(section)).map(({ params, props }) => ({
      params: { municipality: section.id, ...params },
      props,
    })),
  );
}
