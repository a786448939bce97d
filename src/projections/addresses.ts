import type { Entry } from '../records/corpus.ts';
import { recordField } from '../records/fields.ts';
import type { RecordType } from '../records/registry.ts';
import type { Link } from './inline.ts';

/** Folders of pages, by type of record; a type that is not here has no page of its own. */
const FOLDERS: Partial<Record<RecordType, string>> = {
  act: 'acts',
  decision: 'decisions',
  material: 'materials',
  person: 'people',
  protocol: 'protocols',
  selection: 'selections',
};

/** Folders of pages that stand above the municipalities, with the keeper's folder below. */
const CATALOGUES: Partial<Record<RecordType, string>> = {
  practice: 'practices',
  recommendations: 'recommendations',
  initiatives: 'initiatives',
};

/** Whether records of a type have pages of their own. */
export function hasPage(type: RecordType): boolean {
  return (CATALOGUES[type] ?? FOLDERS[type]) !== undefined;
}

/** The permanent address of a page about one record of a municipality, from `/`, without the base path. */
export function recordAddress(type: RecordType, municipality: string, id: string): string {
  const catalogue = CATALOGUES[type];
  if (catalogue !== undefined) return `/${catalogue}/${municipality}/${id}/`;
  const folder = FOLDERS[type];
  if (folder === undefined) throw new Error(`Failed to find a page for records of type ${type}`);
  return `/${municipality}/${folder}/${id}/`;
}

/** An address from `/` under the path where the site stands. */
export function underBase(basePath: string, address: string): string {
  return basePath.replace(/\/$/, '') + address;
}

/** The address of an entry's own page. */
export function addressOf(entry: Entry): string {
  return recordAddress(entry.type, entry.municipality, entry.id);
}

/** The first name of a record: programs that follow the site know it by this one, however often it is renamed. */
export function lastingId({
  data,
  id,
}: {
  readonly data: Pick<Entry['data'], 'formerIds'>;
  readonly id: string;
}): string {
  return data.formerIds?.[0] ?? id;
}

/** Pages that show records without a page of their own. */
const LISTS: Partial<Record<RecordType, Link>> = {
  appointment: { text: 'Назначения', href: 'appointments/' },
  membership: { text: 'Состав Комиссии', href: 'commission/' },
  position: { text: 'Должности', href: 'positions/' },
  municipality: { text: 'Раздел', href: '' },
};

/** Where a record is seen: its own page, or the page that lists its kind. */
export function addressOfPlace(entry: Entry): Link {
  const list = LISTS[entry.type];
  if (list)
    return { text: list.text, href: `/${entry.municipality === '' ? entry.id : entry.municipality}/${list.href}` };
  return { text: recordField(entry.type).label, href: addressOf(entry) };
}

/** The permanent address of the archive with a whole section; the name tells whose it is once it lies on a disk. */
export function archiveAddress(municipality: string): string {
  return `/${municipality}/rezerv-${municipality}.zip`;
}
