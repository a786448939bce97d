import { join } from 'node:path';
import type { Finding } from '../../findings/finding.ts';
import type { Corpus, Entry } from '../../records/corpus.ts';
import type { DecodedFile } from '../../records/decode.ts';
import { eachValue, recordField, type FieldPath } from '../../records/fields.ts';
import type { FoundFile } from '../../records/files-below.ts';
import { placeOf } from '../../records/layout.ts';
import { labelOf } from '../../records/load.ts';
import type { Place } from '../../records/yaml.ts';
import { searchesOf, type Searches } from './searches.ts';
import { tracesIn, withoutTraces, type Trace } from './traces.ts';
import { beginningOf } from './beginning-of.ts';

/** Files that people write as text; others have their text taken out elsewhere. */
export const TEXT = /\.(?:ya?ml|mdx?|txt)$/i;

/** A text that was read already, and the kinds of characters in it. */
export type KnownText = Pick<DecodedFile, 'kinds' | 'text'>;

interface Found {
  readonly trace: Trace;
  readonly file: string;
  /** Undefined for the path of the file. */
  readonly source: string | undefined;
}

/**
 * Findings of rules X4 and X16: everything private in the texts and names of these files below the root, comments too. Files are
 * read, except for texts that are `known` already.
 */
export function privateFindings(
  root: string,
  corpus: Corpus,
  files: readonly FoundFile[],
  searches = searchesOf(corpus),
  known?: (file: string) => KnownText | undefined,
): Finding[] {
  const found: Found[] = [];
  const ordinary = new Set(namesOfPlaces(corpus, searches));
  for (const { file, regular } of files) {
    const place = placeOf(file);
    // What an attached file says, and data in its name, are found by the rule of attached files.
    const attached = place.kind === 'attachment';
    const read = regular && !attached && TEXT.test(file);
    const text = read ? known?.(file) : undefined;
    const source = read ? (text?.text ?? beginningOf(join(root, file))) : undefined;
    const here: Found[] = tracesIn(file, searches.outside(file))
      .filter(({ rule }) => rule === 'X4' || !attached)
      .map((trace) => ({ trace, file, source: undefined }));
    if (source !== undefined)
      for (const trace of tracesIn(source, searches.inside(file, place), text?.kinds))
        here.push({ trace, file, source });
    for (const one of here) {
      if (one.trace.ordinary === true) ordinary.add(surnameIn(one));
      else found.push(one);
    }
  }
  const told = found.filter((one) => one.trace.surname === undefined || !ordinary.has(surnameIn(one)));
  if (told.length === 0) return [];
  const entries = new Map(corpus.all().map((entry) => [entry.file, entry]));
  return told.map((one) => findingOf(one, entries.get(one.file)));
}

/** The records without those that hold what nobody may see: no page, document or comparison shows them. */
export function withheld(corpus: Corpus, findings: readonly Finding[]): Corpus {
  return corpus.without(new Set(withheldFiles(findings)));
}

/** The files of those records. */
export function withheldFiles(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ file, level }) => (level === 'error' ? [file] : [])))];
}

/** A surname within a section: what is an ordinary word in one may be none in another. */
function surnameIn({ file, trace }: Pick<Found, 'file' | 'trace'>): string {
  return `${file.slice(0, file.indexOf('/'))} ${trace.surname ?? ''}`;
}

/** Surnames that are also names of places and bodies here. */
function namesOfPlaces(corpus: Corpus, searches: Searches): string[] {
  return corpus.list('municipality').flatMap(({ data, file }) => {
    const { administration, name, officialPrint, predecessors = [], region, shortName } = data;
    const names = [name, shortName, region, administration, officialPrint, ...predecessors.map((one) => one.name)];
    const traces = tracesIn(names.filter((one) => one !== undefined).join('\n'), searches.outside(file));
    return traces.map((trace) => surnameIn({ file, trace }));
  });
}

/** A finding without anything private in its words and in the path it names: schemas and other rules quote what they refuse. */
export function withoutPrivate(corpus: Corpus, searches = searchesOf(corpus)): (finding: Finding) => Finding {
  return (finding) => {
    const { fact, file, key, message } = finding;
    const clean = (text: string, search = searches.inside(file)) =>
      withoutTraces(
        text,
        tracesIn(text, search).filter(({ certain }) => certain),
      );
    const path = clean(file, searches.outside(file));
    return {
      ...finding,
      file: path,
      key: clean(key),
      message: clean(message),
      ...(fact !== undefined && { fact: clean(fact) }),
    };
  };
}

function findingOf({ file, source, trace }: Found, entry: Entry | undefined): Finding {
  const { certain, end, rule, start } = trace;
  const place = source === undefined ? { line: 1, column: 1 } : placeAt(source, start);
  const path = entry && source !== undefined ? fieldPathAt(entry, place) : [];
  return {
    rule,
    level: certain ? 'error' : 'warning',
    clause: '',
    file,
    ...place,
    key: path.join('.'),
    message: messageFor(trace, source === undefined ? 'в имени файла или папки' : 'здесь'),
    ...(entry && labelOf(entry.type, path)),
    ...(source !== undefined && { hidden: end - start }),
  };
}

/** What is so and what to do next. */
function messageFor({ certain, person, rule, what }: Trace, where: string): string {
  const rename = where === 'здесь' ? '' : ' Переименуйте файл.';
  if (rule === 'X16')
    return certain
      ? `${where} личные сведения: ${what}. Уберите их.${rename} Опубликованное из истории правок уже не вычеркнуть.`
      : `${where}, похоже, личные сведения: ${what}. Если это они, уберите их.${rename}`;
  const instead = `Вместо имени напишите номер лица (${person ?? ''}) или назовите должность.${rename}`;
  return certain
    ? `${where} имя человека: ${what}. Имена стоят только в папке people. ${instead}`
    : `${where}, похоже, фамилия человека: ${what}. ${instead}`;
}

/** The line and the column of an offset. */
export function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** The field in which a place lies: the last one that begins before it. */
function fieldPathAt(entry: Entry, { column, line }: Place): FieldPath {
  let best: FieldPath = [];
  let nearest: Place = { line: 0, column: 0 };
  eachValue(recordField(entry.type), entry.data, (_, __, path) => {
    const begin = entry.place(path, 'key');
    const reached = begin.line < line || (begin.line === line && begin.column <= column);
    const nearer = begin.line > nearest.line || (begin.line === nearest.line && begin.column >= nearest.column);
    if (path.length > 0 && reached && nearer) [best, nearest] = [path, begin];
  });
  return best;
}
