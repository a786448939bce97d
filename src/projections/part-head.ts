import type { Link } from './inline.ts';
import type { ListPart } from './paging.ts';

/** How a page of a list is headed and where it says that it stands. */
export interface PartHead {
  readonly heading: string;
  /** The pages above it. */
  readonly path: readonly Link[];
  /** Its own name below them. */
  readonly current: string;
  /** What the list says of itself stands on its first page only. */
  readonly lead: string | undefined;
}

/** The head of a page, which is that of the list on its first page and names the part on the others. */
export function partHead(
  { lead, path, title }: { readonly lead?: string | undefined; readonly path: readonly Link[]; readonly title: string },
  part: ListPart | undefined,
): PartHead {
  if (part?.label === undefined) return { heading: title, path, current: title, lead };
  // The first page of the site stands in every path already.
  const list = part.front === '/' ? [] : [{ text: title, href: part.front }];
  return { heading: `${title}, ${part.label}`, path: [...path, ...list], current: part.label, lead: undefined };
}
