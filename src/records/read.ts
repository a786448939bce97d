import { hash } from 'node:crypto';
import { isAbsolute, resolve } from 'node:path';
import { holds } from '../i18n/kinds.ts';
import { readBody, type Body } from './body.ts';
import { bytesOrStat } from './bytes.ts';
import { coerce } from './coerce.ts';
import { decode, tooLarge, type DecodedFile } from './decode.ts';
import { recordField } from './fields.ts';
import { splitFrontMatter, type FrontMatter } from './front-matter.ts';
import { keptTexts, type KeptTexts } from './kept-texts.ts';
import type { RecordType } from './registry.ts';
import { parseYaml, plainPlacesIn, type ParsedYaml, type Place, type YamlProblem } from './yaml.ts';

/** A file that could be read: data typed by the schema's kinds (not yet validated), text of the body, places of all keys. */
export interface ReadRecord {
  readonly data: unknown;
  readonly body?: Body;
  readonly place: ParsedYaml['place'];
  readonly isPlain?: true | undefined;
}

/**
 * The only door from a file to data. Anything that is not a plain, small, unambiguous UTF-8 record comes back as problems.
 * `told` gets the text of whatever is UTF-8, so that nobody has to read the file again for it.
 */
export function readRecord(
  type: RecordType,
  path: string,
  told?: (text: DecodedFile) => void,
): (ReadRecord & { readonly sha256: string }) | YamlProblem[] {
  const looked = bytesOrStat(path);
  if ('stat' in looked) {
    if (looked.stat.isSymbolicLink()) return whole('это ссылка на другой файл. Положите сюда сам файл');
    if (!looked.stat.isFile()) return whole('это не обычный файл. Положите сюда файл записи');
    // An enormous file is refused by its size before a byte of it is read.
    return whole(tooLarge(looked.stat.size));
  }
  const { bytes } = looked;
  const read = parseRecord(type, bytes, path.endsWith('.mdx'), told);
  if (Array.isArray(read)) return read;
  const sha256 = hash('sha256', bytes, 'hex');
  const { body, data, isPlain } = read;
  return { data, sha256, ...unread(type, path, { sha256, body, isPlain }) };
}

/** What is known of a file that was read. */
interface Known {
  readonly body: Pick<Body, 'html' | 'justRussian'> | undefined;
  readonly sha256: string;
  readonly isPlain?: true | undefined;
  readonly texts?: Pick<KeptTexts, 'get' | 'keep'>;
}

/**
 * What a record says beside its data: the file is read once more when that is asked for and was not kept. Texts of all files
 * together would be most of the memory, and most are asked for once or never.
 */
export function unread(
  type: RecordType,
  path: string,
  { body, isPlain, sha256, texts = keptTexts }: Known,
): Omit<ReadRecord, 'data'> {
  // A build works in another folder.
  const again = readAgain(type, isAbsolute(path) ? path : resolve(path), { isPlain, sha256 });
  if (body) texts.keep(sha256, body.html);
  return {
    place: (field, part) => again()?.place(field, part) ?? { line: 1, column: 1 },
    ...(body && {
      body: bodyReadAgain(
        body.justRussian,
        () => texts.get(sha256),
        () => again()?.body,
      ),
    }),
  };
}

/** Places are asked for file by file, so one is enough. */
let last: { readonly path: string; readonly sha256: string; readonly read: RecordAgain } | undefined;

/** Reads a file once more for what was not kept; undefined once it is another file than it was. */
function readAgain(
  type: RecordType,
  path: string,
  { isPlain, sha256 }: Pick<Known, 'isPlain' | 'sha256'>,
): () => RecordAgain | undefined {
  return () => {
    if (last?.path === path && last.sha256 === sha256) return last.read;
    const bytes = bytesOf(path);
    if (bytes === undefined || hash('sha256', bytes, 'hex') !== sha256) return undefined;
    const decoded = decode(bytes);
    const parts = 'problem' in decoded ? decoded : partsOf(decoded.text, path.endsWith('.mdx'));
    if ('problem' in decoded || 'problem' in parts) return undefined;
    const read = new RecordAgain(type, parts, { isEveryday: isEveryday(decoded), isPlain: isPlain === true });
    last = { path, sha256, read };
    return read;
  };
}

/** What is known of how a file is written. */
interface Spelled {
  readonly isEveryday: boolean;
  readonly isPlain: boolean;
}

