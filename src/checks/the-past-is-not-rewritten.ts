import type { Finding, Level } from '../findings/finding.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { recordField, type Field, type FieldPath } from '../records/fields.ts';
import { placeOf } from '../records/layout.ts';
import { labelOf } from '../records/load.ts';
import {
  listOf,
  losesCorrection,
  newCorrections,
  replacedFiles,
  rewrittenFields,
  textBinds,
  type Data,
} from '../records/published-facts.ts';
import { parseRecord } from '../records/read.ts';
import type { RecordType } from '../records/registry.ts';
import type { ChangedFile } from '../records/working-tree.ts';
import type { RunnerCheck } from './check.ts';

export const thePastIsNotRewritten: RunnerCheck = {
  id: 'X11',
  scope: 'runner',
  clause: '',
  level: 'error',
  guarantee:
    'Опубликованный факт, приложенный файл и исход решения меняются только вместе с записью об исправлении; опубликованные записи и исправления не удаляют.',
  why: 'На опубликованное уже сослались люди и документы. Исправлять можно, прятать исправление — нет.',
  fix: 'Допишите в запись corrections: что исправлено и почему. Если запись переименована, укажите прежнее имя в formerIds.',
};

const EXPLAIN = 'Допишите в запись corrections: что исправлено и почему.';

/** Findings of rule X11: facts of published records that were changed without a correction, and published records that are gone. */
export function rewrittenFacts(corpus: Corpus, changes: readonly ChangedFile[]): Finding[] {
  const touched = new Set(changes.filter(({ before }) => before).map(({ file }) => file));
  const findings = changes.flatMap(({ before, change, file }) => {
    const place = placeOf(file);
    if (place.kind !== 'record' || before === undefined) return [];
    const { id, municipality, type } = place;
    const entry =
      corpus.get(type, municipality, id) ??
      (change === 'deleted' ? renamed(corpus, type, municipality, id) : undefined);
    if (!entry) return change === 'deleted' ? [deleted(file, type, id)] : [];
    const old = parseRecord(type, before, file.endsWith('.mdx'));
    // What could not be read when it was published told nobody anything.
    if (Array.isArray(old) || typeof old.data !== 'object' || old.data === null) return [];
    const was = withPresentNames(recordField(entry.type), old.data, entry, corpus) as Data;
    return [
      ...changed(entry, was, touched),
      ...rewrittenText(entry, was, old.body?.html),
      ...lostNames(entry, was, id),
    ];
  });
  return [...findings, ...replacedUnder(corpus, touched), ...foreignNames(corpus, changes)];
}

/** The record that says it was called so before. */
export function renamed(corpus: Corpus, type: RecordType, municipality: string, id: string): Entry | undefined {
  return corpus.list(type, municipality).find(({ data }) => data.formerIds?.includes(id));
}

function deleted(file: string, type: RecordType, id: string): Finding {
  const message =
    type === 'person'
      ? 'запись о лице удалена. Верните файл; если человек отозвал согласие, впишите в него withdrawnOn: имя исчезнет с сайта.'
      : `опубликованная запись удалена. Верните файл. Если он переименован, укажите в новой записи formerIds: [${id}]: с прежнего адреса читателя переведут на новый.`;
  return { rule: 'X11', level: 'error', clause: '', file, line: 1, column: 1, key: '', message };
}

function changed(entry: Entry, was: Data, touched: ReadonlySet<string>): Finding[] {
  const now = dataOf(entry);
  const lost = losesCorrection(was, now)
    ? [
        findingAt(
          entry,
          ['corrections'],
          'опубликованное исправление изменено или удалено. Верните его и допишите новое.',
        ),
      ]
    : [];
  const rewritten = rewrittenFields(entry.type, was, now);
  const explained = newCorrections(was, now).length;
  if (explained > 0) return rewritten.length > explained ? [...lost, underOneCorrection(entry, rewritten)] : lost;
  const named = new Set(listOf(was['files']).map(({ path }) => path));
  const replaced = new Set(replacedFiles(was, now));
  for (const [index, { path }] of listOf(now['files']).entries())
    if (named.has(path) && touched.has(attachment(entry, path))) replaced.add(index);
  return [
    ...lost,
    ...rewritten.map((name) =>
      findingAt(entry, [name], `этот факт уже опубликован, а теперь изменён${words(was[name])}. ${EXPLAIN}`),
    ),
    ...[...replaced].map((index) => replacedFile(entry, index < 0 ? ['files'] : ['files', index, 'path'])),
  ];
}

