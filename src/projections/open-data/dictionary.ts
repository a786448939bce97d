import type { Field } from '../../records/fields.ts';
import { columnsOf, type Column } from './csv.ts';
import { DATA, VERSION } from './format.ts';
import { RESTRICTED, SETS, type DataSet } from './sets.ts';

/** The dictionary as a file: every set with its fields in the words of the schemas. */
export function dictionaryFile(): object {
  return {
    version: VERSION,
    restricted: RESTRICTED,
    sets: SETS.map((set) => ({
      set: set.name,
      title: set.title,
      description: set.description,
      schema: schemaPath(set),
      fields: columnsOf(set.fields).map(entryOf),
    })),
  };
}

/** Where the schema of a set is published. */
export function schemaPath(set: DataSet): string {
  return `${DATA}/schemas/${set.name}.schema.json`;
}

/** «дата», «текст», «список: текст»: the kind of a field's value for people. */
export function kindWords(field: Field): string {
  if (field.kind === 'list') {
    const { item } = field;
    return item === undefined ? 'список' : item.kind === 'object' ? 'список частей' : `список: ${kindWords(item)}`;
  }
  if (field.options) return 'значение из перечня';
  if (field.ref) return 'имя записи';
  return FORMAT_WORDS[field.format ?? ''] ?? KIND_WORDS[field.kind];
}

/** The fields of the elements of a list, where they have any. */
export function partsOf(field: Field): readonly Field[] {
  return field.item?.fields ?? [];
}

const KIND_WORDS: Readonly<Record<Exclude<Field['kind'], 'list'>, string>> = {
  boolean: 'да или нет (true, false)',
  integer: 'целое число',
  number: 'число',
  object: 'части',
  text: 'текст',
};

const FORMAT_WORDS: Readonly<Record<string, string>> = {
  date: 'дата ГГГГ-ММ-ДД',
  email: 'адрес электронной почты',
  inn: 'ИНН, 10 цифр',
  'partial-date': 'дата, месяц или год',
  'time-zone': 'часовой пояс',
  'web-address': 'адрес в сети',
};

function entryOf({ field, key, label }: Column): object {
  const { item = field } = field;
  return {
    name: key,
    title: label,
    ...(field.description !== undefined && { description: field.description }),
    type: kindWords(field),
    required: field.required && !key.includes('.'),
    ...(item.options && { values: item.options }),
    ...(item.ref && { ref: item.ref }),
    ...(partsOf(field).length > 0 && { parts: columnsOf(partsOf(field)).map(entryOf) }),
  };
}
