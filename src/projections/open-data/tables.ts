import { eachValue } from '../../records/fields.ts';
import { RECORD_TYPES } from '../../records/registry.ts';
import type { Section } from '../section.ts';
import type { Site } from '../site.ts';
import { CATALOGUE_TYPES, worked } from './fields.ts';
import { catalogueTable, recordTable, type Absolute, type DataTable } from './records.ts';
import { SETS } from './sets.ts';
import { codesTable, firstTenTable, reserveTable } from './worked-out.ts';

/** What one municipality or association gives away, in the order of the sets. */
export interface DataOwner {
  readonly id: string;
  readonly name: string;
  /** Undefined for an association: it keeps catalogues and no reserve. */
  readonly section: Section | undefined;
  readonly tables: readonly DataTable[];
}

/** Everybody who gives data away: sections first, each with all its sets, then those who only keep a catalogue. */
export function dataOwners(site: Site, absolute: Absolute): DataOwner[] {
  const sections = site.sections.map((section) => ({
    id: section.id,
    name: section.context.municipality.data.name,
    section,
    tables: sectionTables(site, section, absolute),
  }));
  const reserved = new Set(sections.map(({ id }) => id));
  const others = site.corpus
    .list('municipality')
    .filter(({ id }) => !reserved.has(id))
    .map(({ data, id }) => ({
      id,
      name: data.name,
      section: undefined,
      tables: CATALOGUE_TYPES.map((type) => catalogueTable(site, type, id, absolute)).filter(({ total }) => total > 0),
    }));
  return [...sections, ...others.filter(({ tables }) => tables.length > 0)];
}

function sectionTables(site: Site, section: Section, absolute: Absolute): DataTable[] {
  const types = RECORD_TYPES.filter((type) => SETS.some((set) => set.type === type) && type !== 'person');
  const others = [
    reserveTable(section, absolute),
    firstTenTable(section, absolute),
    ...types.map((type) =>
      CATALOGUE_TYPES.includes(type)
        ? catalogueTable(site, type, section.id, absolute)
        : recordTable(section, type, absolute),
    ),
    codesTable(section),
  ];
  const tables = [...others, personTable(section, others, absolute)];
  return SETS.flatMap((set) => tables.filter((table) => table.set === set));
}

/**
 * Only those whom another row names or who have a page: a candidate who was refused may have given a consent, and is
 * nowhere on the site all the same.
 */
function personTable(section: Section, tables: readonly DataTable[], absolute: Absolute): DataTable {
  const named = new Set<unknown>();
  for (const { rows, set } of tables) {
    const row = worked('row', '', '', { kind: 'object', fields: set.fields });
    for (const values of rows) {
      eachValue(row, values, (field, value) => {
        if (field.ref === 'person') named.add(value);
      });
    }
  }
  const shown = section.context.people.filter(({ id }) => {
    const person = section.people.known(id);
    return person !== undefined && (person.href !== undefined || named.has(id));
  });
  return recordTable(section, 'person', absolute, shown);
}
