import type { Site } from '../site.ts';
import { underBase } from '../addresses.ts';
import { computedOnce } from '../current.ts';
import { catalogFile } from './catalog.ts';
import { csvOf } from './csv.ts';
import { DataFile } from './data-file.ts';
import { dictionaryFile, schemaPath } from './dictionary.ts';
import { DATA, FORMAT_CHANGES, TERMS, UPDATES, VERSION } from './format.ts';
import { schemaOf } from './json-schema.ts';
import { oparlFile } from './oparl.ts';
import { innOf, PASSPORT_LIST, passportFiles } from './passports.ts';
import { popoloFile } from './popolo.ts';
import type { Absolute, DataTable } from './records.ts';
import { SETS } from './sets.ts';
import { dataOwners, type DataOwner } from './tables.ts';

/** A table with the two files that hold it. */
export interface PublishedTable {
  readonly table: DataTable;
  readonly json: DataFile;
  readonly csv: DataFile;
}

/** All that an owner gives away. */
export interface PublishedOwner extends DataOwner {
  readonly published: readonly PublishedTable[];
  /** The same sets for programs that know Popolo and OParl; none for those who keep no reserve. */
  readonly other: readonly { readonly title: string; readonly file: DataFile }[];
}

export interface OpenData {
  readonly owners: readonly PublishedOwner[];
  readonly files: readonly DataFile[];
}

/** The open data of a site, made once. */
export const openData = computedOnce('open-data', (site: Site): OpenData => makeOpenData(site, absoluteIn(site)));

/** The text of a JSON file. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function absoluteIn({ basePath, host }: Site): Absolute {
  const under = (address: string) => underBase(basePath, address);
  return host === undefined ? under : (address) => new URL(under(address), host).href;
}

function makeOpenData(site: Site, absolute: Absolute): OpenData {
  const owners = dataOwners(site, absolute).map((owner) => publishedOwner(owner, absolute));
  const common = [
    file('dictionary.json', dictionaryFile),
    file('changelog.json', () => ({ version: VERSION, changes: FORMAT_CHANGES })),
    file('catalog.jsonld', () => catalogFile(owners, absolute)),
    ...SETS.map((set) => new DataFile(schemaPath(set), () => jsonText(schemaOf(set, absolute(schemaPath(set)))))),
  ];
  // What tells the sums of others comes after them: none has to be made twice.
  return {
    owners,
    files: [
      ...owners.flatMap(({ other, published }) => [
        ...published.flatMap(({ csv, json }) => [json, csv]),
        ...other.map((one) => one.file),
      ]),
      ...passportFiles(owners, absolute),
      ...common,
      file('index.json', () => indexFile(owners, common, absolute)),
    ],
  };
}

function publishedOwner(owner: DataOwner, absolute: Absolute): PublishedOwner {
  const { id, section } = owner;
  const published = owner.tables.map((table) => {
    const { set } = table;
    return {
      table,
      json: file(`${id}/${set.name}.json`, () => ({
        version: VERSION,
        set: set.name,
        municipality: id,
        rows: table.rows,
      })),
      csv: new DataFile(`${DATA}/${id}/${set.name}.csv`, () => csvOf(set.fields, table.rows, { bom: true })),
    };
  });
  const other =
    section === undefined
      ? []
      : [
          { title: 'Popolo', file: file(`${id}/popolo.json`, () => popoloFile(owner, absolute)) },
          { title: 'OParl', file: file(`${id}/oparl.json`, () => oparlFile(owner, absolute)) },
        ];
  return { ...owner, published, other };
}

function file(name: string, make: () => object): DataFile {
  return new DataFile(`${DATA}/${name}`, () => jsonText(make()));
}

/** The list of everything: whoever keeps a copy compares the sums and fetches only what has changed. */
function indexFile(owners: readonly PublishedOwner[], common: readonly DataFile[], absolute: Absolute): object {
  const described = ({ address, bytes, sha256 }: DataFile) => ({ address: absolute(address), bytes, sha256 });
  return {
    version: VERSION,
    terms: TERMS,
    updates: UPDATES,
    about: absolute('/data/'),
    files: common.map(described),
    ...(owners.some((owner) => innOf(owner) !== undefined) && { opendata: absolute(PASSPORT_LIST) }),
    municipalities: owners.map(({ id, name, other, published, section }) => ({
      id,
      name,
      ...(section && { asOf: section.context.today }),
      sets: published.map(({ csv, json, table: { set, total } }) => ({
        set: set.name,
        title: set.title,
        rows: total,
        schema: absolute(schemaPath(set)),
        dictionary: absolute(`/data/dictionary/${set.name}/`),
        json: described(json),
        csv: described(csv),
      })),
      ...(section && {
        other: other.map((one) => ({ title: one.title, ...described(one.file) })),
        completeness: { address: absolute(`/${id}/completeness.json`) },
      }),
    })),
  };
}
