import { newsTiming } from '../domain/appointment.ts';
import { dynamicsOf } from '../domain/dynamics.ts';
import { dateInDigits, dateInWords } from '../i18n/dates.ts';
import { count, form } from '../i18n/plural.ts';
import type { Entry } from '../records/corpus.ts';
import { optionLabel } from '../records/fields.ts';
import { actLink } from './citations.ts';
import type { Cell, Inline, Status, Table } from './inline.ts';
import { pagesOf, yearGroup, type ListPages } from './paging.ts';
import { publicRecord } from './public-fields.ts';
import type { Section } from './section.ts';

/** An appointment of a person of the reserve. */
export interface AppointmentView {
  readonly personId: string;
  readonly person: Inline;
  readonly day: string;
  readonly date: string;
  readonly year: string;
  readonly post: string;
  readonly basis: Cell;
  readonly act: Inline;
  readonly news: Status;
}

/** Appointments of people who may be named together with their new post, newest first. */
export function appointmentsOf(section: Section): readonly AppointmentView[] {
  return knownOf(section).all;
}

/** Those of one person, newest first. */
export function appointmentsOfPerson(section: Section, person: string): readonly AppointmentView[] {
  return knownOf(section).byPerson.get(person) ?? [];
}

interface Known {
  readonly all: readonly AppointmentView[];
  readonly byPerson: ReadonlyMap<string, readonly AppointmentView[]>;
}

/** Appointments by section, worked out once: every page of a person asks for them. */
const known = new WeakMap<Section, Known>();

function knownOf(section: Section): Known {
  const before = known.get(section);
  if (before) return before;
  const all = [...section.context.appointments]
    .filter(({ data }) => section.people.opens(data.person, 'appointedPost'))
    .sort((a, b) => (a.data.date < b.data.date ? 1 : -1))
    .map((entry) => appointmentView(section, entry));
  const made = { all, byPerson: Map.groupBy(all, ({ personId }) => personId) };
  known.set(section, made);
  return made;
}

/** How many appointments cannot be shown because the person may not be named. */
export function hiddenAppointments(section: Section): number {
  return section.context.appointments.length - appointmentsOf(section).length;
}

/** How many of those who have ever been in the reserve were appointed; undefined where nobody has been. */
export function appointedShare({ context }: Section): string | undefined {
  const { appointed, ever } = dynamicsOf(context.register, context.appointments, context.today);
  if (ever === 0) return undefined;
  const percent = Math.round((appointed / ever) * 100);
  return `В резерве ${form(ever, 'побывал', 'побывали', 'побывало')} ${count(ever, 'человек', 'человека', 'человек')}, из них назначены ${appointed} (${percent} %).`;
}

/** What the methodology asks of the news of an appointment: its term and its clause. */
export function newsRule({ context }: Section): string {
  const { clause, days } = context.profile.data.deadlines.appointmentNews;
  return `О назначении сообщают на сайте в течение ${count(days, 'календарного дня', 'календарных дней', 'календарных дней')} (${clause}).`;
}

/** Six cells in a line, a basis and an act among them. */
const MOST = 80;

/** The pages of the list of appointments, newest first. */
export function appointmentPages(section: Section): ListPages<AppointmentView> {
  return pagesOf({
    address: `/${section.id}/appointments/`,
    what: 'Назначения',
    items: appointmentsOf(section),
    most: MOST,
    groupOf: ({ year }) => yearGroup(year),
  });
}

/** Appointments as a table. */
export function appointmentTable(caption: string, appointments: readonly AppointmentView[]): Table {
  return {
    caption,
    columns: ['Дата', 'Кто назначен', 'Должность', 'Основание', 'Акт', 'Сообщено на сайте'],
    rows: appointments.map(({ date, person, post, basis, act, news }) => [date, person, post, basis, act, news]),
  };
}

function appointmentView(section: Section, entry: Entry<'appointment'>): AppointmentView {
  const data = publicRecord(entry);
  const act = section.context.corpus.get('act', section.id, data.act);
  return {
    personId: data.person,
    person: section.people.inline(data.person),
    day: data.date,
    date: dateInDigits(data.date),
    year: data.date.slice(0, 4),
    post: data.post,
    basis: data.basis === undefined ? '—' : optionLabel('appointment', ['basis'], data.basis),
    act: act ? actLink(act) : '—',
    news: newsStatus(section, entry),
  };
}

function newsStatus({ context }: Section, entry: Entry<'appointment'>): Status {
  const { due, late, published } = newsTiming(entry, context.profile.data);
  if (published === undefined || late === undefined) {
    return context.today > due
      ? { tone: 'warn', text: `не сообщено, срок был до ${dateInWords(due)}` }
      : { tone: 'wait', text: `срок до ${dateInWords(due)}` };
  }
  if (late <= 0) return { tone: 'ok', text: `в срок, ${dateInWords(published)}` };
  return { tone: 'warn', text: `${dateInWords(published)}, на ${count(late, 'день', 'дня', 'дней')} позже срока` };
}
