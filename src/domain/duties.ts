import { addDays, dueDate, yearOf, type CivilDate } from './calendar.ts';
import { clauseIn } from './clauses.ts';
import { newsTiming } from './appointment.ts';
import type { Identified } from './records.ts';
import type { Register } from './register.ts';
import type { Resolution } from './sitting.ts';

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

/** How a duty stands on a day. */
export function dutyState({ done, due }: Duty, today: CivilDate): DutyState {
  if (done !== undefined) return done <= due ? 'done' : 'done-late';
  return today > due ? 'overdue' : 'open';
}

/** All public duties of a municipality from its first sitting to the end of the year of `today`, in the order of their last days. */
export function dutiesOf(records: DutyRecords, today: CivilDate): Duty[] {
  const duties = [
    ...listDuties(records),
    ...appointmentDuties(records),
    ...publicationDuties(records),
    ...assignmentDuties(records),
    ...yearlyDuties(records, today),
  ];
  return duties.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function listDuties({ acts, register }: DutyRecords): Duty[] {
  const { days, clause } = register.profile.deadlines.listAct;
  return register.inOrder.filter(formsList).map((resolution) => {
    const decided = resolution.sitting.protocol.data.date;
    const dates = acts
      .filter(({ data }) => data.approves?.includes(resolution.decision.id))
      .map(({ data }) => data.date ?? decided);
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

/** Whether a decision puts someone on the list that an act must approve. */
export function formsList({ decision, valid }: Resolution): boolean {
  return valid && (decision.data.kind === 'include' || decision.data.kind === 'transfer');
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

function yearlyDuties(records: DutyRecords, today: CivilDate): Duty[] {
  const first = firstYear(records.register);
  if (first === undefined) return [];
  const years = Array.from({ length: yearOf(today) - first + 1 }, (_, index) => first + index);
  return [
    ...summaryPlanDuty(records, yearOf(today) + 1, first),
    ...years.flatMap((year) => [
      ...summaryPlanDuty(records, year, first),
      ...planReviewDuty(records, year),
      ...everyoneDuty(records, year, today),
      ...careerDuties(records, year, today),
    ]),
  ];
}

/** The year of the first valid decision that put someone on the list: before it there is nobody to plan for or to review. */
function firstYear({ inOrder }: Register): number | undefined {
  const first = inOrder.find(formsList);
  return first && yearOf(first.date);
}

function summaryPlanDuty({ municipality, register }: DutyRecords, year: number, first: number): Duty[] {
  const term = register.profile.deadlines.summaryPlan;
  if (!term || year === first) return [];
  // «До 20 января»: the last undisputed day is the day before.
  const due = addDays(`${year}-${term.before}`, -1);
  return [
    {
      kind: 'approve-summary-plan',
      clause: term.clause,
      due,
      done: dateOf(register, 'approve-summary-plan', year),
      about: { type: 'municipality', id: municipality },
      period: String(year),
    },
  ];
}

function planReviewDuty({ municipality, register }: DutyRecords, year: number): Duty[] {
  const term = register.profile.deadlines.planReview;
  if (!term) return [];
  const done = dateOf(register, 'review-plan-results', year);
  const due = addDays(`${year + 1}-${term.before}`, -1);
  return [
    {
      kind: 'review-plan-results',
      clause: term.clause,
      due,
      done,
      about: { type: 'municipality', id: municipality },
      period: String(year),
    },
  ];
}

function everyoneDuty({ municipality, register }: DutyRecords, year: number, today: CivilDate): Duty[] {
  const clause = register.profile.yearlyReviewClause;
  if (clause === undefined) return [];
  const end = `${year}-12-31`;
  const all = personsIn(register, `${year}-01-01`);
  const still = personsIn(register, today < end ? today : end);
  const reviewed = register.inOrder.filter(
    ({ date, decision, valid }) => valid && yearOf(date) === year && ['keep', 'extend'].includes(decision.data.kind),
  );
  const named = new Map(
    reviewed.flatMap(({ date, decision: { data } }) =>
      (data.person === undefined ? (data.persons ?? []) : [data.person]).map((person) => [person, date]),
    ),
  );
  const persons = [...all].filter((person) => still.has(person) && !named.has(person)).sort();
  if (all.size === 0) return [];
  const done = persons.length > 0 ? undefined : ([...named.values()].sort().at(-1) ?? end);
  return [
    {
      kind: 'review-everyone',
      clause,
      due: end,
      done,
      about: { type: 'municipality', id: municipality },
      period: String(year),
      persons,
    },
  ];
}

function careerDuties({ materials, municipality, register }: DutyRecords, year: number, today: CivilDate): Duty[] {
  const clause = register.profile.careerMaterialClause;
  if (clause === undefined) return [];
  const ends = ['03-31', '06-30', '09-30', '12-31'].map((day) => `${year}-${day}`);
  return ends.flatMap((due, index) => {
    const quarter = `${year}-${index + 1}`;
    const start = index === 0 ? `${year}-01-01` : addDays(ends[index - 1] ?? due, 1);
    if (personsIn(register, start).size === 0 || start > today) return [];
    const mine = materials.filter(
      ({ data }) => data.kind === 'career' && (data.quarter ?? quarterOf(data.date)) === quarter,
    );
    const done = mine.map(({ data }) => data.date).sort()[0];
    return [
      {
        kind: 'publish-career-material' as const,
        clause,
        due,
        done,
        about: { type: 'municipality' as const, id: municipality },
        period: quarter,
      },
    ];
  });
}

/** «2026-3» for a day of the third quarter of 2026. */
export function quarterOf(date: CivilDate): string {
  return `${date.slice(0, 4)}-${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

function personsIn(register: Register, date: CivilDate): ReadonlySet<string> {
  return new Set(register.reserveOn(date).current.map(({ person }) => person));
}

function dateOf(
  { inOrder }: Register,
  kind: 'approve-summary-plan' | 'review-plan-results',
  year: number,
): CivilDate | undefined {
  return inOrder.find(({ decision, valid }) => valid && decision.data.kind === kind && decision.data.year === year)
    ?.date;
}
