import type { Entry } from '../records/corpus.ts';
import type { RecordType } from '../records/registry.ts';

/** Folders of pages, by type of record; a type that is not here has no page of its own. */
const FOLDERS: Partial<Record<RecordType, string>> = {
  act: 'acts',
  decision: 'decisions',
  person: 'people',
  protocol: 'protocols',
  selection: 'selections',
};

/** The permanent address of a page about one record of a municipality, from `/`, without the base path. */
export function recordAddress(type: RecordType, municipality: string, id: string): string {
  if (type === 'practice') return `/practices/${municipality}/${id}/`;
  const folder = FOLDERS[type];
  if (folder === undefined) throw new Error(`Failed to find a page for records of type ${type}`);
  return `/${municipality}/${folder}/${id}/`;
}

/** The address of an entry's own page. */
export function addressOf(entry: Entry): string {
  return recordAddress(entry.type, entry.municipality, entry.id);
}
