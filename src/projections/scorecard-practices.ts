import { searchable } from '../i18n/ordering.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import type { Cell, Status, Table } from './inline.ts';
import { pagesOf, type ListPages } from './paging.ts';
import { practiceViews, type PracticeView } from './practices.ts';
import type { Score } from './scorecard.ts';

/** The practices that the scorecard counts for a municipality. */
export interface CountedPractices {
  /** Those it describes itself. */
  readonly own: readonly PracticeView[];
  /** Those of them with a measured result. */
  readonly measured: number;
  /** Those of others of which a record says that it has adopted them. */
  readonly adopted: readonly PracticeView[];
}

/** Looks up the practices of a municipality; the records are gone through once for all of them. */
export function countedPractices(corpus: Corpus): (municipality: Entry<'municipality'>) => CountedPractices {
  const views = practiceViews(corpus);
  const byKeeper = Map.groupBy(views, ({ municipality }) => municipality);
  const byAdopter = new Map<string, Set<PracticeView>>();
  for (const view of views)
    for (const name of adoptersOf(corpus, view))
      byAdopter.set(name, (byAdopter.get(name) ?? new Set<PracticeView>()).add(view));
  return ({ data, id }) => {
    const own = byKeeper.get(id) ?? [];
    const names = [data.name, ...(data.shortName === undefined ? [] : [data.shortName])].map(searchable);
    const adopted = new Set(names.flatMap((name) => [...(byAdopter.get(name) ?? [])]));
    return {
      own,
      measured: own.filter(({ results }) => results !== undefined).length,
      adopted: [...adopted].filter(({ municipality }) => municipality !== id),
    };
  };
}

/** Who has adopted a practice, as its record calls them. */
function adoptersOf(corpus: Corpus, { id, municipality }: PracticeView): string[] {
  const adoptions = corpus.get('practice', municipality, id)?.data.adoptions ?? [];
  return adoptions.map((adoption) => searchable(adoption.municipality));
}

/** A practice with what it was counted as. */
export interface CountedRow {
  readonly view: PracticeView;
  readonly counted: 'own' | 'adopted';
}

const MOST = 80;

/** The address of the rows that the figures on a municipality's practices count. */
export function countedAddress({ id }: Pick<Score, 'id'>): string {
  return `/scorecard/${id}/`;
}

/** The pages of those rows: its own practices, then those it has adopted. */
export function countedPages(score: Score): ListPages<CountedRow> {
  const { adopted, own } = score.practices;
  return pagesOf({
    address: countedAddress(score),
    what: 'Практики',
    items: [
      ...own.map((view) => ({ view, counted: 'own' as const })),
      ...adopted.map((view) => ({ view, counted: 'adopted' as const })),
    ],
    most: MOST,
  });
}

/** The rows as a table. */
export function countedTable(rows: readonly CountedRow[]): Table {
  return {
    caption: 'Сосчитанные практики',
    columns: ['Практика', 'Чья', 'Год', 'Как сосчитана'],
    rows: rows.map(({ counted, view }): Cell[] => [
      { text: view.title, href: view.href },
      view.owners,
      String(view.year),
      countedAs(counted, view),
    ]),
  };
}

function countedAs(counted: CountedRow['counted'], { status }: PracticeView): Cell {
  const adopted: Status = { tone: 'info', text: 'перенята у других' };
  return counted === 'adopted' ? adopted : ['описана, ', status];
}
