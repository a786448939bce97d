import { dateInWords } from '../i18n/dates.ts';
import type { Entry } from '../records/corpus.ts';
import type { Commit } from '../records/history.ts';
import type { Inline } from './inline.ts';
import type { Section } from './section.ts';
import type { Site } from './site.ts';

/** Where a page comes from: from which records, and when they last changed. */
export interface Provenance {
  readonly words: readonly Inline[];
  /** The day of the last change, as far as the records or git know it. */
  readonly changed: string | undefined;
}

/** Letters of a commit's name that are enough for a person. */
const SHORT = 8;

/**
 * From which record a page is made, when that was published and last changed, and by which commit: from the record itself
 * and from git, side by side, because the two may differ. In a shallow clone the first commit is not known, and that is
 * said instead of a guess.
 */
export function recordHistory(section: Section, entry: Entry): Provenance {
  const { corrections = [], publishedOn } = entry.data;
  const known = section.history?.files.get(entry.file);
  const words: Inline[] = ['Страница составлена из записи ', inRepository(section, entry.file), '. '];
  if (publishedOn !== undefined) words.push(`Размещено на сайте ${dateInWords(publishedOn)} `);
  const said = [...corrections.map(({ date }) => date), ...(publishedOn === undefined ? [] : [publishedOn])];
  if (!known || !section.history) return { words, changed: said.sort().at(-1) };
  const { first, last } = known;
  words.push(
    section.history.complete
      ? `В хранилище записей с ${dateInWords(first.date)} `
      : 'Когда запись появилась в хранилище, по неполной копии не видно. ',
    `Последнее изменение ${dateInWords(last.date)}, `,
    commitLink(section, last),
  );
  const history = historyLink(section, entry);
  return { words: history ? [...words, ', ', history] : words, changed: last.date };
}

/** The same for a page that shows many records of a section. */
export function sectionHistory(section: Section): Provenance {
  const words: Inline[] = ['Страница составлена из ', inRepository(section, '', 'записей раздела'), '. '];
  const last = lastChange(section, `${section.id}/`);
  if (!last) return { words, changed: undefined };
  return { words: [...words, ...changeOf(section, last)], changed: last.date };
}

/** The same for a page above the sections: from the records of all. */
export function siteHistory({ sections }: Pick<Site, 'sections'>): Provenance {
  const words: Inline[] = ['Страница составлена из записей. '];
  const [section] = sections;
  const last = section && lastChange(section, '');
  return section && last
    ? { words: [...words, ...changeOf(section, last)], changed: last.date }
    : { words, changed: undefined };
}

function changeOf(section: Section, last: Commit): Inline[] {
  return [`Последнее изменение записей ${dateInWords(last.date)}, `, commitLink(section, last)];
}

/** git tells of the newest commit first, so the first file below a folder is the one that changed last. */
function lastChange({ history }: Section, folder: string): Commit | undefined {
  for (const [file, { last }] of history?.files ?? []) if (file.startsWith(folder)) return last;
  return undefined;
}

/** A file or folder of the section's records, as a link where the repository can be seen. */
function inRepository({ context, id }: Section, file: string, text = file.slice(id.length + 1)): Inline {
  const { repository } = context.municipality.data;
  const path = file === '' ? id : file;
  return repository === undefined
    ? text
    : { text, href: `${repository.replace(/\/$/, '')}/src/branch/main/content/${path}` };
}

function commitLink({ context }: Section, { hash }: Commit): Inline {
  const { repository } = context.municipality.data;
  const text = `версия ${hash.slice(0, SHORT)}`;
  return repository === undefined ? text : { text, href: `${repository.replace(/\/$/, '')}/commit/${hash}` };
}

function historyLink({ context }: Section, entry: Entry): Inline | undefined {
  const { repository } = context.municipality.data;
  if (repository === undefined) return undefined;
  return { text: 'история записи', href: `${repository.replace(/\/$/, '')}/commits/branch/main/content/${entry.file}` };
}
