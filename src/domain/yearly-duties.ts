import { addDays, yearOf, type CivilDate } from './calendar.ts';
import type { Duty, DutyRecords } from './duties.ts';
import { personsOf } from './records.ts';
import type { Register } from './register.ts';
import { formsList } from './sitting.ts';

/** Duties that come back every year or quarter, from the year of the first inclusion to the end of the year of `today`. */
export function yearlyDuties(records: DutyRecords, today: CivilDate): Duty[] {
  const first = firstYear(records.register);
  if (first === undefined) return [];
  const years = Array.from({ length: yearOf(today) - first + 1 }, (_, index) => first + index);
  const careers = Map.groupBy(
    records.materials.filter(({ data }) => data.kind === 'career'),
    ({ data }) => data.quarter ?? quarterOf(data.date),
  );
  return [
    ...summaryPlanDuty(records, yearOf(today) + 1, first),
    ...years.flatMap((year) => [
      ...summaryPlanDuty(records, year, first),
      ...planReviewDuty(records, year),
      ...everyoneDuty(records, year, today),
      ...careerDuties(records, careers, { year, today }),
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
  const named = new Map(reviewed.flatMap(({ date, decision }) => personsOf(decision).map((person) => [person, date])));
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

function careerDuties(
  { municipality, register }: DutyRecords,
  careers: ReadonlyMap<string, DutyRecords['materials']>,
  { today, year }: { readonly today: CivilDate; readonly year: number },
): Duty[] {
  const clause = register.profile.careerMaterialClause;
  if (clause === undefined) return [];
  const ends = ['03-31', '06-30', '09-30', '12-31'].map((day) => `${year}-${day}`);
  return ends.flatMap((due, index) => {
    const quarter = `${year}-${index + 1}`;
    const start = index === 0 ? `${year}-01-01` : addDays(ends[index - 1] ?? due, 1);
    if (start > today || register.sizeOn(start) === 0) return [];
    const mine = careers.get(quarter) ?? [];
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
