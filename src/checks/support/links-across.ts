import type { Corpus, Entry } from '../../records/corpus.ts';
import type { FieldPath } from '../../records/fields.ts';
import type { Elsewhere, Problem } from '../check.ts';

/** A link «folder/record» to what anybody keeps, and the item of a list where one is meant. */
interface Across {
  readonly entry: Entry;
  readonly path: FieldPath;
  readonly type: 'practice' | 'recommendations';
  readonly to: string;
  readonly n?: string;
}

/**
 * Links of recommendations and initiatives that lead nowhere. Of another keeper only the folder is known here; whether it has
 * the record, the page says, because the records of others come and go.
 */
export function* linksAcross(corpus: Corpus, elsewhere: Elsewhere): Iterable<Problem> {
  for (const { entry, n, path, to, type } of linksOf(corpus)) {
    const [owner = '', id = ''] = to.split('/');
    if (owner !== entry.municipality) {
      if (elsewhere.municipality(owner) === undefined)
        yield { entry, path, message: `папки «${owner}» в записях нет. Исправьте ссылку «${to}».` };
      continue;
    }
    const found = corpus.get(type, owner, id);
    if (!found && !corpus.isBroken(type, owner, id))
      yield { entry, path, message: `записи «${to}» нет. Исправьте имя или создайте запись.` };
    const items = found?.type === 'recommendations' ? (found as Entry<'recommendations'>).data.items : undefined;
    if (n !== undefined && items && !items.some((item) => item.n === n))
      yield { entry, path, message: `пункта ${n} в списке «${to}» нет. Исправьте номер пункта.` };
  }
}

function linksOf(corpus: Corpus): Across[] {
  const lists = corpus.list('recommendations').flatMap((entry) =>
    entry.data.items.flatMap(({ carriedFrom, practices = [] }, i): Across[] => [
      ...practices.map((to, j) => ({ entry, path: ['items', i, 'practices', j], type: 'practice' as const, to })),
      ...listLink(entry, ['items', i, 'carriedFrom'], carriedFrom),
    ]),
  );
  const collections = corpus.list('initiatives').flatMap((entry) =>
    (entry.data.selected ?? []).flatMap(({ becameRecommendation, practices = [] }, i): Across[] => [
      ...practices.map((to, j) => ({ entry, path: ['selected', i, 'practices', j], type: 'practice' as const, to })),
      ...listLink(entry, ['selected', i, 'becameRecommendation'], becameRecommendation),
    ]),
  );
  return [...lists, ...collections];
}

function listLink(entry: Entry, path: FieldPath, link: { list: string; n: string } | undefined): Across[] {
  return link ? [{ entry, path, type: 'recommendations', to: link.list, n: link.n }] : [];
}
