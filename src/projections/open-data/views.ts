import type { Field } from '../../records/fields.ts';
import { dateInDigits, dateInWords } from '../../i18n/dates.ts';
import { sizeInWords } from '../../i18n/sizes.ts';
import { separated, type Cell, type Fact, type Link, type Table } from '../inline.ts';
import { capitalise } from '../notes.ts';
import { pagesOf, type ListPages } from '../paging.ts';
import { RESPONSIBLE, shellOf } from '../shell.ts';
import { columnsOf, type Column } from './csv.ts';
import { kindWords, partsOf, schemaPath } from './dictionary.ts';
import type { DataFile } from './data-file.ts';
import type { OpenData, PublishedOwner, PublishedTable } from './files.ts';
import { CATALOGUE_TYPES } from './fields.ts';
import { DATA, FORMAT_CHANGES, TERMS, UPDATES } from './format.ts';
import { innOf, PASSPORT_LIST } from './passports.ts';
import { setNamed, SETS, type DataSet } from './sets.ts';

/** The page from which the data is taken. */
export interface DataView {
  readonly terms: readonly string[];
  readonly updates: string;
  readonly programs: readonly Link[];
  readonly changes: readonly Fact[];
}

/** Whose data it is, and what there is of it. */
export interface OwnerView {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly sets: Table;
  /** What a secretary has to fill in before there are passports. */
  readonly missing: string | undefined;
}

/** What can be downloaded, and on what terms. */
export function dataView({ files }: OpenData): DataView {
  const passports = files.some(({ address }) => address === PASSPORT_LIST);
  return {
    terms: TERMS,
    updates: UPDATES,
    programs: [
      { text: 'Перечень наборов с контрольными суммами (index.json)', href: `${DATA}/index.json` },
      ...(passports ? [{ text: 'Паспорта открытых данных, формат 3.0 (list.csv)', href: PASSPORT_LIST }] : []),
      { text: 'Каталог DCAT (catalog.jsonld)', href: `${DATA}/catalog.jsonld` },
      { text: 'Словарь (dictionary.json)', href: `${DATA}/dictionary.json` },
      { text: 'Изменения формата (changelog.json)', href: `${DATA}/changelog.json` },
    ],
    changes: FORMAT_CHANGES.map(({ date, version, what }) => ({
      name: `${version} от ${dateInDigits(date)}`,
      value: what,
    })),
  };
}

const MOST = 30;

/** The pages of the data: one, or one for each owner where they are many. */
export function ownerPages({ owners }: Pick<OpenData, 'owners'>): ListPages<PublishedOwner> {
  return pagesOf({
    address: '/data/',
    what: 'Наборы',
    items: owners,
    most: MOST,
    groupOf: ({ id, name }) => ({ id, title: name }),
  });
}

/** Whose data it is and what can be downloaded of it: files are made, so that their lengths can be told. */
export function ownerView(owner: PublishedOwner): OwnerView {
  const { id, name, other, published, section } = owner;
  const contacts = section ? shellOf(section).contacts : [];
  const shown = [RESPONSIBLE, 'Телефон', 'Электронная почта'];
  return {
    id,
    name,
    facts: [
      ...(section ? [{ name: 'Сведения на', value: dateInWords(section.context.today) }] : []),
      ...contacts.filter((contact) => shown.includes(contact.name)),
      ...(other.length > 0
        ? [{ name: 'Для программ', value: separated(other.map((one) => link(one.title, one.file))) }]
        : []),
    ],
    sets: {
      caption: `Наборы: ${name}`,
      columns: ['Набор', 'Записей', 'Скачать'],
      rows: published
        .filter(isWorthARow)
        .map(({ csv, json, table: { set, total } }) => [
          { text: set.title, href: `/data/dictionary/${set.name}/` },
          String(total),
          separated([link('CSV', csv), link('JSON', json)]),
        ]),
    },
    missing:
      section && innOf(owner) === undefined
        ? 'Паспортов открытых данных нет: они называются по ИНН администрации. Впишите его в municipality.yaml, поле inn.'
        : undefined,
  };
}

/** An empty list of a section says something; an empty part of a catalogue does not. */
function isWorthARow({ table: { set, total } }: PublishedTable): boolean {
  return total > 0 || set.type === undefined || !CATALOGUE_TYPES.includes(set.type);
}

function link(text: string, file: DataFile): Link {
  return { text: `${text}, ${sizeInWords(file.bytes)}`, href: file.address };
}

/** All sets as a table that leads to the fields of each. */
export function dictionaryTable(): Table {
  return {
    caption: 'Наборы',
    columns: ['Набор', 'Имя в адресе', 'Что в нём'],
    rows: SETS.map(({ description, name, title }) => [
      { text: title, href: `/data/dictionary/${name}/` },
      name,
      description,
    ]),
  };
}

/** One set of the dictionary. */
export interface DictionaryView {
  readonly set: DataSet;
  readonly fields: readonly FieldView[];
  readonly schema: string;
}

/** A field with an anchor of its own. */
export interface FieldView {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly kind: Cell;
  readonly values: readonly { readonly code: string; readonly words: string }[];
  readonly parts: readonly FieldView[];
}

/** The fields of a set in the words of its schema. */
export function dictionaryView(name: string): DictionaryView {
  const set = setNamed(name);
  return { set, fields: columnsOf(set.fields).map((column) => fieldView(column)), schema: schemaPath(set) };
}

function fieldView({ field, key, label }: Column, prefix = ''): FieldView {
  const { item = field } = field;
  const id = `${prefix}${key}`;
  return {
    id,
    key,
    label,
    description: field.description,
    kind: kindOf(field),
    values: Object.entries(item.options ?? {}).map(([code, words]) => ({ code, words })),
    parts: columnsOf(partsOf(field)).map((part) => fieldView(part, `${id}.`)),
  };
}

function kindOf(field: Field): Cell {
  const { ref } = field.item ?? field;
  const set = SETS.find((one) => one.name === ref);
  const words = capitalise(kindWords(field));
  return set ? [`${words}: `, { text: set.title, href: `/data/dictionary/${set.name}/` }] : words;
}
