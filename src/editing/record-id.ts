import { rowOf, type RecordType } from '../records/registry.ts';
import { transliterate } from '../i18n/slug.ts';

type Data = Readonly<Record<string, unknown>>;

const LONGEST = 60;
/** Types whose files lie in a folder of their year, and the field that says which. */
const YEAR_FOLDERS: Partial<Record<RecordType, string>> = { protocol: 'date', decision: 'protocol' };

/**
 * The name for the file of a new record, unlike all that are `taken`. It tells what the record is, in the words it will
 * keep: number and year of a document, title of an announcement. It never holds a person's name. «3» and «3-р» differ.
 */
export function suggestId(type: RecordType, data: Data, taken: ReadonlySet<string>): string {
  if (type === 'person') return nextNumber(taken);
  const stem = transliterate(transliterate(stemOf(type, data)).slice(0, LONGEST));
  const base = stem.length < 2 ? `${type}${stem === '' ? '' : `-${stem}`}` : stem;
  if (type === 'decision') return firstFree(base, taken, 1);
  return taken.has(base) ? firstFree(base, taken, 2) : base;
}

/** The path of a record's file below the content root. */
export function recordPath(type: RecordType, municipality: string, id: string, data: Data, mdx?: boolean): string {
  const { file, folder, formats, shared } = rowOf(type);
  if (file !== undefined) return `${municipality}/${file}.yaml`;
  const extension = mdx === undefined ? formats[0] : mdx ? 'mdx' : 'yaml';
  const yearField = YEAR_FOLDERS[type];
  const year = yearField === undefined ? undefined : /^\d{4}(?=-)/.exec(textOf(data[yearField]))?.[0];
  return [...(shared ? [] : [municipality]), folder, ...(year === undefined ? [] : [year]), `${id}.${extension}`].join(
    '/',
  );
}

function stemOf(type: RecordType, data: Data): string {
  const year = (field: string) => /^\d{4}/.exec(textOf(data[field]))?.[0] ?? '';
  switch (type) {
    case 'protocol':
      return join(year('date'), padded(data['number'], 2));
    case 'decision':
      return textOf(data['protocol']);
    case 'act':
      return join(transliterate(textOf(data['kind'])), year('date'), padded(data['number'], 3));
    case 'membership':
      return join(textOf(data['role']), transliterate(textOf(data['organisation'] ?? '')));
    case 'selection':
      return join(year('announcedOn'), transliterate(textOf(data['title'])));
    case 'appointment':
      return join(year('date'), transliterate(textOf(data['post'])));
    case 'material':
      return join(year('date'), transliterate(textOf(data['title'])));
    default:
      return transliterate(textOf(data['title'] ?? data['shortName'] ?? data['name']));
  }
}

/** Numbers sort as people expect: «3» is «03»; a number with letters keeps them, so that it never meets the plain one. */
function padded(number: unknown, digits: number): string {
  return transliterate(textOf(number)).replace(/^\d+/, (found) => found.padStart(digits, '0'));
}

function nextNumber(taken: ReadonlySet<string>): string {
  const numbers = [...taken].flatMap((id) => /^p-(\d+)$/.exec(id)?.[1] ?? []).map(Number);
  return `p-${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
}

function firstFree(stem: string, taken: ReadonlySet<string>, from: number): string {
  let number = from;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('-');
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
