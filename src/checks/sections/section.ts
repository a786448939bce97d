import type { FoundFile } from '../../records/files-below.ts';

/** What lies in one folder of the content root; the section without a name is the root itself. */
export interface Section {
  readonly name: string;
  readonly files: readonly FoundFile[];
}

/** The sections of a content root in the order of their paths, with what lies in each. The root itself is always among them. */
export function sectionsOf(below: readonly FoundFile[]): Section[] {
  const sections = Map.groupBy(below, ({ file }) => sectionOf(file));
  if (!sections.has('')) sections.set('', []);
  return [...sections].map(([name, files]) => ({ name, files }));
}

/** The section to which a path belongs. */
export function sectionOf(file: string): string {
  return file.slice(0, Math.max(0, file.indexOf('/')));
}
