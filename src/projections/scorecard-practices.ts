import { practicePath } from '../domain/practice-links.ts';
import type { Corpus } from '../records/corpus.ts';
import type { Cell, Status, Table } from './inline.ts';
import { pagesOf, type ListPages } from './paging.ts';
import { practiceLinks } from './practice-links.ts';
import { practiceViews, type PracticeView } from './practices.ts';
import type { Score } from './scorecard.ts';

/** The practices that the scorecard counts for a municipality. */
export interface CountedPractices {
  /** Those it describes itself. */
  readonly own: readonly PracticeView[];
  /** Those of them with a measured result. */
  readonly measured: number;
  /** Those of others that it has adopted, as the records of both sides say. */
  readonly adopted: readonly PracticeView[];
}

/** Looks up the practices of a municipality; the records are gone through once for all of them. */
export function countedPractices(corpus: Corpus): (municipality: string) => CountedPractices {
  const views = practiceViews(corpus);
  const viewOf = new Map(views.map((view) => [view.path, view]));
  const byKeeper = Map.groupBy(views, ({ municipality }) => municipality);
  const confirmed = practiceLinks(corpus).adoptions.filter(({ confirmed: both }) => both);
  const byAdopter = Map.groupBy(confirmed, ({ adopter }) => adopter!.municipality);
  return (id) => {
    const own = byKeeper.get(id) ?? [];
    const donors = (byAdopter.get(id) ?? []).map(({ donor }) => viewOf.get(practicePath(donor!))!);
    return { own, measured: own.filter(({ measured }) => measured).length, adopted: [...new Set(donors)] };
  };
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
