import { describe, expect, test } from 'vitest';
import { dutyState, type Duty, type DutyRecords } from '../../src/domain/duties.ts';
import type { Decision, Identified, Profile } from '../../src/domain/records.ts';
import { quarterOf, yearlyDuties } from '../../src/domain/yearly-duties.ts';
import { decision, inclusion, profile, register, without } from './build.ts';

const DAYS = {
  s1: '2025-03-10',
  s2: '2026-01-19',
  s3: '2026-11-10',
  s4: '2027-01-20',
  s5: '2027-03-02',
};
/** Two persons since 10 March 2025. */
const TWO = [inclusion('d-1', 's1', 'p-1'), inclusion('d-2', 's1', 'p-2')];

function duties(
  kind: Duty['kind'],
  today: string,
  more: readonly Decision[] = [],
  { changes = {}, materials = [] }: { changes?: Partial<Profile>; materials?: DutyRecords['materials'] } = {},
): Duty[] {
  const own = register(DAYS, [...TWO, ...more], { profile: profile(changes) });
  const all = yearlyDuties({ municipality: 'zarechny', register: own, acts: [], appointments: [], materials }, today);
  return all.filter((duty) => duty.kind === kind).sort((a, b) => (a.due < b.due ? -1 : 1));
}
const states = (list: readonly Duty[], today: string) =>
  list.map((duty) => `${duty.period ?? ''} ${duty.due} ${dutyState(duty, today)}`);

test.each([
  ['2026-01-01', '2026-1'],
  ['2026-03-31', '2026-1'],
  ['2026-04-01', '2026-2'],
  ['2026-09-30', '2026-3'],
  ['2026-10-01', '2026-4'],
  ['2026-12-31', '2026-4'],
])('%s lies in the quarter %s', (date, quarter) => {
  expect(quarterOf(date)).toBe(quarter);
});

test('before the first inclusion there is nothing to do', () => {
  const own = register(DAYS, [inclusion('d-1', 's1', 'p-1', { vote: { for: 1, against: 4 } })]);
  const none = { municipality: 'zarechny', register: own, acts: [], appointments: [], materials: [] };
  expect(yearlyDuties(none, '2027-11-21')).toEqual([]);
});

describe('the summary plan', () => {
  test('is due every year after the first, and the next one is open', () => {
    const approved = [
      decision('d-3', 's2', 'approve-summary-plan', { year: 2026 }),
      decision('d-4', 's4', 'approve-summary-plan', { year: 2027 }),
    ];
    expect(states(duties('approve-summary-plan', '2027-11-21', approved), '2027-11-21')).toEqual([
      '2026 2026-01-19 done',
      '2027 2027-01-19 done-late',
      '2028 2028-01-19 open',
    ]);
  });

  test('is overdue on the day named after «до»', () => {
    expect(states(duties('approve-summary-plan', '2026-01-20'), '2026-01-20')[0]).toBe('2026 2026-01-19 overdue');
    expect(states(duties('approve-summary-plan', '2026-01-19'), '2026-01-19')[0]).toBe('2026 2026-01-19 open');
  });

  test('belongs to the municipality and bears the clause of the profile', () => {
    const [first] = duties('approve-summary-plan', '2026-06-01');
    expect(first).toMatchObject({ clause: 'п. 8.8', about: { type: 'municipality', id: 'zarechny' } });
  });

  test('is no duty without a term', () => {
    const { appointmentNews, listAct } = profile().deadlines;
    const deadlines = { appointmentNews, listAct };
    expect(duties('approve-summary-plan', '2027-11-21', [], { changes: { deadlines } })).toEqual([]);
  });
});

test('results of plans are reviewed in the next year', () => {
  const reviewed = [
    decision('d-3', 's2', 'review-plan-results', { year: 2025 }),
    decision('d-4', 's5', 'review-plan-results', { year: 2026 }),
  ];
  expect(states(duties('review-plan-results', '2027-11-21', reviewed), '2027-11-21')).toEqual([
    '2025 2026-01-31 done',
    '2026 2027-01-31 done-late',
    '2027 2028-01-31 open',
  ]);
});

