import { coerce, type RawValue } from '../records/coerce.ts';
import { fieldAt, type Field, type FieldPath } from '../records/fields.ts';
import type { RecordType } from '../records/registry.ts';
import { validateRecord } from '../records/validate.ts';
import { readDate } from './read-date.ts';

/** What is wrong with one answer, by the schema of the record and nothing else; undefined where it does. */
export function fieldProblem(type: RecordType, path: FieldPath, text: string, today: string): string | undefined {
  const field = fieldAt(type, path);
  const value = coerce(text, field);
  const found = validateRecord(type, wrapped(path, value)).find((problem) => sameStart(problem.path, path));
  if (found) return found.message;
  return field?.fact === true && text > today ? 'этот день ещё не наступил' : undefined;
}

/** An answer as the record has it: days in the order of the calendar, the rest without spaces at the ends. */
export function normalAnswer(field: Field, text: string): string {
  const plain = text.trim();
  return field.format === 'date' || field.format === 'partial-date' ? (readDate(plain) ?? plain) : plain;
}

/** Answers as data of a record: numbers where the schema has numbers, days as it writes them. */
export function dataFrom(field: Field, raw: RawValue): unknown {
  return normalised(field, coerce(raw, field));
}

function normalised(field: Field | undefined, value: unknown): unknown {
  if (typeof value === 'string') return field ? normalAnswer(field, value) : value;
  if (Array.isArray(value)) return value.map((item) => normalised(field?.item, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      normalised(
        field?.fields?.find(({ name }) => name === key),
        child,
      ),
    ]),
  );
}

function wrapped(path: FieldPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = wrapped(rest, value);
  if (typeof step === 'string') return { [step]: inner };
  return [...Array<unknown>(step).fill(''), inner];
}

function sameStart(longer: FieldPath, path: FieldPath): boolean {
  return path.every((step, index) => longer[index] === step);
}
