import { expect, test } from 'vitest';
import { newsTiming } from '../../src/domain/appointment.ts';
import { profile } from './build.ts';

type Publications = Parameters<typeof newsTiming>[0]['data']['publications'];

const timing = (publications: Publications, date = '2025-12-29') =>
  newsTiming({ id: 'n-1', data: { person: 'p-1', date, post: 'глава', act: 'a-1', publications } as never }, profile());

test.each<[string, Publications, object]>([
  [
    'on the last day',
    [{ kind: 'official-site', date: '2026-01-03' }],
    { due: '2026-01-03', published: '2026-01-03', late: 0 },
  ],
  [
    'a day late',
    [{ kind: 'official-site', date: '2026-01-04' }],
    { due: '2026-01-03', published: '2026-01-04', late: 1 },
  ],
  [
    'the first publication counts',
    [
      { kind: 'official-site', date: '2026-02-01' },
      { kind: 'official-site', date: '2025-12-30' },
    ],
    { due: '2026-01-03', published: '2025-12-30', late: -4 },
  ],
  [
    'a newspaper does not count',
    [{ kind: 'official-print', date: '2025-12-30' }],
    { due: '2026-01-03', published: undefined, late: undefined },
  ],
  ['nothing published', undefined, { due: '2026-01-03', published: undefined, late: undefined }],
])('news of an appointment: %s', (_, publications, expected) => {
  expect(timing(publications)).toEqual(expected);
});
