import ical, { ICalCalendarMethod } from 'ical-generator';
import { addDays } from '../domain/calendar.ts';
import { addressOf } from './addresses.ts';
import { protocolName } from './citations.ts';
import { deadlinesOf } from './deadlines.ts';
import { capitalise } from './notes.ts';
import type { Section } from './section.ts';
import type { Site } from './site.ts';

/** How far ahead the public calendar looks. */
const WEEKS = 52;

interface CalendarEvent {
  readonly id: string;
  readonly date: string;
  readonly summary: string;
  readonly address: string;
}

/** The public calendar of a site's sections: sittings, ends of selections and open public duties, a day each. The same records and day give the same bytes. */
export function calendarOf(
  { basePath, sections }: Pick<Site, 'basePath' | 'sections'>,
  site: string | undefined,
): string {
  const stamp =
    sections
      .map(({ context }) => context.today)
      .sort()
      .at(-1) ?? '1970-01-01';
  const calendar = ical({
    name: 'Муниципальный резерв управленческих кадров',
    prodId: '//municipal-reserve//ru',
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const section of sections) {
    for (const { address, date, id, summary } of eventsOf(section)) {
      calendar.createEvent({
        id: `${section.id}-${id}@municipal-reserve`,
        // Days without hours: noon in UTC lies on the right day in every zone of the country.
        start: new Date(`${date}T00:00:00Z`),
        end: new Date(`${addDays(date, 1)}T00:00:00Z`),
        allDay: true,
        stamp: new Date(`${stamp}T00:00:00Z`),
        summary,
        ...(site !== undefined && { url: new URL(basePath.replace(/\/$/, '') + address, site).href }),
      });
    }
  }
  return calendar.toString();
}

function eventsOf(section: Section): CalendarEvent[] {
  const { context, id } = section;
  const name = context.municipality.data.shortName ?? context.municipality.data.name;
  const sittings = context.protocols.map((entry) => ({
    id: `protocol-${entry.id}`,
    date: entry.data.date,
    summary: `${name}: заседание Комиссии, ${protocolName(entry)}`,
    address: addressOf(entry),
  }));
  const duties = deadlinesOf(section, WEEKS)
    .filter((deadline) => deadline.public && !deadline.overdue)
    .map(({ clause, due, record, what }) => ({
      id: `duty-${record.replace(' ', '-')}-${due}-${clause.replaceAll(/[^\d.]/g, '')}`,
      date: due,
      summary: `${name}: ${capitalise(what)} (${clause})`,
      address: `/${id}/`,
    }));
  return [...sittings, ...duties].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}
