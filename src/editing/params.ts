import { Refusal } from './repository.ts';
import { isData, type Data } from './stored-record.ts';

/** Deeper than any record: what walks through an entry would run out of stack long after it. */
const MAX_DEPTH = 50;

/** What a JSON text says; refuses what is no JSON and what is nested deeper than any record. */
export function parsedJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('Запрос непонятен: ожидался JSON.', 400);
  }
  if (isDeeper(value, MAX_DEPTH)) throw new Refusal('Запрос непонятен: поля вложены слишком глубоко.', 400);
  return value;
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}

/** The value as an object of fields; refuses anything else. */
export function objectIn(value: unknown): Data {
  if (!isData(value)) throw new Refusal('Запрос непонятен: ожидался объект.', 400);
  return value;
}

/** A text under a name; refuses anything else. */
export function textIn(params: Data, name: string): string {
  const value = optionalText(params, name);
  if (value === undefined) throw new Refusal(`В запросе нет значения «${name}».`, 400);
  return value;
}

/** A text under a name, or undefined where there is none. */
export function optionalText(params: Data, name: string): string | undefined {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' || value.includes('\0')) throw new Refusal(`Значение «${name}» не подходит.`, 400);
  return value;
}

/** A list of objects under a name; absent means empty. */
export function listIn(params: Data, name: string): Data[] {
  const value = Object.hasOwn(params, name) ? params[name] : [];
  if (!Array.isArray(value)) throw new Refusal(`Значение «${name}» не подходит.`, 400);
  return value.map(objectIn);
}
