import type { Finding } from '../findings/finding.ts';
import { dateInWords } from '../i18n/dates.ts';
import { placeOf } from '../records/layout.ts';
import { addressOfPlace } from './addresses.ts';
import type { Link, Table } from './inline.ts';
import { capitalise, departureFrom, type Departure } from './notes.ts';
import { pagesOf, type ListPages } from './paging.ts';
import type { Section } from './section.ts';

/** A departure with the rule it departs from and the page on which it is seen. */
export interface ListedDeparture extends Departure {
  readonly rule: Link;
  readonly place: Link;
}

/**
 * All breaches of a municipality, in the order of the Methodology. Those about single people are left out: which of them
 * has withdrawn a consent is nobody's business, and the row «Лица» counts them.
 */
export function departuresOf(section: Section): ListedDeparture[] {
  return section.allBreaches().flatMap((finding) => {
    const place = placeOf(finding.file);
    if (place.kind !== 'record' || place.type === 'person') return [];
    const entry = section.context.corpus.get(place.type, place.municipality, place.id);
    return entry ? [{ ...departureFrom(entry, finding), rule: ruleLink(finding), place: addressOfPlace(entry) }] : [];
  });
}

const MOST = 100;

/** The pages of the list of departures. */
export function departurePages(section: Section): ListPages<ListedDeparture> {
  return pagesOf({
    address: `/${section.id}/completeness/`,
    what: 'Отступления',
    items: departuresOf(section),
    most: MOST,
  });
}

/** Departures as one table: by which clause, what happened, how the administration explains it, and where it is seen. */
export function departuresTable(departures: readonly ListedDeparture[]): Table {
  return {
    caption: 'Отступления',
    columns: ['Пункт', 'Что произошло', 'Объяснение администрации', 'Где'],
    rows: departures.map(({ acknowledged, place, rule, text }) => [
      rule,
      text,
      acknowledged ? `${acknowledged.note} — ${acknowledged.by}, ${dateInWords(acknowledged.date)}` : '—',
      place,
    ]),
  };
}

/** The page that explains a rule. */
function ruleLink({ clause, rule }: Pick<Finding, 'clause' | 'rule'>): Link {
  return { text: clause === '' ? rule : capitalise(clause), href: `/rules/${rule}/` };
}
