import type { Corpus } from '../records/corpus.ts';
import { recordField } from '../records/fields.ts';
import type { PracticeIndex, PracticeRow } from './practice-filter.ts';
import { practiceLinks } from './practice-links.ts';
import { cataloguePractices, type PracticeView } from './practices.ts';

/** So many practices make one file: its size on the way is some tens of kilobytes. */
const PART = 1000;

/** The categories of the contest, as the schema names them. */
export function practiceCategories(): { readonly value: string; readonly label: string }[] {
  const { options = {} } = recordField('practice').fields?.find(({ name }) => name === 'category') ?? {};
  return Object.entries(options).map(([value, label]) => ({ value, label: `${value}: ${label}` }));
}

/** How many files the index has; an empty catalogue has none. */
export function indexParts(corpus: Corpus): number {
  return Math.ceil(cataloguePractices(corpus).length / PART);
}

/** The files of the index, in the order of the catalogue. Each is whole by itself. */
export function practiceIndex(corpus: Corpus): PracticeIndex[] {
  const views = cataloguePractices(corpus);
  return Array.from({ length: indexParts(corpus) }, (_, part) =>
    partOf(corpus, views.slice(part * PART, (part + 1) * PART)),
  );
}

function partOf(corpus: Corpus, views: readonly PracticeView[]): PracticeIndex {
  const { known } = practiceLinks(corpus);
  const [themes, regions] = [new Map<string, number>(), new Map<string, number>()];
  const placeOf = (places: Map<string, number>, name: string) => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const rows = views.map((view): PracticeRow => {
    const { category = '', cost = -1 } = known.get(view.path)!.data;
    const theme = placeOf(themes, view.themePage.text);
    const region = view.region ? placeOf(regions, view.region.text) : -1;
    const { headline = '', measured, owners, path, status, title, year } = view;
    return [path, title, owners, theme, region, category, cost, year, measured ? 1 : 0, status.text, headline];
  });
  return { themes: [...themes.keys()], regions: [...regions.keys()], rows };
}
