import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, type CivilDate } from '../domain/calendar.ts';
import { ru } from '../i18n/ru.ts';
import { sectionEvents, type CalendarEvent } from './calendar-events.ts';
import { latestDay, type Section } from './section.ts';
import type { Site } from './site.ts';
import { wholeAddresses } from './whole-address.ts';

/** Which calendar to print: what it is called, whose it is and what of each section is in it. */
export interface CalendarOptions {
  readonly name?: string;
  readonly sections?: readonly Section[];
  readonly events?: (section: Section) => readonly CalendarEvent[];
}

/** A public calendar in iCalendar, by default of everything in all sections. The same records and day give the same bytes. */
export function calendarOf(
  site: Pick<Site, 'basePath' | 'host' | 'sections'>,
  { events = sectionEvents, name = ru.sectionTitle, sections = site.sections }: CalendarOptions = {},
): string {
  const stamp = latestDay(sections) ?? '1970-01-01';
  const calendar = ical({ name, prodId: '//municipal-reserve//ru', method: ICalCalendarMethod.PUBLISH });
  for (const section of sections) {
    const whole = wholeAddresses(site, section);
    for (const { address, cancelled = false, from, id, place, summary, until } of events(section)) {
      calendar.createEvent({
        id: `${section.id}-${id}@municipal-reserve`,
        start: midnight(from),
        end: midnight(addDays(until, 1)),
        allDay: true,
        stamp: midnight(stamp),
        summary,
        // A day on which something may be done keeps nobody busy.
        transparency: ICalEventTransparency.TRANSPARENT,
        ...(cancelled && { status: ICalEventStatus.CANCELLED }),
        ...(place !== undefined && { location: place }),
        ...(whole && { url: whole(address) }),
      });
    }
  }
  return `${calendar.toString()}\r\n`;
}

/** Whole days are printed without hours, by the date in Greenwich. */
function midnight(date: CivilDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