function rewrittenText(entry: Entry, was: Data, before: string | undefined): Finding[] {
  if (!textBinds(entry.type) || before === undefined || before === entry.body?.html) return [];
  if (newCorrections(was, dataOf(entry)).length > 0) return [];
  return [findingAt(entry, [], `текст записи уже опубликован, а теперь изменён. ${EXPLAIN}`)];
}

/** One correction may explain several facts; whether it names them all, a person has to see. */
function underOneCorrection(entry: Entry, names: readonly string[]): Finding {
  const labels = names.map((name) => `«${labelOf(entry.type, [name]).label ?? name}»`).join(', ');
  const message = `новых исправлений меньше, чем изменённых фактов: ${labels}. Проверьте, что в исправлении названы все.`;
  return findingAt(entry, ['corrections'], message, 'warning');
}

/** A file may be put in the place of another while the record that names it stays as it is. */
function replacedUnder(corpus: Corpus, touched: ReadonlySet<string>): Finding[] {
  return corpus.all().flatMap((entry) => {
    if (touched.has(entry.file)) return [];
    return (entry.data.files ?? []).flatMap(({ path }, index) =>
      touched.has(attachment(entry, path)) ? [replacedFile(entry, ['files', index, 'path'])] : [],
    );
  });
}

function replacedFile(entry: Entry, path: FieldPath): Finding {
  return findingAt(entry, path, `приложенный файл уже опубликован, а теперь другой. ${EXPLAIN}`);
}

function attachment({ municipality }: Entry, path: unknown): string {
  return `${municipality}/${String(path)}`;
}

/** Former names only grow: with one left out, the address that it kept good would lead nowhere. */
function lostNames(entry: Entry, was: Data, id: string): Finding[] {
  const kept = new Set<unknown>([entry.id, ...(entry.data.formerIds ?? [])]);
  const lost = [...(Array.isArray(was['formerIds']) ? (was['formerIds'] as string[]) : []), id].filter(
    (name) => !kept.has(name),
  );
  if (lost.length === 0) return [];
  return [
    findingAt(
      entry,
      ['formerIds'],
      `прежнее имя ${lost.join(', ')} пропало. Верните его: иначе прежний адрес никуда не ведёт.`,
    ),
  ];
}

/** A former name that no record has had leads nobody, and may be meant for a record of another kind or place. */
function foreignNames(corpus: Corpus, changes: readonly ChangedFile[]): Finding[] {
  const known = new Set<string>();
  for (const { before, file } of changes) {
    const place = placeOf(file);
    if (place.kind !== 'record' || before === undefined) continue;
    const old = parseRecord(place.type, before, file.endsWith('.mdx'));
    const former = Array.isArray(old) ? undefined : (old.data as Data | null)?.['formerIds'];
    for (const id of [place.id, ...(Array.isArray(former) ? (former as string[]) : [])])
      known.add(`${place.type} ${place.municipality} ${id}`);
  }
  const files = new Set(changes.map(({ file }) => file));
  return corpus.all().flatMap((entry) => {
    if (!files.has(entry.file)) return [];
    return (entry.data.formerIds ?? []).flatMap((id, index) =>
      known.has(`${entry.type} ${entry.municipality} ${id}`)
        ? []
        : [
            findingAt(
              entry,
              ['formerIds', index],
              `записи такого вида с именем «${id}» здесь не было. Проверьте прежнее имя.`,
              'warning',
            ),
          ],
    );
  });
}

/** A finding of this rule at a field; about the whole record where the path is empty. */
export function findingAt(entry: Entry, path: FieldPath, message: string, level: Level = 'error'): Finding {
  const place = { file: entry.file, ...entry.place(path, 'key'), key: path.join('.') };
  return { rule: 'X11', level, clause: '', ...place, message, ...labelOf(entry.type, path) };
}

export function dataOf(entry: Entry): Data {
  return entry.data as unknown as Data;
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

function words(before: unknown): string {
  return typeof before === 'string' || typeof before === 'number' ? ` (было «${before}»)` : '';
}
