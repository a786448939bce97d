import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import { selectionEvents } from '../../src/projections/calendar-events.ts';
import { calendarOf, type CalendarOptions } from '../../src/projections/calendar.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { contentAfter, TODAY, type Edits } from '../checks/municipality.ts';

function eventsAfter(edits: Edits, options?: CalendarOptions) {
  const site = { ...siteFrom(checkContent(contentAfter(edits), TODAY), '/rezerv/'), host: 'https://zarechny.example' };
  const text = calendarOf(site, options);
  expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string) => component.getFirstPropertyValue(name)?.toString();
    return {
      uid: event.uid,
      days: `${event.startDate.toString()} ${event.endDate.toString()}`,
      summary: event.summary,
      location: event.location,
      stamp: value('dtstamp'),
      status: value('status'),
      url: value('url'),
    };
  });
}

test('the term of a selection ends after its last day, and says where to go', () => {
  const [term] = eventsAfter({}, { events: selectionEvents });
  expect(term).toEqual({
    uid: 'zarechny-selection-otbor-2025@municipal-reserve',
    days: '2025-10-01 2025-11-01',
    summary: 'Заречное сельское поселение: приём документов, Отбор в функциональный резерв',
    location: 'кабинет 12',
    stamp: `${TODAY}T00:00:00Z`,
    status: undefined,
    url: 'https://zarechny.example/rezerv/zarechny/selections/otbor-2025/',
  });
});

test('a selection that was called off is marked so in calendars that have it', () => {
  const edits: Edits = { 'selections/otbor-2025.mdx': [['outcome: held', 'outcome: cancelled\noutcomeNote: отменён']] };
  expect(eventsAfter(edits, { events: selectionEvents })).toMatchObject([{ status: 'CANCELLED' }]);
});

test('a renamed record stays one event', () => {
  const edits: Edits = { 'protocols/2026-02.mdx': [['number: 2', 'formerIds: [may-2026]\nnumber: 2']] };
  expect(eventsAfter(edits).map(({ uid }) => uid)).toContain('zarechny-protocol-may-2026@municipal-reserve');
});

test('the whole calendar has sittings, selections and duties, each event once', () => {
  const uids = eventsAfter({}).map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(uids.length);
  for (const kind of ['protocol', 'selection', 'duty'])
    expect(
      uids.some((uid) => uid.startsWith(`zarechny-${kind}-`)),
      kind,
    ).toBe(true);
});

test('what a record says cannot add a line of its own', () => {
  const edits: Edits = {
    'selections/otbor-2025.mdx': [['place: кабинет 12', 'place: "12\\nEND:VEVENT; ATTENDEE:x, \\\\n"']],
  };
  expect(eventsAfter(edits, { events: selectionEvents }).map(({ location }) => location)).toEqual([
    expect.stringContaining('END:VEVENT; ATTENDEE:x, \\n'),
  ]);
});
