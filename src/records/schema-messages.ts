import type { ErrorObject } from 'ajv';
import { oneLine } from '../findings/one-line.ts';
import { didYouMean } from '../findings/suggest.ts';
import { FORMATS } from './formats.ts';
import type { Field } from './fields.ts';
import { count } from '../i18n/plural.ts';

/** What a message needs beside the validator's error: the field it is about and the object that holds it. */
export interface MessageContext {
  readonly field: Field | undefined;
  readonly parent: Field | undefined;
  readonly value: unknown;
}

type Message = (params: Record<string, unknown>, context: MessageContext) => string;

const KIND_NAMES: Record<string, string> = {
  string: 'нужен текст',
  integer: 'нужно целое число цифрами, например 5',
  number: 'нужно число цифрами, например 12.5',
  boolean: 'нужно true (да) или false (нет)',
  array: 'нужен список: каждая строка начинается дефисом',
  object: 'нужны вложенные поля с отступом',
};

/** One Russian text for each JSON Schema keyword that our schemas use; a test compares this table with the schemas. */
export const KEYWORD_MESSAGES: Record<string, Message> = {
  type: ({ type }, { value }) => `${KIND_NAMES[String(type)] ?? 'значение не того вида'}${written(value)}`,
  required: ({ missingProperty }, { parent }) =>
    `не хватает поля «${labelOf(parent, String(missingProperty))}»: допишите строку ${String(missingProperty)}: …`,
  unevaluatedProperties: ({ unevaluatedProperty }, { parent }) =>
    `неизвестное поле «${String(unevaluatedProperty)}». Удалите его: чего нет в описании записи, то на сайт не попадёт.${didYouMean(String(unevaluatedProperty), parent?.fields?.map(({ name }) => name) ?? [])}`,
  'false schema': () => 'это поле у такой записи не указывают: удалите его',
  enum: (_, { field, value }) =>
    `такого значения нет${isWord(value) ? `: «${String(value)}»` : ': нужно одно значение'}. Допустимы: ${Object.entries(
      field?.options ?? {},
    )
      .map(([code, label]) => (code === label ? code : `${code} (${label})`))
      .join(', ')}.${isWord(value) ? didYouMean(String(value), Object.keys(field?.options ?? {})) : ''}`,
  format: ({ format }, { value }) => `${FORMATS[String(format)]?.message ?? 'неверная запись'}${written(value)}`,
  pattern: (_, { field, value }) => withNextStep(`${patternHint(field)}${written(value)}`),
  minLength: () => 'поле пустое: заполните его или удалите строку',
  maxLength: ({ limit }) => `слишком длинно: не больше ${count(Number(limit), 'знака', 'знаков', 'знаков')}`,
  minItems: ({ limit }) => `в списке должно быть не меньше ${count(Number(limit), 'строки', 'строк', 'строк')}`,
  uniqueItems: () => 'в списке есть одинаковые строки: оставьте одну',
  minimum: ({ limit }, { value }) => `число должно быть не меньше ${String(limit)}${written(value)}`,
  maximum: ({ limit }, { value }) => `число должно быть не больше ${String(limit)}${written(value)}`,
  oneOf: (_, { parent }) =>
    `укажите что-то одно: «${labelOf(parent, 'person')}» (person) или «${labelOf(parent, 'persons')}» (persons)`,
};

/** The Russian text for one error of the validator, in one line whatever it quotes. */
export function schemaMessage(error: ErrorObject, context: MessageContext): string {
  const message = KEYWORD_MESSAGES[error.keyword];
  return message
    ? oneLine(message(error.params as Record<string, unknown>, context))
    : `значение не подходит (${error.keyword})`;
}

/** Descriptions of fields say what stands there, and not that it has to be changed. */
function withNextStep(said: string): string {
  return said.startsWith('нуж') ? said : `${said}. Исправьте значение`;
}

function labelOf(parent: Field | undefined, name: string): string {
  return parent?.fields?.find((field) => field.name === name)?.label ?? name;
}

function written(value: unknown): string {
  if (!isWord(value)) return '';
  const text = String(value);
  return `, а написано «${text.length > 60 ? `${text.slice(0, 60)}…` : text}»`;
}

function isWord(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** How the value of a field with a pattern is written. */
export function patternHint(field: Field | undefined): string {
  if (field?.ref !== undefined) return 'нужно имя файла записи: латинские буквы, цифры и дефис';
  switch (field?.name) {
    case 'phones':
      return 'нужен номер в виде +7 (000) 000-00-00';
    case 'oktmo':
      return 'нужен код из 8 или 11 цифр';
    case 'path':
      return 'нужен путь files/… латинскими буквами';
    default:
      return field?.description?.replace(/\.$/, '') ?? 'значение записано не в том виде';
  }
}
