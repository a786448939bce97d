import { addDays, isRealDate, type CivilDate } from '../domain/calendar.ts';
import { dateInWords } from '../i18n/dates.ts';
import type { Entry } from '../records/corpus.ts';
import type { Commit, History } from '../records/history.ts';
import { collectedRecord, collectedSection, collectedSite } from './collected.ts';
import type { Inline } from './inline.ts';
import { tellsAll } from './open-records.ts';
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
/** The day on which git itself began: no commit is older. */
const FIRST_COMMIT = '2005-04-07';
const CHANGE = 'Последнее изменение записей';

/**
 * From which record a page is made, when that was published and last changed, and by which commit: from the record itself
 * and from git, side by side, because the two may differ. In a shallow clone the first commit is not known, and that is
 * said instead of a guess.
 */
export function recordHistory(section: Section, entry: Entry): Provenance {
  const collected = collectedRecord(section.history?.sources?.get(section.id), entry);
  if (collected) return { ...collected, words: [...collected.words, ...checksum(section, entry)] };
  const { corrections = [], publishedOn } = entry.data;
  const known = section.history?.files.get(entry.file);
  const words: Inline[] = ['Страница составлена из записи ', inRepository(section, entry.file), '. '];
  if (publishedOn !== undefined) words.push(`Размещено на сайте ${dateInWords(publishedOn)} `);
  const said = [...corrections.map(({ date }) => date), ...(publishedOn === undefined ? [] : [publishedOn])];
  const recorded = { words: [...words, ...checksum(section, entry)], changed: said.sort().at(-1) };
  if (!known || !section.history) return recorded;
  if (section.history.uncommitted?.has(entry.file))
    return { ...recorded, words: [...recorded.words, 'Эта версия записи ещё не сохранена в хранилище. '] };
  const { first, last } = known;
  const { today } = section.context;
  const since = dayOf(first, today);
  words.push(
    !section.history.complete
      ? 'Когда запись появилась в хранилище, по неполной копии не видно. '
      : since === undefined
        ? ''
        : `В хранилище записей с ${dateInWords(since)} `,
    ...changeOf(section, last, 'Последнее изменение'),
  );
  const history = historyLink(section, entry);
  return {
    words: [...words, ...(history ? [', ', history] : []), '. ', ...checksum(section, entry)],
    changed: dayOf(last, today) ?? recorded.changed,
  };
}

/** The checksum of the record's file, by which a copy is compared with it; only where it gives nothing away. */
function checksum(section: Section, entry: Entry): Inline[] {
  return tellsAll(section, entry) ? [`Контрольная сумма записи (SHA-256): ${entry.sha256}. `] : [];
}

/** The day of a commit, where it can be true: whoever commits sets it, and it may lie anywhere. One day is left for the time zones. */
function dayOf({ date }: Commit, today: CivilDate): CivilDate | undefined {
  return isRealDate(date) && date >= FIRST_COMMIT && date <= addDays(today, 1) ? date : undefined;
}

/** The same for a page that shows many records of a section. */
export function sectionHistory(section: Section): Provenance {
  const collected = collectedSection(section.history?.sources?.get(section.id));
  if (collected) return collected;
  const words: Inline[] = ['Страница составлена из ', inRepository(section, '', 'записей раздела'), '. '];
  const last = lastChange(section, `${section.id}/`);
  if (!last) return { words, changed: undefined };
  return {
    words: [...words, ...changeOf(section, last, CHANGE)],
    changed: dayOf(last, section.context.today),
  };
}

/** The same for a page above the sections: from the records of all. */
export function siteHistory({ sections, sources }: Pick<Site, 'sections' | 'sources'>): Provenance {
  const collected = collectedSite(sources);
  if (collected) return collected;
  const words: Inline[] = ['Страница составлена из записей. '];
  const [section] = sections;
  const last = section && lastChange(section, '');
  return section && last
    ? { words: [...words, ...changeOf(section, last, CHANGE)], changed: dayOf(last, section.context.today) }
    : { words, changed: undefined };
}

function changeOf(section: Section, last: Commit, what: string): Inline[] {
  const day = dayOf(last, section.context.today);
  const signed = section.history?.signedBy?.get(last.hash);
  return [
    day === undefined ? `${what}: ` : `${what} ${dateInWords(day)}, `,
    commitLink(section, last),
    ...(signed === undefined ? [] : [`, подписано: ${signed}`]),
  ];
}

/** The last change of the files of each folder at the top, with `''` for all of them: every page of a section asks for its own. */
const changes = new WeakMap<History, ReadonlyMap<string, Commit>>();

function lastChange({ history }: Section, folder: string): Commit | undefined {
  if (!history) return undefined;
  const known = changes.get(history) ?? lastChanges(history);
  changes.set(history, known);
  return known.get(folder);
}

/** git tells of the newest commit first, so the first file below a folder is the one that changed last. */
function lastChanges({ files }: History): ReadonlyMap<string, Commit> {
  const found = new Map<string, Commit>();
  for (const [file, { last }] of files)
    for (const folder of ['', file.slice(0, file.indexOf('/') + 1)]) if (!found.has(folder)) found.set(folder, last);
  return found;
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
