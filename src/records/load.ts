import { lstatSync } from 'node:fs';
import type { Finding } from '../findings/finding.ts';
import { Corpus, type Entry } from './corpus.ts';
import { fieldAt, type FieldPath } from './fields.ts';
import { collidingPaths } from './colliding-paths.ts';
import type { DecodedFile } from './decode.ts';
import { filesBelow, whyUnread, type FoundFile } from './files-below.ts';
import { firstFindings, formFinding } from './form-finding.ts';
import { placeOf } from './layout.ts';
import { MAX_BYTES, MAX_FINDINGS_PER_FILE, MAX_ITEMS, MAX_TOTAL_BYTES } from './limits.ts';
import { readRecord } from './read.ts';
import { validateRecord } from './validate.ts';

/** The records of a content root that could be read and are of their type, and findings about all the others. */
export interface Loaded {
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
  /** How many record files were looked at, good and bad. */
  readonly files: number;
  /** Files that records may attach, by their paths: regular ones, come to by no link. */
  readonly attachments: readonly string[];
}

type Key = Pick<Entry, 'type' | 'municipality' | 'id'>;

/** What files are by their paths: records, one file for each, what they may attach, and findings about everything else. */
export interface Sorted {
  readonly attachments: readonly string[];
  /** How many are called as records are. */
  readonly files: number;
  readonly findings: readonly Finding[];
  readonly records: readonly (Key & { readonly file: string })[];
}

/** Reads and validates every file below the content root. Never throws for what a file holds; each file yields a record or findings. */
export function loadCorpus(root: string): Loaded {
  const below = filesBelow(root);
  const sorted = sortOut(below);
  const { attachments, files } = sorted;
  const excess = tooMuch(bytesOf(root, sorted));
  if (excess) return { corpus: new Corpus([]), findings: [excess], files, attachments: [] };
  const { broken, entries, findings } = loadSorted(root, sorted);
  const all = [...findings, ...collisionFindings(below)];
  return { corpus: new Corpus(entries, broken), findings: all, files, attachments };
}

/** What came of some records that were read. */
export interface LoadedRecords {
  readonly entries: readonly Entry[];
  readonly broken: readonly Key[];
  readonly findings: readonly Finding[];
}

/** Reads and validates these records; with what was found while they were sorted out. `told` gets the text of each that is one. */
export function loadSorted(
  root: string,
  sorted: Sorted,
  told?: (file: string, text: DecodedFile) => void,
): LoadedRecords {
  const entries: Entry[] = [];
  const broken: Key[] = [];
  const findings = [...sorted.findings];
  for (const { file, ...key } of sorted.records) {
    const loaded = loadEntry(root, file, key, (text) => {
      told?.(file, text);
    });
    findings.push(...firstFindings(loaded.findings, MAX_FINDINGS_PER_FILE));
    if (loaded.entry) entries.push(loaded.entry);
    else broken.push(key);
  }
  return { entries, broken, findings };
}

/** How many bytes the reading of these records will take. */
export function bytesOf(root: string, { records }: Sorted): number {
  return records.reduce((sum, { file }) => sum + bytesToRead(`${root}/${file}`), 0);
}

/** Says of each file by its path what it is. */
export function sortOut(below: readonly FoundFile[]): Sorted {
  const findings: Finding[] = [];
  const records: (Key & { readonly file: string })[] = [];
  const say = (file: string, problem: string) => findings.push(formFinding(file, { line: 1, column: 1, problem }));
  const seen = new Map<string, string>();
  const attachments: string[] = [];
  let files = 0;
  for (const { file, problem } of below) {
    const place = placeOf(file);
    if (problem !== undefined) say(file, problem);
    else if (place.kind === 'stray') say(file, place.message);
    else if (place.kind === 'attachment') attachments.push(file);
    else if (place.kind === 'record') {
      files += 1;
      const { id, municipality, type } = place;
      const key = `${type} ${municipality} ${id}`;
      const twin = seen.get(key);
      if (twin !== undefined) say(file, `запись с таким именем уже есть: ${twin}. Переименуйте один из файлов`);
      else records.push({ file, id, municipality, type });
      seen.set(key, twin ?? file);
    }
  }
  return { attachments, files, findings, records };
}

