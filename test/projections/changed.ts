import { changesBetween, type Changes } from '../../src/projections/changes.ts';
import { changesText } from '../../src/projections/changes-text.ts';
import { contentAfter, TODAY, type Edits } from '../checks/municipality.ts';

/** What differs between two copies of the base municipality with these edits. */
export function between(before: Edits, after: Edits): Changes {
  return changesBetween(contentAfter(before), contentAfter(after), TODAY);
}

/** The changes of the municipality itself. */
export function place(changes: Changes): Changes['places'][number] {
  return changes.places[0]!;
}

/** The same in words. */
export function textOf(before: Edits, after: Edits): string {
  return changesText(between(before, after));
}
