import type { Attachments } from '../attachments/attachment.ts';
import { givenFiles, GIVES_FILES, type GivenFile } from '../attachments/of-record.ts';
import type { Entry } from '../records/corpus.ts';
import { CATALOGUE_TYPES } from './open-data/fields.ts';
import { shownEntries } from './open-data/rules.ts';
import type { Section } from './section.ts';
import type { Site } from './site.ts';

/** A file that the page of a record gives away. */
export interface FileLink {
  readonly title: string;
  /** From `/`, without the base path. */
  readonly href: string;
  /** «PDF». */
  readonly label: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The files of one shown record, as its page links to them. */
export function fileLinks({ attachments, sections }: Pick<Site, 'attachments' | 'sections'>, entry: Entry): FileLink[] {
  // Of other records it is of no account whose section shows them.
  const section = entry.type === 'decision' ? sections.find(({ id }) => id === entry.municipality) : undefined;
  return shownFiles(section, entry, attachments).map(({ attachment: { bytes, kind, sha256 }, file, title }) => ({
    title,
    href: `/${file}`,
    label: kind?.label ?? '',
    bytes,
    sha256,
  }));
}

/** Every file that the site holds: those of records that a page shows, once each, by their paths from the content root. */
export function publishedFiles({ attachments, corpus, sections }: Site): ReadonlyMap<string, GivenFile> {
  const given = GIVES_FILES.flatMap((type) =>
    CATALOGUE_TYPES.includes(type)
      ? corpus.list(type).flatMap((entry) => shownFiles(undefined, entry, attachments))
      : sections.flatMap((section) =>
          shownEntries(section, type).flatMap((entry) => shownFiles(section, entry, attachments)),
        ),
  );
  return new Map(given.map((one) => [one.file, one]));
}

/** A decision that came to nothing may be about somebody whom the Commission refused: its papers stay where they are. */
function shownFiles(section: Section | undefined, entry: Entry, attachments: Attachments): GivenFile[] {
  if (entry.type === 'decision' && section?.context.register.resolutions.get(entry.id)?.valid !== true) return [];
  return givenFiles(entry, attachments);
}
