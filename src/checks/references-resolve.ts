import { actCycles } from '../domain/act-status.ts';
import { practicePath } from '../domain/practice-links.ts';
import { didYouMean, suggest } from '../findings/suggest.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { eachOf, recordField, type Field, type FieldPath } from '../records/fields.ts';
import type { RecordType } from '../records/registry.ts';
import type { CorpusCheck, Elsewhere, Problem } from './check.ts';
import { linkableNames, linkName, type Linkable } from './sections/linkable.ts';

export const referencesResolve: CorpusCheck = {
  id: 'X2',
  scope: 'corpus',
  clause: '',
  level: 'error',
  guarantee: 'Каждая ссылка на свою запись ведёт к существующей, а каждое решение — к вопросу повестки.',
  why: 'По ссылкам сайт ведёт читателя от человека к решению, протоколу и акту. Оборванная цепочка лишает сведения основания.',
  fix: 'Исправьте имя в ссылке или создайте недостающую запись. Запись другого муниципалитета может лежать в другом хранилище: об этом только предупреждение.',
  *run({ corpus, elsewhere }) {
    yield* homelessRecords(corpus);
    yield* takenNames(corpus, elsewhere);
    for (const entry of corpus.all()) yield* danglingReferences(corpus, entry, elsewhere);
    for (const entry of corpus.list('municipality')) yield* farPredecessors(entry, elsewhere);
    for (const decision of corpus.list('decision')) yield* missingAgendaItem(corpus, decision);
    for (const list of corpus.list('recommendations')) yield* missingRecommendations(list);
    yield* linksAcross(corpus, elsewhere);
    for (const municipality of corpus.list('municipality')) yield* cyclesOfActs(corpus, municipality);
  },
};

function* homelessRecords(corpus: Corpus): Iterable<Problem> {
  const reported = new Set<string>();
  for (const entry of corpus.all()) {
    const { municipality } = entry;
    const file = corpus.get('municipality', '', municipality);
    const known = municipality === '' || file !== undefined || corpus.isBroken('municipality', '', municipality);
    if (known || reported.has(municipality)) continue;
    reported.add(municipality);
    yield {
      entry,
      path: [],
      message: `в папке ${municipality} нет файла municipality.yaml, поэтому её записи никому не принадлежат. Создайте его.`,
    };
  }
}

/** A former name must be free: no record has it now, and no other had it before. */
function* takenNames(corpus: Corpus, elsewhere: Elsewhere): Iterable<Problem> {
  const claimed = new Map<string, string>();
  for (const entry of corpus.all()) {
    for (const [index, id] of (entry.data.formerIds ?? []).entries()) {
      const key = `${entry.type} ${entry.municipality} ${id}`;
      const namesake =
        entry.type === 'municipality' ? passport(elsewhere, id) : corpus.get(entry.type, entry.municipality, id)?.file;
      const holder = namesake ?? claimed.get(key);
      claimed.set(key, entry.file);
      if (holder === undefined) continue;
      const message = `имя «${id}» занято записью ${holder}, с его адреса переводить некуда. Удалите строку или исправьте имя.`;
      yield { entry, path: ['formerIds', index], message };
    }
  }
}

/** The file of another municipality's record that can be used. */
function passport(elsewhere: Elsewhere, id: string): string | undefined {
  return elsewhere.municipality(id) === 'usable' ? `${id}/municipality.yaml` : undefined;
}

/** What may have been meant, for as many references as a person mends by hand: each is compared with every name of its kind. */
function hint(corpus: Corpus, { municipality }: Entry, value: string, type: RecordType, elsewhere: Elsewhere): string {
  if (!elsewhere.mayHint()) return '';
  const shared = type === 'profile' ? '' : municipality;
  return didYouMean(
    value,
    corpus.list(type, shared).map(({ id }) => id),
  );
}

function isThere(corpus: Corpus, { municipality }: Entry, id: string, type: RecordType): boolean {
  return corpus.get(type, municipality, id) !== undefined || corpus.isBroken(type, municipality, id);
}

