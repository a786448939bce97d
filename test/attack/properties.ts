import { isDeepStrictEqual } from 'node:util';
import { editYaml } from '../../src/editing/yaml-edits.ts';
import { isObject } from '../../src/editing/yaml-nodes.ts';
import { yamlText, type Plain } from '../../src/editing/yaml-text.ts';
import type { FieldPath } from '../../src/records/fields.ts';
import { plainPlace } from '../../src/records/plain-places.ts';
import { plainYaml } from '../../src/records/plain-yaml.ts';
import { readBody, readWholeBody } from '../../src/records/body.ts';
import { plainBody } from '../../src/records/plain-body.ts';
import { parseRecord } from '../../src/records/read.ts';
import { parseWhole, parseYaml, type YamlProblem } from '../../src/records/yaml.ts';
import { validateRecord } from '../../src/records/validate.ts';
import { RECORD_TYPES } from '../../src/records/registry.ts';
import { auditFragment } from '../site/html-audit.ts';

const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** What is wrong with the HTML of an admitted text, or with what is said of a refused one; undefined if nothing is. */
export function bodyFault(text: string): string | undefined {
  const result = readBody(text, 1);
  if (Array.isArray(result)) return problemsFault(result);
  return auditFragment(result.html)[0];
}

/** What is wrong with how these bytes are read as a record of every type. */
export function recordFault(bytes: Uint8Array): string | undefined {
  for (const type of RECORD_TYPES) {
    for (const hasBody of [false, true]) {
      const read = parseRecord(type, bytes, hasBody);
      const fault = Array.isArray(read)
        ? problemsFault(read)
        : messagesFault(validateRecord(type, read.data).map(({ message }) => message));
      if (fault !== undefined) return fault;
    }
  }
  return 'polluted' in {} ? 'прототип изменён' : undefined;
}

/** In what the everyday way to read fields departs from the parser of the whole language; undefined if in nothing. */
export function everydayFault(text: string): string | undefined {
  const value = plainYaml(text);
  if (value === undefined) return undefined;
  const whole = parseWhole(text);
  if (Array.isArray(whole)) return `принято, а разобрать нельзя: ${whole[0]?.problem ?? ''}`;
  const same = isDeepStrictEqual(value, whole.value) && JSON.stringify(value) === JSON.stringify(whole.value);
  if (!same) return `${JSON.stringify(value)} вместо ${JSON.stringify(whole.value)}`;
  const lines = text.split('\n');
  for (const path of [...pathsIn(value), ['нет'], [0]])
    for (const part of ['key', 'value'] as const) {
      const place = plainPlace(lines, path, part);
      const exact = whole.place(path, part);
      if (place !== undefined && !isDeepStrictEqual(place, exact))
        return `${path.join('.')}, ${part}: ${JSON.stringify(place)} вместо ${JSON.stringify(exact)}`;
    }
  return undefined;
}

/** The paths of all that a value holds. */
export function pathsIn(value: unknown, above: FieldPath = []): FieldPath[] {
  if (typeof value !== 'object' || value === null) return [above];
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [above, ...steps.flatMap(([step, below]) => pathsIn(below, [...above, step]))];
}

/** What the form's writer changes in fields that were accepted, though nothing was to change; undefined if it does not. */
export function writerFault(text: string): string | undefined {
  const parsed = parseYaml(text);
  if (Array.isArray(parsed)) return problemsFault(parsed);
  const value = parsed.value as Plain;
  if (!isObject(value) || !isWritable(value)) return undefined;
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  const same = parseYaml(ended);
  if (!Array.isArray(same) && isDeepStrictEqual(same.value, value) && editYaml(ended, value, undefined) !== ended)
    return 'правка без перемен изменила текст';
  const fresh = parseYaml(yamlText(value));
  return Array.isArray(fresh) || !isDeepStrictEqual(fresh.value, value)
    ? 'записанное заново читается иначе'
    : undefined;
}

/** A key without a value inside brackets is nothing that a form could hold. */
function isWritable(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(isWritable);
}

function problemsFault(problems: readonly YamlProblem[]): string | undefined {
  if (problems.length === 0) return 'отказано без причины';
  const lost = problems.find(({ column, line }) => !(line >= 1 && column >= 1));
  return lost ? `нет места: ${JSON.stringify(lost)}` : messagesFault(problems.map(({ problem }) => problem));
}

function messagesFault(messages: readonly string[]): string | undefined {
  const bad = messages.find((message) => CONTROL.test(message) || !/[а-яё]{3}/.test(message));
  return bad === undefined ? undefined : `сообщение: ${JSON.stringify(bad)}`;
}

/** In what the everyday way to render a text departs from the parser of the whole language; undefined if in nothing. */
export function everydayTextFault(text: string): string | undefined {
  const html = plainBody(text);
  if (html === undefined || text.trim() === '') return undefined;
  const whole = readWholeBody(text, 1);
  if (Array.isArray(whole)) return `принято, а разобрать нельзя: ${whole[0]?.problem ?? ''}`;
  return whole.html === html ? undefined : `${html} вместо ${whole.html}`;
}
