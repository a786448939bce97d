import type { Corpus, Entry } from '../records/corpus.ts';
import { optionLabel } from '../records/fields.ts';
import type { Table } from './inline.ts';
import { pagesOf, type ListPages } from './paging.ts';
import { publicRecord } from './public-fields.ts';

/** A collection of proposals by theme. */
export interface InitiativesView {
  readonly id: string;
  readonly title: string;
  readonly collectedBy: string | undefined;
  readonly period: string | undefined;
  readonly total: string;
  readonly themeCount: number;
  readonly themes: readonly {
    readonly name: string;
    readonly count: string | undefined;
    readonly share: number | undefined;
  }[];
  readonly course: readonly string[];
  readonly selected: Table | undefined;
}

/** All collections of proposals, in the order of files. */
export function initiativesViews(corpus: Corpus): InitiativesView[] {
  return corpus.list('initiatives').map(initiativesView);
}

const MOST = 80;

/** The pages of the list. */
export function initiativesPages(corpus: Corpus): ListPages<InitiativesView> {
  return pagesOf({
    address: '/initiatives/',
    what: 'Инициативы',
    items: initiativesViews(corpus),
    most: MOST,
    weightOf: ({ selected, themes }) => 4 + themes.length + (selected?.rows.length ?? 0),
  });
}

function initiativesView(entry: Entry<'initiatives'>): InitiativesView {
  const data = publicRecord(entry);
  return {
    id: `${entry.municipality}-${entry.id}`,
    title: data.title,
    collectedBy: data.collectedBy,
    period: data.period,
    total: number(data.total.value, data.total.approx),
    themeCount: data.themeCount ?? data.themes.length,
    themes: data.themes.map(({ name, count, approx }) => ({
      name,
      count: count === undefined ? undefined : number(count, approx),
      share: count === undefined ? undefined : Math.round((count / data.total.value) * 100),
    })),
    course: data.course ?? [],
    selected: data.selected && {
      caption: 'Отобранные предложения',
      columns: ['№', 'Предложение', 'Тема', 'Что с ним'],
      rows: data.selected.map(({ n, text, theme, status }) => [
        n,
        text,
        theme,
        optionLabel('initiatives', ['selected', 0, 'status'], status),
      ]),
    },
  };
}

function number(value: number, approx: boolean | undefined): string {
  return `${approx ? 'свыше ' : ''}${value.toLocaleString('ru-RU')}`;
}
