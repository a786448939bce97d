import { dueDate, type CivilDate } from './calendar.ts';
import { appliesIn, clauseIn } from './clauses.ts';
import { newsTiming } from './appointment.ts';
import type { Identified } from './records.ts';
import type { Register } from './register.ts';
import { formsList } from './sitting.ts';
import { yearlyDuties } from './yearly-duties.ts';

/** What a duty is: the kind decides its words, its rule and whether the public calendar shows it. */
export type DutyKind =
  | 'approve-list'
  | 'announce-appointment'
  | 'publish-decisions'
  | 'approve-summary-plan'
  | 'review-plan-results'
  | 'review-everyone'
  | 'publish-career-material'
  | 'do-assignment';

/** Something that must be done by a day. Times are civil days; nothing here looks at the clock. */
export interface Duty {
  readonly kind: DutyKind;
  readonly clause: string;
  /** The last day. */
  readonly due: CivilDate;
  /** When it was done, as far as the records say. */
  readonly done: CivilDate | undefined;
  /** The record that shows the duty and on which it is mended; the municipality itself for yearly duties. */
  readonly about: { readonly type: 'decision' | 'protocol' | 'appointment' | 'municipality'; readonly id: string };
  /** The year or quarter of a periodic duty, or the number of an assignment. */
  readonly period?: string;
  /** Persons for whom the duty is still open, by id. */
  readonly persons?: readonly string[];
}

export type DutyState = 'done' | 'done-late' | 'overdue' | 'open';

/** Records from which the duties follow, beside the register. */
export interface DutyRecords {
  readonly municipality: string;
  readonly register: Register;
  readonly acts: readonly Identified<'act'>[];
  readonly appointments: readonly Identified<'appointment'>[];
  readonly materials: readonly Identified<'material'>[];
}

/** The rule that each kind of duty comes from. */
export const DUTY_RULES: Readonly<Record<DutyKind, string>> = {
  'approve-list': 'M4.19a',
  'announce-appointment': 'M13.1',
  'publish-decisions': 'X10',
  'approve-summary-plan': 'M8.8',
  'review-plan-results': 'M9.5',
  'review-everyone': 'M14.1',
  'publish-career-material': 'M13.2',
  'do-assignment': 'A1-4.9',
};

/** How a duty stands on a day. */
export function dutyState({ done, due }: Duty, today: CivilDate): DutyState {
  if (done !== undefined) return done <= due ? 'done' : 'done-late';
  return today > due ? 'overdue' : 'open';
}

/** All public duties that the profile asks for, from the first sitting to the end of the year of `today`, in the order of their last days. */
export function dutiesOf(records: DutyRecords, today: CivilDate): Duty[] {
  const duties = [
    ...listDuties(records),
    ...appointmentDuties(records),
    ...publicationDuties(records),
    ...assignmentDuties(records),
    ...yearlyDuties(records, today),
  ];
  const asked = duties.filter(({ kind }) => appliesIn(records.register.profile, DUTY_RULES[kind]));
  return asked.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function listDuties({ acts, register }: DutyRecords): Duty[] {
  const { days, clause } = register.profile.deadlines.listAct;
  const approving = new Map<string, Set<Identified<'act'>>>();
  for (const act of acts)
    for (const decision of act.data.approves ?? [])
      approving.set(decision, (approving.get(decision) ?? new Set()).add(act));
  return register.inOrder.filter(formsList).map((resolution) => {
    const decided = resolution.sitting.protocol.data.date;
    const dates = [...(approving.get(resolution.decision.id) ?? [])].map(({ data }) => data.date ?? decided);
    const done = dates.filter((date) => date >= decided).sort()[0];
    return {
      kind: 'approve-list',
      clause,
      due: dueDate(decided, days),
      done,
      about: { type: 'decision', id: resolution.decision.id },
    };
  });
}

function appointmentDuties({ appointments, register }: DutyRecords): Duty[] {
  return appointments.map((appointment) => {
    const { due, published } = newsTiming(appointment, register.profile);
    const { clause } = register.profile.deadlines.appointmentNews;
    return {
      kind: 'announce-appointment',
      clause,
      due,
      done: published,
      about: { type: 'appointment', id: appointment.id },
    };
  });
}

function publicationDuties({ register }: DutyRecords): Duty[] {
  const term = register.profile.deadlines.decisionPublication;
  if (!term) return [];
  return [...register.sittings.values()].map(({ protocol }) => ({
    kind: 'publish-decisions',
    clause: term.clause,
    due: dueDate(protocol.data.signedOn, term.days),
    done: protocol.data.publishedOn,
    about: { type: 'protocol', id: protocol.id },
  }));
}

function assignmentDuties({ register }: DutyRecords): Duty[] {
  return register.inOrder
    .filter(({ valid }) => valid)
    .flatMap(({ decision }) =>
      (decision.data.assignments ?? []).flatMap(({ due, doneOn }, index) =>
        due === undefined
          ? []
          : [
              {
                kind: 'do-assignment' as const,
                clause: clauseIn(register.profile, 'A1-4.9') ?? 'Приложение 1, п. 4.9',
                due,
                done: doneOn,
                about: { type: 'decision' as const, id: decision.id },
                period: String(index),
              },
            ],
      ),
    );
}
