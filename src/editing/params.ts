import { Refusal } from './repository.ts';
import { isData, type Data } from './stored-record.ts';

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
