import { form } from '../i18n/plural.ts';
import type { Table } from './inline.ts';
import { initiativesViews } from './initiatives.ts';
import { cataloguePractices } from './practices.ts';
import { providerViews } from './providers.ts';
import { recommendationsViews } from './recommendations.ts';
import type { Site } from './site.ts';

/** What the first page of an association offers: how much there is of a kind, in words, and where. */
export interface Offer {
  readonly title: string;
  readonly href: string;
  readonly count: number;
  readonly of: string;
}

/** The catalogues in which there is something. */
export function offersOf(site: Site): Offer[] {
  const practices = cataloguePractices(site.corpus).length;
  const lists = recommendationsViews(site).length;
  const collections = initiativesViews(site.corpus).length;
  const providers = providerViews(site).length;
  return [
    {
      title: 'Практики',
      href: '/practices/',
      count: practices,
      of: form(practices, 'практика', 'практики', 'практик'),
    },
    { title: 'Рекомендации', href: '/recommendations/', count: lists, of: form(lists, 'список', 'списка', 'списков') },
    {
      title: 'Инициативы',
      href: '/initiatives/',
      count: collections,
      of: form(collections, 'сбор', 'сбора', 'сборов'),
    },
    {
      title: 'Где учат резерв',
      href: '/providers/',
      count: providers,
      of: form(providers, 'организация', 'организации', 'организаций'),
    },
  ].filter(({ count }) => count > 0);
}

/** Municipalities as a table. The reserve is counted where all records of it are here; a column that would be empty is not there. */
export function municipalityTable(caption: string, items: Site['municipalities']): Table {
  const isCounted = items.some(({ total }) => total !== undefined);
  return {
    caption,
    columns: ['Муниципалитет', 'Регион', ...(isCounted ? ['В резерве', 'На какой день'] : [])],
    rows: items.map(({ asOf, href, name, region, total }) => [
      { text: name, href },
      region ?? '—',
      ...(isCounted ? [total === undefined ? 'собрано не всё' : String(total), asOf] : []),
    ]),
  };
}
