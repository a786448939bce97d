import type { Entry } from '../../records/corpus.ts';
import type { Field } from '../../records/fields.ts';
import type { RecordType } from '../../records/registry.ts';
import { addressOfPlace, hasPage } from '../addresses.ts';
import { fileLinks } from '../given-files.ts';
import type { People } from '../people.ts';
import { openedBy } from '../public-fields.ts';
import type { Section } from '../section.ts';
import type { Site } from '../site.ts';
import { CATALOGUE_TYPES } from './fields.ts';
import { narrowed, shownEntries } from './rules.ts';
import { RESTRICTED, setNamed, type DataSet } from './sets.ts';

/** One row: the fields of its set by name, a field without a value left out. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of a set that one municipality has, and the records they were made from. */
export interface DataTable {
  readonly set: DataSet;
  readonly municipality: string;
  readonly total: number;
  /** Catalogues are long: of theirs only the rows asked for last are kept. */
  readonly rows: readonly Row[];
  readonly records: readonly Entry[];
}

/** Makes an address from `/` the one that the data gives. */
export type Absolute = (address: string) => string;

/** Records of a section that its pages show, with no more than the pages say of each. */
export function recordTable(
  section: Section,
  type: RecordType,
  absolute: Absolute,
  records: readonly Entry[] = shownEntries(section, type),
): DataTable {
  const set = setNamed(type);
  return {
    set,
    municipality: section.id,
    total: records.length,
    records,
    rows: records.map((entry) => {
      const row = closePersons(rowOf(set, narrowed(section, entry)), set.fields, section.people);
      // A file without a page may be named after somebody; where that person is closed, so is the name.
      const id = row['person'] === RESTRICTED && !hasPage(type) ? RESTRICTED : entry.id;
      const files = filesOf({ attachments: section.context.attachments, sections: [section] }, entry, absolute);
      return rowOf(set, { ...row, id, address: absolute(pageOf(section, entry)), files });
    }),
  };
}

/** The records of a catalogue that a municipality or an association keeps; they name nobody. */
export function catalogueTable(site: Site, type: RecordType, owner: string, absolute: Absolute): DataTable {
  const set = setNamed(type);
  const records = site.corpus.list(type, owner);
  const rowsOf = () =>
    records.map((entry) =>
      rowOf(set, {
        ...narrowed(undefined, entry),
        id: entry.id,
        address: absolute(cataloguePage(entry)),
        files: filesOf(site, entry, absolute),
      }),
    );
  return {
    set,
    municipality: owner,
    total: records.length,
    records,
    get rows() {
      if (last?.of !== this) last = { of: this, rows: rowsOf() };
      return last.rows;
    },
  };
}

/** One table makes two files, one after the other. */
let last: { readonly of: object; readonly rows: readonly Row[] } | undefined;

function filesOf(site: Parameters<typeof fileLinks>[0], entry: Entry, absolute: Absolute): Row[] | undefined {
  const links = fileLinks(site, entry);
  if (links.length === 0) return undefined;
  return links.map(({ bytes, href, label, sha256, title }) => ({
    title,
    address: absolute(href),
    kind: label,
    bytes,
    sha256,
  }));
}

/** The fields of a set in its order, and nothing else. */
export function rowOf(set: DataSet, values: Row): Row {
  const known = set.fields.filter(({ name }) => values[name] !== undefined);
  return Object.fromEntries(known.map((field) => [field.name, openedBy(field, values[field.name])]));
}

function pageOf(section: Section, entry: Entry): string {
  if (CATALOGUE_TYPES.includes(entry.type)) return cataloguePage(entry);
  if (entry.type !== 'person') return addressOfPlace(entry).href;
  return section.people.known(entry.id)?.href ?? `/${section.id}/commission/`;
}

const CATALOGUES: Partial<Record<RecordType, string>> = {
  provider: 'providers',
};

function cataloguePage(entry: Entry): string {
  const page = CATALOGUES[entry.type];
  return page === undefined ? addressOfPlace(entry).href : `/${page}/#${entry.municipality}-${entry.id}`;
}

/** The row with the words of the pages in place of everybody who may not be named, at any depth. */
function closePersons(row: Row, fields: readonly Field[], people: People): Row {
  const closed = (field: Field, value: unknown): unknown => {
    if (value === undefined) return undefined;
    if (field.ref === 'person') return people.known(value as string) ? value : RESTRICTED;
    if (field.item) return (value as unknown[]).map((element) => closed(field.item!, element));
    if (field.fields) return closePersons(value as Row, field.fields, people);
    return value;
  };
  return Object.fromEntries(fields.map((field) => [field.name, closed(field, row[field.name])]));
}
