import { dateInWords } from '../i18n/dates.ts';
import type { Entry } from '../records/corpus.ts';
import type { Inline } from './inline.ts';
import type { Section } from './section.ts';

/** Letters of a commit's name that are enough for a person. */
const SHORT = 8;

/**
 * When a record was published and last changed, and by which commit: from the record itself and from git, side by side,
 * because the two may differ. In a shallow clone the first commit is not known, and that is said instead of a guess.
 */
export function recordHistory(section: Section, entry: Entry): Inline[] {
  const published = entry.data.publishedOn;
  const known = section.history?.files.get(entry.file);
  const parts: Inline[] = published === undefined ? [] : [`Размещено на сайте ${dateInWords(published)} `];
  if (!known || !section.history) return parts;
  const { first, last } = known;
  parts.push(
    section.history.complete
      ? `В хранилище записей с ${dateInWords(first.date)} `
      : 'Когда запись появилась в хранилище, по неполной копии не видно. ',
    `Последнее изменение ${dateInWords(last.date)}, `,
    commitLink(section, last.hash),
  );
  const history = historyLink(section, entry);
  return history ? [...parts, ', ', history] : parts;
}

function commitLink({ context }: Section, hash: string): Inline {
  const { repository } = context.municipality.data;
  const text = `версия ${hash.slice(0, SHORT)}`;
  return repository === undefined ? text : { text, href: `${repository.replace(/\/$/, '')}/commit/${hash}` };
}

function historyLink({ context }: Section, entry: Entry): Inline | undefined {
  const { repository } = context.municipality.data;
  if (repository === undefined) return undefined;
  return { text: 'история записи', href: `${repository.replace(/\/$/, '')}/commits/branch/main/content/${entry.file}` };
}
