import { dateInDigits } from '../i18n/dates.ts';
import { optionLabel, recordField } from '../records/fields.ts';
import { placeOf } from '../records/layout.ts';
import type { Records } from './records.ts';
import type { Data, StoredRecord } from './stored-record.ts';

/** How a record is called in lists of the form. */
export function labelOfRecord(records: Records, municipality: string, { data, id, type }: StoredRecord): string {
  switch (type) {
    case 'person':
      return [nameOf(data) || id, postOf(records, municipality, id)].filter(Boolean).join(' — ');
    case 'membership': {
      const person = records.list('person', municipality).find((one) => one.id === data['person']);
      return [person ? nameOf(person.data) : '', optionLabel(type, ['role'], text(data['role']))]
        .filter(Boolean)
        .join(' — ');
    }
    case 'protocol':
      return `№ ${text(data['number'])} от ${day(data['date'])}`;
    case 'decision':
      return `${id}: ${optionLabel(type, ['kind'], text(data['kind']))}`;
    case 'act':
      return `${text(data['kind'])}${number(data['number'])}${dated(data['date'])}: ${text(data['title'])}`;
    case 'appointment':
      return `${day(data['date'])}: ${text(data['post'])}`;
    default:
      return text(data['title']) || text(data['name']) || id;
  }
}

/** What a file holds, in words: the type of the record and its name in lists; the path where it holds none that can be read. */
export function nameOfFile(records: Records, file: string): string {
  const place = placeOf(file);
  if (place.kind !== 'record') return file;
  const record = records.list(place.type, place.municipality).find(({ id }) => id === place.id);
  return record ? `${recordField(place.type).label} «${labelOfRecord(records, place.municipality, record)}»` : file;
}

/** Whether a person is or was in the Commission. */
export function isMember(records: Records, municipality: string, id: string): boolean {
  return records.list('membership', municipality).some(({ data }) => data['person'] === id);
}

/** The post that the latest decision or the membership names, to tell namesakes apart. */
function postOf(records: Records, municipality: string, id: string): string {
  const included = records
    .list('decision', municipality)
    .filter(({ data }) => data['person'] === id && text(data['postAtInclusion']) !== '');
  const member = records.list('membership', municipality).findLast(({ data }) => data['person'] === id);
  if (member) return text(member.data['post']) || optionLabel('membership', ['role'], text(member.data['role']));
  return text(included.at(-1)?.data['postAtInclusion']);
}

function nameOf(data: Data): string {
  return [data['surname'], data['name'], data['patronymic']].map(text).filter(Boolean).join(' ');
}

function number(value: unknown): string {
  return text(value) === '' ? '' : ` № ${text(value)}`;
}

function dated(value: unknown): string {
  return text(value) === '' ? '' : ` от ${day(value)}`;
}

function day(value: unknown): string {
  const written = text(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? dateInDigits(written) : written;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
