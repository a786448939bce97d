import type { CivilDate } from './calendar.ts';
import type { Identified } from './records.ts';

/** Where a selection stands on a day. */
export type SelectionState = 'announced' | 'open' | 'assessing' | 'held' | 'not-held' | 'cancelled';

/** The state of a selection: its recorded outcome, or what follows from its dates until there is one. The last day of documents belongs to the term. */
export function selectionState({ data }: Identified<'selection'>, today: CivilDate): SelectionState {
  if (data.outcome !== undefined) return data.outcome;
  if (today < data.docsFrom) return 'announced';
  return today <= data.docsUntil ? 'open' : 'assessing';
}