/** Findings about files of a content root that another computer would take for one. */
export function collisionFindings(below: readonly FoundFile[]): Finding[] {
  return collidingPaths(below.map(({ file }) => file)).map(({ path, twin }) => {
    const problem = `имя отличается от «${twin}» только большими буквами или способом записи букв: на другом компьютере это одно и то же имя, и что-то одно пропадёт. Переименуйте или удалите`;
    return formFinding(path, { line: 1, column: 1, problem });
  });
}

/** What is above the limit of a record is refused unread, and what is gone is said when it is read. */
function bytesToRead(path: string): number {
  try {
    const size = lstatSync(path, { throwIfNoEntry: false })?.size ?? 0;
    return size > MAX_BYTES ? 0 : size;
  } catch {
    return 0;
  }
}

/** The finding about records that are too many bytes together to begin with; undefined where they are not. */
export function tooMuch(size: number): Finding | undefined {
  if (size <= MAX_TOTAL_BYTES) return undefined;
  const [now, most] = [size, MAX_TOTAL_BYTES].map((bytes) => Math.ceil(bytes / 1024 / 1024));
  const problem = `записи вместе занимают ${now} МБ, а читается не больше ${most} МБ: проверка не начата. Уберите лишнее или проверьте, та ли это папка`;
  return formFinding('.', { line: 1, column: 1, problem });
}

function loadEntry(
  root: string,
  file: string,
  { id, municipality, type }: Key,
  told?: (text: DecodedFile) => void,
): { entry?: Entry; findings: readonly Finding[] } {
  const read = readWhole(type, `${root}/${file}`, told);
  if (Array.isArray(read)) return { findings: read.map((problem) => formFinding(file, problem)) };
  const long = longList(read.data);
  if (long) return { findings: [formFinding(file, { ...read.place(long, 'key'), problem: TOO_LONG })] };
  const findings = validateRecord(type, read.data).map(({ rule, path, part, message }): Finding => {
    const place = read.place(path, part);
    return { rule, level: 'error', clause: '', file, ...place, key: path.join('.'), message, ...labelOf(type, path) };
  });
  if (findings.length > 0) return { findings };
  const entry = {
    type,
    municipality,
    id,
    file,
    data: read.data,
    place: read.place,
    sha256: read.sha256,
    ...(read.body && { body: read.body }),
  } as Entry;
  return { entry, findings };
}

/** The Russian name of the field at a path, as an optional property of a finding. */
export function labelOf(type: Entry['type'], path: FieldPath): { label?: string } {
  const field = path.length > 0 ? fieldAt(type, path) : undefined;
  return field ? { label: field.label } : {};
}

const TOO_LONG = `в списке больше ${MAX_ITEMS} строк. Разделите запись или приложите список файлом`;

/** The path of a list above the limit, if there is one. */
function longList(value: unknown): FieldPath | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    if (value.length > MAX_ITEMS) return [];
    return longListBelow(value.keys(), value);
  }
  return longListBelow(Object.keys(value), value as Readonly<Record<string, unknown>>);
}

function longListBelow<Key extends string | number>(
  keys: Iterable<Key>,
  value: Readonly<Record<Key, unknown>>,
): FieldPath | undefined {
  for (const key of keys) {
    const below = longList(value[key]);
    if (below) return [key, ...below];
  }
  return undefined;
}

/** A file may go or be closed to us between the listing and the reading: that costs one record. */
function readWhole(
  type: Entry['type'],
  path: string,
  told?: (text: DecodedFile) => void,
): ReturnType<typeof readRecord> {
  try {
    return readRecord(type, path, told);
  } catch (error) {
    return [{ line: 1, column: 1, problem: whyUnread(error) }];
  }
}