const eachReference = eachOf(({ ref }) => ref !== undefined);

function danglingReferences(corpus: Corpus, entry: Entry, elsewhere: Elsewhere): Problem[] {
  const problems: Problem[] = [];
  eachReference(entry.type, entry.data, (field, value, here) => {
    // The records of another municipality may lie in another repository.
    if (field.ref === undefined || field.ref === 'municipality' || typeof value !== 'string') return;
    if (isThere(corpus, entry, value, field.ref)) return;
    const path = here();
    const meant = hint(corpus, entry, value, field.ref, elsewhere);
    problems.push({ entry, path, message: danglingMessage(field, value, path, meant) });
  });
  return problems;
}

/** The folders of predecessors, which may lie in other repositories. */
function* farPredecessors(entry: Entry<'municipality'>, elsewhere: Elsewhere): Iterable<Problem> {
  for (const [index, { municipality }] of (entry.data.predecessors ?? []).entries())
    if (municipality !== undefined && elsewhere.municipality(municipality) === undefined)
      yield* farFolder(entry, ['predecessors', index, 'municipality'], municipality, elsewhere);
}

function danglingMessage(field: Field, value: string, path: FieldPath, hint: string): string {
  const what = recordField(field.ref!).label.toLowerCase();
  return `записи «${value}» нет (${path.join('.')} ссылается на запись вида «${what}»). Исправьте имя или создайте запись.${hint}`;
}

function* missingAgendaItem(corpus: Corpus, entry: Entry<'decision'>): Iterable<Problem> {
  const protocol = corpus.get('protocol', entry.municipality, entry.data.protocol);
  if (!protocol) return;
  const items = protocol.data.agenda.map(({ n }) => n);
  if (items.includes(entry.data.item)) return;
  yield {
    entry,
    path: ['item'],
    message: `вопроса ${entry.data.item} нет в повестке протокола ${protocol.id} (есть: ${items.join(', ')}). Исправьте номер вопроса или повестку.`,
  };
}

function* missingRecommendations(entry: Entry<'recommendations'>): Iterable<Problem> {
  const { items, matrix = [], reports = [], tally = [] } = entry.data;
  const known = new Set(items.map(({ n }) => n));
  const named = [
    ...reports.flatMap(({ covers }, i) => covers.map((n, j) => ({ n, path: ['reports', i, 'covers', j] }))),
    ...matrix.map(({ n }, i) => ({ n, path: ['matrix', i, 'n'] })),
    ...tally.map(({ n }, i) => ({ n, path: ['tally', i, 'n'] })),
  ];
  for (const { n, path } of named) {
    if (!known.has(n)) yield { entry, path, message: `пункта ${n} в списке рекомендаций нет. Исправьте номер пункта.` };
  }
}

function* cyclesOfActs(corpus: Corpus, { id: municipality }: Entry<'municipality'>): Iterable<Problem> {
  for (const cycle of actCycles(corpus.list('act', municipality))) {
    const entry = corpus.get('act', municipality, cycle[0] ?? '');
    if (entry)
      yield {
        entry,
        path: [entry.data.amends ? 'amends' : 'repeals'],
        message: `акты изменяют друг друга по кругу: ${[...cycle, cycle[0]].join(' → ')}. Проверьте, какой из них позже.`,
      };
  }
}

/** A link to a record of anybody: by the folder of who keeps it and its name, and the item of a list where one is meant. */
interface Across {
  readonly entry: Entry;
  readonly path: FieldPath;
  readonly type: Linkable;
  readonly to: string;
  readonly n?: string;
}

/**
 * Links to records of anybody that lead nowhere. What this municipality keeps itself must be there. What another keeps comes and
 * goes without its doing, so a missing record is a remark; and a folder that is not here lies in another repository.
 */
