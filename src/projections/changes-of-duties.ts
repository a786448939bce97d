import type { Duty } from '../domain/duties.ts';
import { dutyNames } from '../i18n/duties.ts';
import { openDuties } from './deadlines.ts';
import type { Section } from './section.ts';

/** A term that a request sets or meets; equal ones are counted together. */
export interface DutyChange {
  readonly what: string;
  readonly clause: string;
  readonly due: string;
  readonly overdue: boolean;
  readonly times: number;
}

export interface DutyChanges {
  readonly set: readonly DutyChange[];
  readonly met: readonly DutyChange[];
}

/** Terms that are open in one version and not in the other, in the order of their days. */
export function dutyChanges(before: Section | undefined, after: Section): DutyChanges {
  const old = before ? openDuties(before) : [];
  const fresh = openDuties(after);
  const today = after.context.today;
  return { set: grouped(without(fresh, old), today), met: grouped(without(old, fresh), today) };
}

function without(duties: readonly Duty[], known: readonly Duty[]): Duty[] {
  const keys = new Set(known.map(keyOf));
  return duties.filter((duty) => !keys.has(keyOf(duty)));
}

function grouped(duties: readonly Duty[], today: string): DutyChange[] {
  const groups = Map.groupBy(duties, ({ clause, due, kind }) => [due, kind, clause].join(' '));
  return [...groups.values()].map((group) => {
    const [{ clause, due, kind }] = group as [Duty, ...Duty[]];
    return { what: dutyNames[kind], clause, due, overdue: due < today, times: group.length };
  });
}

function keyOf({ about, due, kind, period }: Duty): string {
  return JSON.stringify([kind, about.type, about.id, period, due]);
}
