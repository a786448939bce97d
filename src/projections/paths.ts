import { currentSite } from './current.ts';
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
