import { expect, test } from 'vitest';
import { selectionState } from '../../src/domain/selection.ts';

type Outcome = Parameters<typeof selectionState>[0]['data']['outcome'];

const state = (today: string, outcome?: Outcome) =>
  selectionState({ id: 's-1', data: { docsFrom: '2026-09-01', docsUntil: '2026-09-30', outcome } as never }, today);

test.each<[string, Outcome, string]>([
  ['2026-08-31', undefined, 'announced'],
  ['2026-09-01', undefined, 'open'],
  ['2026-09-30', undefined, 'open'],
  ['2026-10-01', undefined, 'assessing'],
  ['2026-09-15', 'cancelled', 'cancelled'],
  ['2026-11-01', 'held', 'held'],
  ['2026-11-01', 'not-held', 'not-held'],
])('on %s with the outcome %s: %s', (today, outcome, expected) => {
  expect(state(today, outcome)).toBe(expected);
});
