import { dateInDigits, dateInWords } from '../i18n/dates.ts';
import type { Entry } from '../records/corpus.ts';
import { recordField } from '../records/fields.ts';
import type { HarvestedSource, TakenSource } from '../records/provenance.ts';
import { RECORD_TYPES, type RecordType } from '../records/registry.ts';
import { separated, type Inline } from './inline.ts';
import type { Provenance } from './record-history.ts';
import type { Section } from './section.ts';
import type { Site } from './site.ts';

/** Letters of a commit's name that are enough for a person. */
const SHORT = 8;

/** Where a page of one collected record comes from: repository, commit and path. Undefined where it was not collected. */
export function collectedRecord(source: HarvestedSource | undefined, entry: Entry): Provenance | undefined {
  const path = source?.taken?.records.find(({ file }) => file === entry.file)?.path;
  if (!source?.taken || path === undefined) return undefined;
  return {
    words: ['Страница составлена из записи ', path, ...fromWhere(source, source.taken)],
    changed: source.taken.takenOn,
  };
}

/** The same for a record above the sections. */
export function collectedEntry({ sources }: Pick<Site, 'sources'>, entry: Entry): Provenance | undefined {
  const source = sources.find(({ id }) => id === entry.municipality);
  if (source || sources.length === 0) return collectedRecord(source, entry);
  // It was written here, and lies beside what was collected.
  return { words: ['Страница составлена из собственной записи объединения, ', entry.file, '. '], changed: undefined };
}

/** The same for a page that shows many records of a section. */
export function collectedSection(source: HarvestedSource | undefined): Provenance | undefined {
  if (!source?.taken) return undefined;
  return {
    words: ['Страница составлена из записей', ...fromWhere(source, source.taken)],
    changed: source.taken.takenOn,
  };
}

/** The types of records that were not collected of a section; none of a section that is written here. */
export function notCollected({ history, id }: Pick<Section, 'history' | 'id'>): readonly RecordType[] {
  const source = history?.sources?.get(id);
  return RECORD_TYPES.filter((type) => source && !source.types.includes(type));
}

/** What is to be said on every page of a section of which only a part was collected: what is missing there may well exist. */
export function partlyCollected(section: Pick<Section, 'history' | 'id'>): string | undefined {
  const missing = notCollected(section);
  if (missing.length === 0) return undefined;
  const named = missing.map((type) => `«${recordField(type).label}»`).join(', ');
  return `Здесь собраны не все записи муниципалитета. Записей вида ${named} на этом сайте нет: смотрите их на сайте муниципалитета.`;
}

/** The same for a page above the sections; undefined where nothing was collected. */
export function collectedSite(sources: readonly HarvestedSource[]): Provenance | undefined {
  const days = sources.flatMap(({ taken }) => taken?.takenOn ?? []).sort();
  if (sources.length === 0) return undefined;
  const link = { text: 'хранилищ муниципалитетов', href: '/sources/' };
  return { words: ['Страница составлена из записей, собранных из ', link, '. '], changed: days.at(-1) };
}

/** The repository as a link where a browser can open it; where on the disk another one lies is nobody's business. */
export function repositoryOf({ url = '' }: HarvestedSource): Inline {
  if (url.startsWith('file:')) return 'на диске сборщика';
  return url.startsWith('https:') ? { text: url, href: url } : url;
}

/** The beginning of a commit's name. */
export function shortCommit({ commit }: TakenSource): string {
  return commit.slice(0, SHORT);
}

function fromWhere(source: HarvestedSource, taken: TakenSource): Inline[] {
  const { failure } = source;
  return [
    ' хранилища ',
    repositoryOf(source),
    ` (взято ${dateInWords(taken.takenOn)}), `,
    ...separated([`версия ${shortCommit(taken)}`, { text: 'откуда что взято', href: '/sources/' }]),
    '. ',
    ...(failure ? [`С ${dateInDigits(failure.since)} новое оттуда не берётся: показано последнее исправное. `] : []),
  ];
}