describe('everyone is reviewed every year', () => {
  const review = (today: string, ...more: Decision[]) =>
    duties('review-everyone', today, more).map(({ done, due, period, persons }) => [period, due, done, persons]);

  test('from the first whole year on', () => {
    expect(review('2027-02-01')).toEqual([
      ['2026', '2026-12-31', undefined, ['p-1', 'p-2']],
      ['2027', '2027-12-31', undefined, ['p-1', 'p-2']],
    ]);
  });

  test.each<[string, Decision[], string | undefined, string[]]>([
    ['one kept', [decision('d-3', 's3', 'keep', { person: 'p-1' })], undefined, ['p-2']],
    ['both kept', [decision('d-3', 's3', 'keep', { persons: ['p-1', 'p-2'] })], '2026-11-10', []],
    [
      'one kept, one excluded',
      [
        decision('d-3', 's3', 'keep', { person: 'p-1' }),
        decision('d-4', 's2', 'exclude', { person: 'p-2', ground: 'own-request' }),
      ],
      '2026-11-10',
      [],
    ],
    ['one prolonged', [decision('d-3', 's2', 'extend', { person: 'p-2' })], undefined, ['p-1']],
    ['kept a year later', [decision('d-3', 's4', 'keep', { persons: ['p-1', 'p-2'] })], undefined, ['p-1', 'p-2']],
    [
      'kept by a decision that was rejected',
      [decision('d-3', 's3', 'keep', { persons: ['p-1', 'p-2'], vote: { for: 1, against: 4 } })],
      undefined,
      ['p-1', 'p-2'],
    ],
    ['included later in the year', [inclusion('d-3', 's3', 'p-3')], undefined, ['p-1', 'p-2']],
  ])('%s', (_, decisions, done, persons) => {
    expect(review('2027-02-01', ...decisions)[0]).toEqual(['2026', '2026-12-31', done, persons]);
  });

  test('is no duty without a clause', () => {
    const own = register(DAYS, TWO, { profile: without('yearlyReviewClause') });
    const all = yearlyDuties(
      { municipality: 'zarechny', register: own, acts: [], appointments: [], materials: [] },
      '2027-02-01',
    );
    expect(all.filter(({ kind }) => kind === 'review-everyone')).toEqual([]);
  });
});

describe('a material about a career comes every quarter', () => {
  const material = (date: string, more: Partial<Identified<'material'>['data']> = {}): Identified<'material'> => ({
    id: date,
    data: { title: 'Путь', date, kind: 'career', ...more },
  });
  const quarters = (today: string, ...materials: Identified<'material'>[]) =>
    states(duties('publish-career-material', today, [], { materials }), today);

  test('from the first whole quarter to the one that goes on', () => {
    expect(quarters('2026-01-15', material('2025-06-30'), material('2025-09-30', { quarter: '2025-4' }))).toEqual([
      '2025-2 2025-06-30 done',
      '2025-3 2025-09-30 overdue',
      '2025-4 2025-12-31 done',
      '2026-1 2026-03-31 open',
    ]);
  });

  test.each<[string, Identified<'material'>[], string]>([
    ['news is none', [material('2025-05-01', { kind: 'news' })], '2025-2 2025-06-30 overdue'],
    [
      'one that came later for the quarter',
      [material('2025-07-10', { quarter: '2025-2' })],
      '2025-2 2025-06-30 done-late',
    ],
    [
      'the first of two counts',
      [material('2025-07-10', { quarter: '2025-2' }), material('2025-06-01')],
      '2025-2 2025-06-30 done',
    ],
  ])('%s', (_, materials, first) => {
    expect(quarters('2025-08-01', ...materials)[0]).toBe(first);
  });
});