function* linksAcross(corpus: Corpus, elsewhere: Elsewhere): Iterable<Problem> {
  const links = linksOf(corpus);
  const own = new Set(links.length > 0 ? linkableNames(corpus) : []);
  for (const { entry, n, path, to, type } of links) {
    const [owner = '', id = ''] = to.split('/');
    if (owner !== entry.municipality) {
      yield* farLink({ entry, path, type, to }, owner, elsewhere);
      continue;
    }
    if (id === entry.id && type === 'practice' && entry.type === 'practice')
      yield { entry, path, message: `запись ссылается на саму себя («${to}»). Назовите другую или удалите строку.` };
    if (!own.has(linkName(type, to)))
      yield { entry, path, message: `записи «${to}» нет. Исправьте имя или создайте запись.` };
    const items = type === 'recommendations' ? corpus.get('recommendations', owner, id)?.data.items : undefined;
    if (n !== undefined && items && !items.some((item) => item.n === n))
      yield { entry, path, message: `пункта ${n} в списке «${to}» нет. Исправьте номер пункта.` };
  }
}

function* farLink({ entry, path, to, type }: Across, owner: string, elsewhere: Elsewhere): Iterable<Problem> {
  if (elsewhere.municipality(owner) === undefined) {
    yield* farFolder(entry, path, owner, elsewhere);
    return;
  }
  if (elsewhere.hasLinked(type, to)) return;
  const message = `записи «${to}» здесь нет: её переименовали, удалили или ещё не прислали.`;
  const next = 'Проверьте имя; если оно верно, спросите того, кто ведёт ту запись.';
  yield { entry, path, level: 'warning', message, next };
}

/** A folder that is not here is no error: it may lie in another repository. One that is called nearly so is worth a look. */
function* farFolder(entry: Entry, path: FieldPath, owner: string, elsewhere: Elsewhere): Iterable<Problem> {
  const near = elsewhere.mayHint() ? suggest(owner, elsewhere.municipalities()) : undefined;
  if (near === undefined || near === entry.municipality) return;
  const message = `папки «${owner}» здесь нет, а папка «${near}» есть.`;
  yield { entry, path, level: 'warning', message, next: 'Если имелась в виду она, исправьте имя.' };
}

function linksOf(corpus: Corpus): Across[] {
  return [...practiceLinks(corpus), ...listLinks(corpus), ...initiativeLinks(corpus)];
}

function practiceLinks(corpus: Corpus): Across[] {
  const type = 'practice';
  return corpus.list('practice').flatMap((entry): Across[] => {
    const { adoptedFrom: from, sameAs = [] } = entry.data;
    const donor = from && practicePath({ id: from.practice, municipality: from.municipality });
    return [
      ...(donor === undefined ? [] : [{ entry, path: ['adoptedFrom', 'practice'], type, to: donor } as const]),
      ...sameAs.map((to, i) => ({ entry, path: ['sameAs', i], type, to }) as const),
    ];
  });
}

function listLinks(corpus: Corpus): Across[] {
  return corpus
    .list('recommendations')
    .flatMap((entry) =>
      entry.data.items.flatMap(({ carriedFrom, practices = [] }, i): Across[] => [
        ...practices.map((to, j) => ({ entry, path: ['items', i, 'practices', j], type: 'practice' as const, to })),
        ...itemLink(entry, ['items', i, 'carriedFrom'], carriedFrom),
      ]),
    );
}

function initiativeLinks(corpus: Corpus): Across[] {
  return corpus
    .list('initiatives')
    .flatMap((entry) =>
      (entry.data.selected ?? []).flatMap(({ becameRecommendation, practices = [] }, i): Across[] => [
        ...practices.map((to, j) => ({ entry, path: ['selected', i, 'practices', j], type: 'practice' as const, to })),
        ...itemLink(entry, ['selected', i, 'becameRecommendation'], becameRecommendation),
      ]),
    );
}

function itemLink(entry: Entry, path: FieldPath, link: { list: string; n: string } | undefined): Across[] {
  return link ? [{ entry, path, type: 'recommendations', to: link.list, n: link.n }] : [];
}
