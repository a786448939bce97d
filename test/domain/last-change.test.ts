import { expect, test } from 'vitest';
import { lastChange } from '../../src/domain/last-change.ts';

const records = (...data: object[]) => data.map((one) => ({ data: one }));

test.each<[string, object[], string | undefined]>([
  ['the latest of many', [{ date: '2026-01-15' }, { date: '2026-03-01' }, { date: '2025-12-31' }], '2026-03-01'],
  [
    'of all fields that say when',
    [{ date: '2026-01-15', signedOn: '2026-01-16', publishedOn: '2026-01-20' }],
    '2026-01-20',
  ],
  ['the announcement of a selection', [{ announcedOn: '2025-10-01' }], '2025-10-01'],
  ['today itself', [{ date: '2026-11-21' }], '2026-11-21'],
  ['nothing of the future', [{ date: '2026-11-22' }, { date: '2026-05-01' }], '2026-05-01'],
  ['no other day', [{ from: '2026-05-01', validFrom: '2026-05-01', date: 2026 }], undefined],
  ['none without records', [], undefined],
])('%s', (_, data, expected) => {
  expect(lastChange(records(...data), '2026-11-21')).toBe(expected);
});
