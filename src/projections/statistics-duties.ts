import { dutyState, type Duty, type DutyState } from '../domain/duties.ts';
import { dutyNames } from '../i18n/duties.ts';
import { count, form } from '../i18n/plural.ts';
import { capitalise } from './notes.ts';
import { barsPicture, unbroken, type Picture } from './pictures.ts';
import type { Section } from './section.ts';

const STATES = { done: 'в срок', 'done-late': 'позже срока', overdue: 'не сделано' } as const;

/** Whether the terms of the methodology were kept, clause by clause; a term that has not run out is only counted. */
export function dutiesPicture({ context }: Section): Picture {
  const { duties, today } = context;
  const base = { id: 'duties', title: 'Как соблюдаются сроки' };
  const tally = (list: readonly Duty[], state: DutyState) =>
    list.filter((duty) => dutyState(duty, today) === state).length;
  const due = duties.filter((duty) => dutyState(duty, today) !== 'open');
  const open = duties.length - due.length;
  const ahead =
    open > 0
      ? ` Ещё не ${form(open, 'наступил', 'наступили', 'наступило')} ${count(open, 'срок', 'срока', 'сроков')}.`
      : '';
  if (due.length === 0) return { ...base, missing: 'Ни один срок методики ещё не наступил.' };
  const kinds = [...Map.groupBy(due, ({ kind }) => kind)].map(([kind, mine]) => ({ mine, name: dutyNames[kind] }));
  const byCount = kinds.toSorted((a, b) => b.mine.length - a.mine.length);
  return barsPicture({
    ...base,
    finding: `${form(due.length, 'Наступил', 'Наступили', 'Наступило')} ${count(due.length, 'срок', 'срока', 'сроков')}: соблюдены — ${tally(due, 'done')}, сделано позже — ${tally(due, 'done-late')}, не сделано — ${tally(due, 'overdue')}.${ahead}`,
    axis: 'Что и по какому пункту',
    parts: Object.values(STATES),
    rows: byCount.map(({ mine, name }) => ({
      label: `${capitalise(name)} (${unbroken(mine[0]!.clause)})`,
      values: (['done', 'done-late', 'overdue'] as const).map((state) => tally(mine, state)),
    })),
  });
}
