import { lastChange } from '../../domain/last-change.ts';
import type { Field } from '../../records/fields.ts';
import { csvLines, csvOf, columnsOf } from './csv.ts';
import { STRUCTURE_DAY } from './format.ts';
import { DataFile } from './data-file.ts';
import type { Absolute, DataTable } from './records.ts';
import type { Section } from '../section.ts';
import { RESPONSIBLE, shellOf } from '../shell.ts';
import { setNamed } from './sets.ts';
import type { DataOwner } from './tables.ts';

/** Where the list of passports is. */
export const PASSPORT_LIST = '/opendata/list.csv';

const STANDARD = 'http://opendata.gosmonitor.ru/standard/3.0';
/** The sets that a public authority is asked for, with the last part of their names and their subjects. */
const CODES: Readonly<Record<string, { readonly code: string; readonly subject: string }>> = {
  reserve: { code: 'reserve', subject: 'муниципальный резерв управленческих кадров, кадры' },
  decision: { code: 'decisions', subject: 'решения комиссии, голосование, кадровый резерв' },
  protocol: { code: 'protocols', subject: 'заседания комиссии, протоколы, кворум' },
  selection: { code: 'selections', subject: 'отбор, конкурс, приём документов' },
  appointment: { code: 'appointments', subject: 'назначения, управленческие кадры' },
  act: { code: 'acts', subject: 'муниципальные правовые акты, кадровый резерв' },
  position: { code: 'positions', subject: 'перечень должностей, муниципальная служба' },
};
/** Harvesters take the mark of UTF-8 for a part of the first name. */
const PLAIN = { bom: false };

/** A set with its passport. */
interface Passport {
  readonly identifier: string;
  readonly table: DataTable;
  readonly folder: string;
  readonly data: string;
  readonly structure: string;
  readonly modified: string;
}

/** The tax number by which the passports of an owner are named. */
export function innOf({ section }: DataOwner): string | undefined {
  return section?.context.municipality.data.inn;
}

/** The passports of an owner, format 3.0; `shared` are the tax numbers that several owners have. None without such a number. */
function passportsOf(owner: DataOwner, shared: ReadonlySet<string>): Passport[] {
  const { id, section, tables } = owner;
  const inn = innOf(owner);
  if (section === undefined || inn === undefined) return [];
  // One administration may keep the sections of several settlements.
  const prefix = shared.has(inn) ? `${inn}-${id}` : inn;
  return tables.flatMap((table) => {
    const named = CODES[table.set.name];
    if (!named) return [];
    const modified = modifiedOn(section, table);
    const [dataStamp, structureStamp] = [stamp(modified), stamp(STRUCTURE_DAY)];
    const identifier = `${prefix}-${named.code}`;
    return [
      {
        identifier,
        table,
        folder: `/opendata/${identifier}`,
        data: `data-${dataStamp}-structure-${structureStamp}`,
        structure: `structure-${structureStamp}`,
        modified,
      },
    ];
  });
}

/** Every file of every passport, and the list that leads to them; nothing where there is no passport. */
export function passportFiles(owners: readonly DataOwner[], absolute: Absolute): DataFile[] {
  const numbers = owners.flatMap((owner) => innOf(owner) ?? []);
  const shared = new Set(numbers.filter((inn, index) => numbers.indexOf(inn) !== index));
  const all = owners.flatMap((owner) => passportsOf(owner, shared).map((passport) => ({ owner, passport })));
  if (all.length === 0) return [];
  const list = all.map(({ owner, passport: { folder, identifier, table } }) => [
    identifier,
    `${table.set.title}. ${owner.name}`,
    absolute(`${folder}/meta.csv`),
    'csv',
  ]);
  return [
    new DataFile(PASSPORT_LIST, () =>
      csvLines(
        [
          ['property', 'title', 'value', 'format'],
          ['standardversion', 'Версия методических рекомендаций', STANDARD, ''],
          ...list,
        ],
        PLAIN,
      ),
    ),
    ...all.flatMap(({ owner, passport }) => filesOf(owner, passport, absolute)),
  ];
}

function filesOf({ section }: DataOwner, passport: Passport, absolute: Absolute): DataFile[] {
  const { data, folder, structure, table } = passport;
  const file = (name: string, make: () => string) => new DataFile(`${folder}/${name}.csv`, make);
  return [
    file('meta', () => csvLines([['property', 'value'], ...metaOf(section!, passport, absolute)], PLAIN)),
    file(data, () => csvOf(table.set.fields, table.rows, PLAIN)),
    file(structure, () => csvLines([STRUCTURE_HEAD, ...structureOf(table.set.name)], PLAIN)),
  ];
}

/** The lines of a passport, in the order that the recommendations give. */
function metaOf(section: Section, passport: Passport, absolute: Absolute): [string, string][] {
  const { data, folder, identifier, modified, structure, table } = passport;
  const { municipality, today } = section.context;
  const { administration, contacts = {}, name } = municipality.data;
  return [
    ['standardversion', STANDARD],
    ['identifier', identifier],
    ['title', table.set.title],
    ['description', `${table.set.description} ${name}.`],
    ['creator', administration ?? name],
    ['created', compact(STRUCTURE_DAY)],
    ['modified', compact(modified)],
    ['subject', CODES[table.set.name]!.subject],
    ['format', 'CSV'],
    ['provenance', 'Обновление набора открытых данных'],
    ['valid', `${today.slice(0, 4)}1231`],
    ['publishername', responsibleOf(section) ?? administration ?? name],
    // A plus in front would be taken for a formula and be given an apostrophe.
    ['publisherphone', (contacts.phones?.[0] ?? '').replace(/^\+7/, '8')],
    ['publishermbox', contacts.email ?? ''],
    [data, absolute(`${folder}/${data}.csv`)],
    [structure, absolute(`${folder}/${structure}.csv`)],
  ];
}

/** Who answers for the section, in the words of its pages: the name stands there only while it may. */
export function responsibleOf(section: Section): string | undefined {
  const value = shellOf(section).contacts.find(({ name }) => name === RESPONSIBLE)?.value;
  return typeof value === 'string' ? value : undefined;
}

const STRUCTURE_HEAD = ['field name', 'english description', 'russian description', 'format'];

function structureOf(name: string): string[][] {
  return columnsOf(setNamed(name).fields).map(({ field, key, label }) => [key, inEnglish(key), label, typeOf(field)]);
}

/** `postAtInclusion` → «post at inclusion»: keys are English words. */
function inEnglish(key: string): string {
  return key
    .replaceAll(/([A-Z])/g, ' $1')
    .replaceAll('.', ' ')
    .toLowerCase();
}

function typeOf({ format, kind }: Field): string {
  if (kind === 'integer' || kind === 'boolean') return `xsd:${kind}`;
  if (kind === 'number') return 'xsd:decimal';
  if (format === 'date') return 'xsd:date';
  return format === 'web-address' ? 'xsd:anyURI' : 'xsd:string';
}

/**
 * The version of the data: the last day its records tell of, but not before there was this structure. A consent that ends
 * makes no version: its day is nobody's business.
 */
function modifiedOn({ context }: Section, { records }: DataTable): string {
  const last = lastChange(records, context.today) ?? STRUCTURE_DAY;
  return last < STRUCTURE_DAY ? STRUCTURE_DAY : last;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function stamp(day: string): string {
  return `${compact(day)}T0000`;
}
