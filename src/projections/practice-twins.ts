import { practicePath } from '../domain/practice-links.ts';
import { similarPractices } from '../domain/similar-practices.ts';
import { count } from '../i18n/plural.ts';
import type { Corpus } from '../records/corpus.ts';
import { addressOf } from './addresses.ts';
import { computedOnce } from './current.ts';
import type { Cell, Table } from './inline.ts';
import { pagesOf, type ListPages } from './paging.ts';
import { municipalityName } from './municipality-name.ts';
import { practiceLinks, type OpenPractice } from './practice-links.ts';

/** Records of one practice as people have linked them, or two that only look like one. */
export interface Twins {
  readonly records: readonly OpenPractice[];
  readonly joined: boolean;
}

/** A line names two records or more. */
const MOST = 60;

/** Records that look like one practice, then those that people have linked. Nothing is joined by itself. */
export const practiceTwins = computedOnce('similar practices', (corpus: Corpus): readonly Twins[] => {
  const { groups, practices } = practiceLinks(corpus);
  return [
    ...similarPractices(practices).map(({ one, two }) => ({ records: [one, two], joined: false })),
    ...groups.filter(({ length }) => length > 1).map((records) => ({ records, joined: true })),
  ];
});

/** The pages of these records. */
export function twinPages(corpus: Corpus): ListPages<Twins> {
  return pagesOf({
    address: '/practices/duplicates/',
    what: 'Похожие записи',
    items: practiceTwins(corpus),
    most: MOST,
  });
}

/** How many wait for a person and how many have been answered. */
export function twinsFinding(corpus: Corpus): string {
  const joined = practiceTwins(corpus).filter((one) => one.joined).length;
  const open = practiceTwins(corpus).length - joined;
  const asked =
    open === 0
      ? 'Похожих записей, о которых никто не решил, нет.'
      : `Похожи на одну практику: ${count(open, 'пара', 'пары', 'пар')} записей. Решает человек.`;
  return joined === 0 ? asked : `${asked} Уже связаны: ${joined}.`;
}

/** Each with the line that joins it, or the word that it is joined. */
export function twinsTable(corpus: Corpus, twins: readonly Twins[]): Table {
  const named = ({ data, entry, municipality }: OpenPractice) => [
    { text: data.title, href: addressOf(entry) },
    { note: `${municipalityName(corpus, municipality)}, ${data.year}` },
  ];
  return {
    caption: 'Похожие записи',
    columns: ['Запись', 'Похожа на', 'Что сделать'],
    rows: twins.map(({ joined, records: [one, ...others] }) => [
      named(one!),
      others.flatMap(named),
      joined
        ? ({ tone: 'ok', text: 'связаны' } satisfies Cell)
        : ['Если это одно и то же, допишите в первую запись ', { note: `sameAs: [${practicePath(others[0]!)}]` }],
    ]),
  };
}