/** What was read before without a problem. Most ask for places alone, and then the text below the fields is let be. */
class RecordAgain {
  readonly #type: RecordType;
  readonly #parts: FrontMatter;
  readonly #is: Spelled;
  #place: ParsedYaml['place'] | undefined;
  #body: Body | YamlProblem[] | undefined;

  constructor(type: RecordType, parts: FrontMatter, is: Spelled) {
    this.#type = type;
    this.#parts = parts;
    this.#is = is;
  }

  place(...where: Parameters<ParsedYaml['place']>): Place | undefined {
    this.#place ??= this.#places();
    return this.#place?.(...where);
  }

  #places(): ParsedYaml['place'] | undefined {
    if (this.#is.isPlain) return plainPlacesIn(this.#parts.yaml, firstLineOf(this.#parts));
    const record = fromYaml(this.#type, this.#parts, this.#is.isEveryday);
    return Array.isArray(record) ? undefined : record.place;
  }

  get body(): Body | undefined {
    this.#body ??= readBody(this.#parts.body, this.#parts.bodyLine, this.#is.isEveryday);
    return Array.isArray(this.#body) ? undefined : this.#body;
  }
}

function bodyReadAgain(
  justRussian: true | undefined,
  kept: () => string | undefined,
  again: () => Body | undefined,
): Body {
  const read = () => {
    const body = again();
    if (!body) throw new Error('Запись изменилась, пока её читали. Повторите команду.');
    return body;
  };
  return {
    get html() {
      return kept() ?? read().html;
    },
    ...(justRussian && { justRussian }),
    get tree() {
      return read().tree;
    },
  };
}

/** The same for bytes that are already in hand. */
export function parseRecord(
  type: RecordType,
  bytes: Uint8Array,
  hasBody: boolean,
  told?: (text: DecodedFile) => void,
): ReadRecord | YamlProblem[] {
  const decoded = decode(bytes);
  if ('problem' in decoded) return [{ line: 1, column: 1, ...decoded }];
  told?.(decoded);
  const parts = partsOf(decoded.text, hasBody);
  if ('problem' in parts) return [{ line: parts.line, column: 1, problem: parts.problem }];
  const everyday = isEveryday(decoded);
  const record = fromYaml(type, parts, everyday);
  const body = parts.body.trim() === '' ? undefined : readBody(parts.body, parts.bodyLine, everyday);
  if (Array.isArray(record)) return Array.isArray(body) ? [...record, ...body] : record;
  if (Array.isArray(body)) return body;
  return body ? { ...record, body } : record;
}

/** The fields of a file and the text below them, where it may have one. */
function partsOf(text: string, hasBody: boolean): ReturnType<typeof splitFrontMatter> {
  return hasBody ? splitFrontMatter(text) : { yaml: text, body: '', bodyLine: 1 };
}

/** Above the fields of a file with a text stands a line of hyphens. */
function firstLineOf({ bodyLine }: FrontMatter): number {
  return bodyLine > 1 ? 2 : 1;
}

function isEveryday({ kinds }: DecodedFile): boolean {
  return !holds(kinds, 'doubtful');
}

/** The text of a record file for showing a place in it; undefined for whatever is no regular, small UTF-8 file. */
export function sourceText(path: string): string | undefined {
  const bytes = bytesOf(path);
  const decoded = bytes && decode(bytes);
  return decoded && 'text' in decoded ? decoded.text : undefined;
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    const looked = bytesOrStat(path);
    return 'bytes' in looked ? looked.bytes : undefined;
  } catch {
    // It went, or was closed to us, after it had been read.
    return undefined;
  }
}

function fromYaml(type: RecordType, parts: FrontMatter, everyday: boolean): ReadRecord | YamlProblem[] {
  const firstLine = firstLineOf(parts);
  let parsed: ParsedYaml | YamlProblem[];
  try {
    parsed = parseYaml(parts.yaml, firstLine, everyday);
  } catch (error) {
    // A parser that fails on hostile input must cost one file, not the run.
    if (!(error instanceof Error)) throw error;
    return [{ line: firstLine, column: 1, problem: 'файл не удалось разобрать: упростите запись' }];
  }
  if (Array.isArray(parsed)) return parsed;
  const { isPlain, place, value } = parsed;
  return { data: coerce(value, recordField(type)), place, isPlain };
}

function whole(problem: string): YamlProblem[] {
  return [{ line: 1, column: 1, problem }];
}
