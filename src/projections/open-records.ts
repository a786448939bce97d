import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '../records/corpus.ts';
import { listOf } from '../records/published-facts.ts';
import type { RecordType } from '../records/registry.ts';
import { computedOnce } from './current.ts';
import { CATALOGUE_TYPES } from './open-data/fields.ts';
import { catalogueTable, recordTable, type DataTable } from './open-data/records.ts';
import { SETS } from './open-data/sets.ts';
import type { Section } from './section.ts';
import type { Site } from './site.ts';

/** Records whose every word the site says, by section and type. */
const known = computedOnce<Section, Map<RecordType, ReadonlySet<Entry>>>('open records', () => new Map());

/**
 * Whether the checksum of a record may be told. A checksum lets anybody try values for what the site keeps to itself: a ground
 * for exclusion, the one whom the Commission refused. So it is told only where the open data repeats the whole record, and
 * never of a person, whose file outlives the consent.
 */
export function tellsAll(section: Section, entry: Entry): boolean {
  const types = known(section);
  const open = types.get(entry.type) ?? wholeRecords(tableOf(section, entry.type));
  types.set(entry.type, open);
  return open.has(entry);
}

/** All records of a site whose checksum may be told, in the order of their files. */
export function openRecords(site: Site): readonly Entry[] {
  const { corpus, sections } = site;
  const byId = new Map(sections.map((section) => [section.id, section]));
  const catalogues = new Map<string, ReadonlySet<Entry>>();
  return corpus.all().filter((entry) => {
    const section = byId.get(entry.municipality);
    if (section) return tellsAll(section, entry);
    if (!CATALOGUE_TYPES.includes(entry.type)) return false;
    const key = `${entry.type} ${entry.municipality}`;
    const open =
      catalogues.get(key) ?? wholeRecords(catalogueTable(site, entry.type, entry.municipality, (address) => address));
    catalogues.set(key, open);
    return open.has(entry);
  });
}

function tableOf(section: Section, type: RecordType): DataTable | undefined {
  if (type === 'person' || !SETS.some((set) => set.type === type)) return undefined;
  const { corpus } = section.context;
  return CATALOGUE_TYPES.includes(type)
    ? recordTable(section, type, (address) => address, corpus.list(type, section.id))
    : recordTable(section, type, (address) => address);
}

function wholeRecords(table: DataTable | undefined): ReadonlySet<Entry> {
  return new Set(table?.records.filter((entry, index) => repeats(table.rows[index] ?? {}, entry.data)));
}

/** Files are given by their addresses, so it is enough that all of them are. */
function repeats(row: Readonly<Record<string, unknown>>, data: object): boolean {
  return Object.entries(data).every(([name, value]) =>
    name === 'files' ? listOf(row['files']).length === listOf(value).length : isDeepStrictEqual(bare(row[name]), value),
  );
}

/** A value without what is worked out to nothing. */
function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, child]) => child !== undefined));
}
