import type { Corpus, Entry } from '../records/corpus.ts';
import { addressOf, recordAddress } from './addresses.ts';
import { computedOnce } from './current.ts';
import type { Inline, Link } from './inline.ts';
import { publicRecord } from './public-fields.ts';

/** Where a practice or an item of a list came from: a page that names it. */
export interface Origin {
  readonly kind: 'initiative' | 'recommendation';
  readonly text: string;
  readonly href: string;
}

type Listed = 'practice' | 'recommendations';

/** Initiatives and recommendations that name this practice, in the order of files: the way back from its page. */
export function originsOf(corpus: Corpus, practice: { readonly municipality: string; readonly id: string }): Origin[] {
  return backOf(corpus).practices.get(`${practice.municipality}/${practice.id}`) ?? [];
}

/** Initiatives that became this item of a list of recommendations. */
export function initiativesBehind(corpus: Corpus, list: Entry, n: string): Origin[] {
  return backOf(corpus).items.get(`${list.municipality}/${list.id} ${n}`) ?? [];
}

/** Items of other lists that say this item again. */
export function carriedTo(corpus: Corpus, list: Entry, n: string): Link[] {
  return backOf(corpus).carried.get(`${list.municipality}/${list.id} ${n}`) ?? [];
}

/** A link to what `folder/record` names, or its name with a remark where this site has no such record. */
export function linkAcross(corpus: Corpus, type: Listed, to: string, n?: string): Inline[] {
  const [owner = '', id = ''] = to.split('/');
  const found: Entry<Listed> | undefined = corpus.get(type, owner, id);
  const item = n === undefined ? '' : `, пункт ${n}`;
  if (!found) return [`${to}${item}`, { note: 'этой записи на сайте нет' }];
  const anchor = n === undefined ? '' : `#${itemAnchor(n)}`;
  return [{ text: `${found.data.title}${item}`, href: recordAddress(type, owner, id) + anchor }];
}

/** The place of an item on the page of its list. */
export function itemAnchor(n: string): string {
  return `p-${n.replace('.', '-')}`;
}

/** The place of an initiative on the page of its collection. */
export function initiativeAnchor(n: string): string {
  return `i-${n}`;
}

interface Back {
  readonly practices: ReadonlyMap<string, Origin[]>;
  readonly items: ReadonlyMap<string, Origin[]>;
  readonly carried: ReadonlyMap<string, Link[]>;
}

const backOf = computedOnce('links-across', (corpus: Corpus): Back => {
  const [practices, items, carried] = [
    new Map<string, Origin[]>(),
    new Map<string, Origin[]>(),
    new Map<string, Link[]>(),
  ];
  for (const entry of corpus.list('initiatives')) {
    const { selected = [], title } = publicRecord(entry);
    for (const { becamePractice, becameRecommendation, n, practices: named = [] } of selected) {
      const origin: Origin = {
        kind: 'initiative',
        text: `${title}, предложение ${n}`,
        href: `${addressOf(entry)}#${initiativeAnchor(n)}`,
      };
      const own = becamePractice === undefined ? [] : [`${entry.municipality}/${becamePractice}`];
      for (const to of new Set([...own, ...named])) put(practices, to, origin);
      if (becameRecommendation) put(items, `${becameRecommendation.list} ${becameRecommendation.n}`, origin);
    }
  }
  for (const entry of corpus.list('recommendations')) {
    const { items: own, title } = publicRecord(entry);
    for (const { carriedFrom, n, practices: named = [] } of own) {
      const link = { text: `${title}, пункт ${n}`, href: `${addressOf(entry)}#${itemAnchor(n)}` };
      for (const to of named) put(practices, to, { kind: 'recommendation', ...link });
      if (carriedFrom) put(carried, `${carriedFrom.list} ${carriedFrom.n}`, link);
    }
  }
  return { practices, items, carried };
});

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
