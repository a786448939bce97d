import type { RecordTypes } from '../records/types.generated.ts';
import type { CivilDate } from './calendar.ts';
import { isInTime, lastDayOf, type PartialDate } from './partial-date.ts';

export type RecommendationItem = RecordTypes['recommendations']['items'][number];
export type ItemReport = NonNullable<RecordTypes['recommendations']['reports']>[number];

/** What became of an item, from the best to the worst that can be said of it. */
export const ITEM_STATES = [
  'in-time',
  'late',
  'done',
  'in-progress',
  'postponed',
  'carried',
  'changed',
  'answered',
  'not-done',
  'overdue',
  'silent',
] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** The state of an item, and what it follows from. */
export interface ItemCourse {
  readonly state: ItemState;
  /** The term that counts: the one of the list, or the newer one of a report. */
  readonly due: PartialDate | undefined;
  /** Reports on the item, oldest first; those without a day come before all. */
  readonly reports: readonly ItemReport[];
  /** Why the state says no more than it does. */
  readonly unknown: 'due' | 'report-date' | 'order' | undefined;
}

/** What an item is judged by, beside itself. */
export interface Circumstances {
  readonly reports: readonly ItemReport[];
  /** A later list says the same again. */
  readonly carried: boolean;
  /** Something is said of municipalities one by one, and no report covers the item. */
  readonly answeredElsewhere?: boolean;
  readonly today: CivilDate;
}

/**
 * The state of an item on a day. The day of a report is taken for the day of what it reports. Where days are not known
 * enough to tell in time from late, the item is «done» and `unknown` says why; an answer that names no state stays an answer.
 */
export function itemCourse(
  { due, n }: RecommendationItem,
  { answeredElsewhere = false, carried, reports, today }: Circumstances,
): ItemCourse {
  const own = reportsInOrder(reports).filter(({ covers }) => covers.includes(n));
  const last = own.at(-1);
  const term = own.findLast(({ newDue }) => newDue !== undefined)?.newDue ?? due;
  const over = term !== undefined && lastDayOf(term) < today;
  const open = (state: ItemState): ItemCourse => ({
    state: carried ? 'carried' : over ? 'overdue' : state,
    due: term,
    reports: own,
    unknown: term === undefined ? 'due' : undefined,
  });
  const said = (state: ItemState): ItemCourse => ({ state, due: term, reports: own, unknown: undefined });
  switch (last?.status) {
    case 'done':
      return { due: term, reports: own, ...doneState(last.date, term) };
    case 'done-late':
      return said('late');
    case 'changed':
      return said('changed');
    case 'postponed':
      return open('postponed');
    case 'not-done':
      return open('not-done');
    case 'in-progress':
    case 'needs-work':
      return open('in-progress');
    default:
      if (last === undefined && !answeredElsewhere) return open('silent');
      return said(carried ? 'carried' : 'answered');
  }
}

/** Reports as time goes; those without a day stand first, because nothing says that they are later. */
export function reportsInOrder(reports: readonly ItemReport[]): readonly ItemReport[] {
  return reports.toSorted(order);
}

/** How many items are in each state that occurs, in the order of the states; the numbers add up to the number of items. */
export function stateCounts(states: readonly ItemState[]): { readonly state: ItemState; readonly count: number }[] {
  return ITEM_STATES.map((state) => ({ state, count: states.filter((one) => one === state).length })).filter(
    ({ count }) => count > 0,
  );
}

function doneState(date: PartialDate | undefined, due: PartialDate | undefined): Pick<ItemCourse, 'state' | 'unknown'> {
  if (due === undefined) return { state: 'done', unknown: 'due' };
  if (date === undefined) return { state: 'done', unknown: 'report-date' };
  const inTime = isInTime(date, due);
  if (inTime === undefined) return { state: 'done', unknown: 'order' };
  return { state: inTime ? 'in-time' : 'late', unknown: undefined };
}

function order({ date: a }: ItemReport, { date: b }: ItemReport): number {
  const [first, second] = [a, b].map((date) => (date === undefined ? '' : lastDayOf(date))) as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
}
