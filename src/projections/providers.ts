import { dateInWords } from '../i18n/dates.ts';
import type { Corpus, Entry } from '../records/corpus.ts';
import { optionLabel } from '../records/fields.ts';
import type { Fact, Table } from './inline.ts';
import { pagesOf, type ListPages } from './paging.ts';
import { publicRecord } from './public-fields.ts';

/** A number about fewer people than this could point at a person and is not shown. */
const LEAST_GROUP = 5;

/** An organisation that teaches the reserve. */
export interface ProviderView {
  readonly id: string;
  readonly name: string;
  readonly keeper: string;
  readonly facts: readonly Fact[];
  readonly programmes: Table;
  readonly outcomes: Table | undefined;
  readonly hidden: boolean;
}

/** All providers, by name. */
export function providerViews(corpus: Corpus): ProviderView[] {
  const collator = new Intl.Collator('ru');
  return corpus
    .list('provider')
    .map((entry) => providerView(corpus, entry))
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** The results that may be shown: those of groups in which nobody can be recognised. */
export function shownOutcomes<T extends { readonly n: number }>(
  outcomes: readonly T[],
): { readonly shown: readonly T[]; readonly hidden: boolean } {
  const shown = outcomes.filter(({ n }) => n >= LEAST_GROUP);
  return { shown, hidden: shown.length < outcomes.length };
}

const MOST = 100;

/** The pages of the list. */
export function providerPages(corpus: Corpus): ListPages<ProviderView> {
  return pagesOf({
    address: '/providers/',
    what: 'Организации',
    items: providerViews(corpus),
    most: MOST,
    weightOf: ({ outcomes, programmes }) => 6 + programmes.rows.length + (outcomes?.rows.length ?? 0),
  });
}

function providerView(corpus: Corpus, entry: Entry<'provider'>): ProviderView {
  const data = publicRecord(entry);
  const { accreditation, licence, outcomes = [] } = data;
  const { hidden, shown } = shownOutcomes(outcomes);
  const facts: (Fact | undefined)[] = [
    accreditation && {
      name: 'Аккредитация',
      value: `№ ${accreditation.number}${accreditation.until === undefined ? '' : `, до ${dateInWords(accreditation.until)}`}`,
    },
    licence === undefined ? undefined : { name: 'Лицензия', value: licence },
  ];
  return {
    id: `${entry.municipality}-${entry.id}`,
    name: data.name,
    keeper: corpus.get('municipality', '', entry.municipality)?.data.name ?? entry.municipality,
    facts: facts.filter((fact) => fact !== undefined),
    programmes: {
      caption: 'Программы',
      columns: ['Программа', 'Часов', 'Форма'],
      rows: data.programmes.map(({ title, hours, form }) => [
        title,
        String(hours),
        optionLabel('provider', ['programmes', 0, 'form'], form),
      ]),
    },
    outcomes:
      shown.length === 0
        ? undefined
        : {
            caption: 'Результаты обученных',
            columns: ['Год', 'Обучено', 'Показатель', 'Значение', 'Как измерено'],
            rows: shown.map(({ year, n, metric, value, unit, method }) => [
              String(year),
              String(n),
              metric,
              `${value.toLocaleString('ru-RU')}${unit === undefined ? '' : ` ${unit}`}`,
              method,
            ]),
          },
    hidden,
  };
}
