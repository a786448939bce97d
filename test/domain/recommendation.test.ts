import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ITEM_STATES,
  itemCourse,
  stateCounts,
  type ItemReport,
  type ItemState,
} from '../../src/domain/recommendation.ts';

const TODAY = '2026-06-01';
const report = (fields: Partial<ItemReport>): ItemReport => ({
  covers: ['1'],
  by: 'Округ',
  text: 'сделано',
  ...fields,
});

function course(due: string | undefined, reports: readonly ItemReport[], carried = false) {
  const item = { n: '1', text: 'создать резерв', addressees: ['всем'], ...(due !== undefined && { due }) };
  return itemCourse(item, { reports, carried, today: TODAY });
}

describe('an item', () => {
  test.each<[string, string | undefined, Partial<ItemReport>[], ItemState]>([
    ['reported on its last day is in time', '2025', [{ status: 'done', date: '2025-12-31' }], 'in-time'],
    ['reported a day later is late', '2025', [{ status: 'done', date: '2026-01-01' }], 'late'],
    ['of which the report itself says «late» is late', undefined, [{ status: 'done-late' }], 'late'],
    ['without an answer is silent until its last day', TODAY, [], 'silent'],
    ['without an answer is overdue from the next day', '2026-05-31', [], 'overdue'],
    ['without a term and an answer is silent for ever', undefined, [], 'silent'],
    ['in progress is so until its term', '2026', [{ status: 'in-progress' }], 'in-progress'],
    ['in progress after its term is overdue', '2026-05', [{ status: 'in-progress' }], 'overdue'],
    ['that needs work is in progress', undefined, [{ status: 'needs-work' }], 'in-progress'],
    ['not done before its term is not done', '2026-07', [{ status: 'not-done' }], 'not-done'],
    ['not done after its term is overdue', '2026-04', [{ status: 'not-done' }], 'overdue'],
    ['put off without a new term is put off', undefined, [{ status: 'postponed' }], 'postponed'],
    ['put off to a day to come is put off', '2025', [{ status: 'postponed', newDue: '2027' }], 'postponed'],
    ['put off to a day that is over is overdue', '2025', [{ status: 'postponed', newDue: '2026-03' }], 'overdue'],
    ['changed is changed, whatever its term', '2020', [{ status: 'changed' }], 'changed'],
    ['answered without a state is answered and not overdue', '2020', [{ date: '2019' }], 'answered'],
    ['reported on by others only is silent', undefined, [{ covers: ['1.1', '11'], status: 'done' }], 'silent'],
  ])('%s', (_, due, reports, state) => {
    expect(course(due, reports.map(report)).state).toBe(state);
  });

  test('that is done says why nobody can tell whether it was in time', () => {
    const done = (due: string | undefined, date?: string) => {
      const { state, unknown } = course(due, [report({ status: 'done', ...(date !== undefined && { date }) })]);
      return [state, unknown];
    };
    expect(done(undefined, '2025-01-01')).toEqual(['done', 'due']);
    expect(done('2025')).toEqual(['done', 'report-date']);
    expect(done('2025-06', '2025')).toEqual(['done', 'order']);
  });

  test('keeps its newer term when it is done in it', () => {
    const reports = [
      report({ status: 'postponed', newDue: '2026-03', date: '2025-06-01' }),
      report({ status: 'done', date: '2026-02-01' }),
    ];
    expect(course('2025', reports)).toMatchObject({ state: 'in-time', due: '2026-03' });
  });

  test('is judged by the latest report, however they are written down', () => {
    const reports = [
      report({ status: 'done', date: '2025-03-01' }),
      report({ status: 'in-progress', date: '2025-01' }),
      report({ status: 'not-done' }),
    ];
    expect(course('2025', reports).state).toBe('in-time');
    expect(course('2025', reports).reports.map(({ status }) => status)).toEqual(['not-done', 'in-progress', 'done']);
  });

  test('carried over into another list is so unless it is done', () => {
    expect(course('2020', [], true).state).toBe('carried');
    expect(course('2020', [report({ status: 'in-progress' })], true).state).toBe('carried');
    expect(course(undefined, [report({})], true).state).toBe('carried');
    expect(course('2020', [report({ status: 'done', date: '2019' })], true).state).toBe('in-time');
  });
});

test('counts of states add up to the number of items', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ITEM_STATES)), (states) => {
      const counts = stateCounts(states);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(states.length);
      expect(counts.every(({ count }) => count > 0)).toBe(true);
    }),
  );
});
