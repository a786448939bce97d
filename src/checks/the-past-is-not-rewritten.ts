import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../findings/finding.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { recordField, type Field, type FieldPath } from '../records/fields.ts';
import type { ChangedFile } from '../records/history.ts';
import { placeOf } from '../records/layout.ts';
import { labelOf } from '../records/load.ts';
import { parseRecord } from '../records/read.ts';
import type { RecordType } from '../records/registry.ts';
import type { RunnerCheck } from './check.ts';

export const thePastIsNotRewritten: RunnerCheck = {
  id: 'X11',
  scope: 'runner',
  clause: '',
  level: 'error',
  guarantee:
    'Факт в опубликованном решении, протоколе, акте или назначении меняется только вместе с записью об исправлении; опубликованные записи не удаляют.',
  why: 'На опубликованное уже сослались люди и документы. Исправлять можно, прятать исправление — нет.',
  fix: 'Допишите в запись corrections: что исправлено и почему. Если запись переименована, укажите прежнее имя в formerIds.',
};

/** Types whose published facts bind: others (a person, a practice) may change as life does. */
const BINDING: readonly RecordType[] = ['act', 'appointment', 'decision', 'protocol'];
/** Fields that are about the record and not about what happened. */
const ABOUT_THE_RECORD = new Set([
  'acknowledged',
  'corrections',
  'files',
  'formerIds',
  'publishedOn',
  'source',
  'publications',
  'assignments',
]);

type Data = Readonly<Record<string, unknown>>;

/** Findings of rule X11: facts of published records that were changed without a correction, and published records that are gone. */
export function rewrittenFacts(corpus: Corpus, changes: readonly ChangedFile[]): Finding[] {
  return changes.flatMap(({ before, change, file }) => {
    const place = placeOf(file);
    if (place.kind !== 'record' || before === undefined) return [];
    const { id, municipality, type } = place;
    const entry =
      corpus.get(type, municipality, id) ??
      (change === 'deleted' ? renamed(corpus, type, municipality, id) : undefined);
    if (!entry) return change === 'deleted' ? [deleted(file, type, id)] : [];
    return BINDING.includes(type) ? changed(entry, parseRecord(type, before, file.endsWith('.mdx')), corpus) : [];
  });
}

/** The record that says it was called so before. */
function renamed(corpus: Corpus, type: RecordType, municipality: string, id: string): Entry | undefined {
  return corpus.list(type, municipality).find(({ data }) => data.formerIds?.includes(id));
}

function deleted(file: string, type: RecordType, id: string): Finding {
  const message =
    type === 'person'
      ? 'запись о лице удалена. Верните файл; если человек отозвал согласие, впишите в него withdrawnOn: имя исчезнет с сайта.'
      : `опубликованная запись удалена. Верните файл. Если он переименован, укажите в новой записи formerIds: [${id}]: с прежнего адреса читателя переведут на новый.`;
  return { rule: 'X11', level: 'error', clause: '', file, line: 1, column: 1, key: '', message };
}

function changed(entry: Entry, old: ReturnType<typeof parseRecord>, corpus: Corpus): Finding[] {
  // What could not be read when it was published told nobody anything.
  if (Array.isArray(old) || typeof old.data !== 'object' || old.data === null) return [];
  const was = withPresentNames(recordField(entry.type), old.data, entry, corpus) as Data;
  const now = entry.data as unknown as Data;
  const names = [...new Set([...Object.keys(was), ...Object.keys(now)])].filter(
    (name) => !ABOUT_THE_RECORD.has(name) && !isDeepStrictEqual(was[name], now[name]),
  );
  // A fact that was left open and is now filled in rewrites nothing.
  const rewritten = names.filter((name) => Object.hasOwn(was, name));
  if (corrections(now) > corrections(was)) return [];
  const text = old.body !== undefined && old.body.html !== entry.body?.html;
  return [
    ...rewritten.map((name) => rewrittenFact(entry, [name], words(was[name]))),
    ...(text ? [rewrittenFact(entry, [], '')] : []),
  ];
}

/** The finding about one field, or about the text of the record where the path is empty. */
function rewrittenFact(entry: Entry, path: FieldPath, before: string): Finding {
  const what =
    path.length > 0 ? 'этот факт уже опубликован, а теперь изменён' : 'текст записи уже опубликован, а теперь изменён';
  return {
    rule: 'X11',
    level: 'error',
    clause: '',
    file: entry.file,
    ...entry.place(path, 'key'),
    key: path.join('.'),
    message: `${what}${before}. Допишите в запись corrections: что исправлено и почему.`,
    ...labelOf(entry.type, path),
  };
}

/** The old data with references to renamed records under their present names: a renaming elsewhere rewrites no fact here. */
function withPresentNames(field: Field | undefined, value: unknown, entry: Entry, corpus: Corpus): unknown {
  if (Array.isArray(value)) return value.map((element) => withPresentNames(field?.item, element, entry, corpus));
  if (typeof value === 'object' && value !== null) {
    const fields = new Map(field?.fields?.map((child) => [child.name, child]));
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [name, withPresentNames(fields.get(name), child, entry, corpus)]),
    );
  }
  if (field?.ref === undefined || typeof value !== 'string') return value;
  return renamed(corpus, field.ref, entry.municipality, value)?.id ?? value;
}

function corrections(data: Data): number {
  return Array.isArray(data['corrections']) ? data['corrections'].length : 0;
}

function words(before: unknown): string {
  return typeof before === 'string' || typeof before === 'number' ? ` (было «${before}»)` : '';
}
