import type { CivilDate } from '../domain/calendar.ts';
import { selectionState } from '../domain/selection.ts';
import type { Entry } from '../records/corpus.ts';
import { addressOf, lastingId } from './addresses.ts';
import { protocolName } from './citations.ts';
import { deadlinesOf } from './deadlines.ts';
import { capitalise } from './notes.ts';
import { publicRecord } from './public-fields.ts';
import type { Section } from './section.ts';

/** A day or several whole days of a public calendar. */
export interface CalendarEvent {
  readonly id: string;
  readonly from: CivilDate;
  /** The last day, which belongs to the event. */
  readonly until: CivilDate;
  readonly summary: string;
  readonly place?: string;
  readonly cancelled?: boolean;
  readonly address: string;
}

/** How far ahead the public calendar looks. */
const WEEKS = 52;

/** Sittings, terms in which documents are taken, and open public duties of a section. */
export function sectionEvents(section: Section): CalendarEvent[] {
  return [...sittings(section), ...selectionEvents(section), ...duties(section)].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1,
  );
}

/** The terms in which documents are taken, one for each selection, in the order of the records. */
export function selectionEvents(section: Section): CalendarEvent[] {
  const { corpus, selections } = section.context;
  return selections.map(({ id }) => selectionEvent(section, corpus.get('selection', section.id, id)!));
}

/** The term in which documents are taken for one selection. */
export function selectionEvent(section: Section, entry: Entry<'selection'>): CalendarEvent {
  const { docsFrom, docsUntil, place, title } = publicRecord(entry);
  return {
    id: `selection-${lastingId(entry)}`,
    from: docsFrom,
    until: docsUntil,
    summary: `${nameOf(section)}: приём документов, ${title}`,
    place,
    cancelled: selectionState(entry, section.context.today) === 'cancelled',
    address: addressOf(entry),
  };
}

function sittings(section: Section): CalendarEvent[] {
  return section.context.protocols.map((entry) => ({
    id: `protocol-${lastingId(entry)}`,
    from: entry.data.date,
    until: entry.data.date,
    summary: `${nameOf(section)}: заседание Комиссии, ${protocolName(entry)}`,
    address: addressOf(entry),
  }));
}

function duties(section: Section): CalendarEvent[] {
  return deadlinesOf(section, WEEKS)
    .filter((deadline) => deadline.public && !deadline.overdue)
    .map(({ clause, due, record, what }) => ({
      id: `duty-${record.replace(' ', '-')}-${due}-${clause.replaceAll(/[^\d.]/g, '')}`,
      from: due,
      until: due,
      summary: `${nameOf(section)}: ${capitalise(what)} (${clause})`,
      address: `/${section.id}/`,
    }));
}

function nameOf({ context }: Section): string {
  const { name, shortName } = context.municipality.data;
  return shortName ?? name;
}
