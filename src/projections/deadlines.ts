import { addDays, yearOf, type CivilDate } from '../domain/calendar.ts';
import { DUTY_RULES, dutyState, type Duty } from '../domain/duties.ts';
import { internalDays } from '../domain/internal-days.ts';
import { dutyNames } from '../i18n/duties.ts';
import type { Section } from './section.ts';
import { isTaking } from './selections.ts';

/** One line of the list of deadlines. */
export interface Deadline {
  readonly due: CivilDate;
  readonly what: string;
  readonly clause: string;
  /** The record that shows the duty, as `type id`; empty for a day that no record shows. */
  readonly record: string;
  readonly overdue: boolean;
  /** Whether the public calendar may show it. */
  readonly public: boolean;
}

/** Open duties that are overdue or fall due within the weeks to come, in order. */
export function deadlinesOf(section: Section, weeks: number): Deadline[] {
  const { profile, selections, today } = section.context;
  const until = addDays(today, weeks * 7);
  const open = openDuties(section).map((duty) => ({
    due: duty.due,
    what: dutyNames[duty.kind],
    clause: duty.clause,
    record: `${duty.about.type} ${duty.about.id}`,
    overdue: duty.due < today,
    public: true,
  }));
  const internal = [yearOf(today), yearOf(today) + 1]
    .flatMap((year) => internalDays(profile.data, year))
    .filter(({ due }) => due >= today)
    .map(({ clause, due, kind }) => ({
      due,
      what: dutyNames[kind],
      clause,
      record: '',
      overdue: false,
      public: false,
    }));
  const closing = selections
    .filter((selection) => isTaking(section, selection))
    .map(({ data, id }) => ({
      due: data.docsUntil,
      what: `окончание приёма документов: ${data.title}`,
      clause: section.clause('M4.5'),
      record: `selection ${id}`,
      overdue: false,
      public: true,
    }));
  return [...open, ...internal, ...closing]
    .filter(({ due }) => due <= until)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.what < b.what ? -1 : 1));
}

/** Duties that are neither done nor explained, in the order of their last days. */
export function openDuties(section: Section): Duty[] {
  const { duties, today } = section.context;
  return duties.filter((duty) => ['open', 'overdue'].includes(dutyState(duty, today)) && !isExplained(section, duty));
}

/** Whether the record explains why the duty was not met: what has been answered for is no longer asked. */
function isExplained({ context, id }: Section, { about, kind, period }: Duty): boolean {
  const acknowledged = context.corpus.get(about.type, id, about.id)?.data.acknowledged ?? [];
  return acknowledged.some((item) => item.rule === DUTY_RULES[kind] && item.period === period);
}
