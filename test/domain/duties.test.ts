import { describe, expect, test } from 'vitest';
import { dutiesOf, dutyState, type Duty, type DutyRecords } from '../../src/domain/duties.ts';
import type { Identified } from '../../src/domain/records.ts';
import { act, decision, inclusion, profile, protocol, register } from './build.ts';

const TODAY = '2026-11-21';
const days = { s1: '2026-01-15', s2: '2026-05-20' };
const INCLUDED = inclusion('in', 's1', 'p-1');

/** The duties of one kind as «due done about period», from these decisions and records. */
function duties(
  kind: Duty['kind'],
  decisions: Parameters<typeof register>[1],
  more: Partial<DutyRecords> & Parameters<typeof register>[2] = {},
  today = TODAY,
): string[] {
  const { acts = [], appointments = [], materials = [] } = more;
  const records = {
    municipality: 'm',
    register: more.register ?? register(days, decisions, { ...more, acts: [...acts] }),
    acts,
    appointments,
    materials,
  };
  return dutiesOf(records, today)
    .filter((duty) => duty.kind === kind)
    .map(({ about, done = '-', due, period = '-' }) => `${due} ${done} ${about.type}/${about.id} ${period}`);
}

describe('state', () => {
  test.each([
    [undefined, '2026-02-14', 'open'],
    [undefined, '2026-02-15', 'overdue'],
    ['2026-02-14', '2026-12-31', 'done'],
    ['2026-02-15', '2026-12-31', 'done-late'],
  ] as const)('done %s, on %s: %s', (done, today, state) => {
    const duty: Duty = {
      kind: 'approve-list',
      clause: 'п. 1',
      due: '2026-02-14',
      done,
      about: { type: 'decision', id: 'a' },
    };
    expect(dutyState(duty, today)).toBe(state);
  });
});

describe('to approve the list', () => {
  const of = (...acts: ReturnType<typeof act>[]) => duties('approve-list', [INCLUDED], { acts });

  test('thirty days from the decision, until an act names it', () => {
    expect(of()).toEqual(['2026-02-14 - decision/in -']);
    expect(of(act('a', { approves: ['other'], date: '2026-02-01' }))).toEqual(['2026-02-14 - decision/in -']);
    expect(of(act('a', { approves: ['in'], date: '2026-02-01' }))).toEqual(['2026-02-14 2026-02-01 decision/in -']);
  });

  test('the first of several acts counts, one older than the decision does not', () => {
    const [first, second] = [
      act('a', { approves: ['in'], date: '2026-03-01' }),
      act('b', { approves: ['in'], date: '2026-02-01' }),
    ];
    expect(of(first, second)).toEqual(['2026-02-14 2026-02-01 decision/in -']);
    expect(of(act('a', { approves: ['in'], date: '2026-01-14' }))).toEqual(['2026-02-14 - decision/in -']);
  });

  test('an act without a date is taken as done in time', () => {
    expect(of(act('a', { approves: ['in'] }))).toEqual(['2026-02-14 2026-01-15 decision/in -']);
  });

  test('a transfer too, but nothing else and nothing that was rejected', () => {
    const moves = decision('move', 's2', 'transfer', { person: 'p-1', level: 'functional', position: 'nach' });
    const rejected = inclusion('no', 's2', 'p-2', { vote: { for: 1, against: 4 } });
    const keeps = decision('keep', 's2', 'keep', { person: 'p-1' });
    expect(duties('approve-list', [moves, rejected, keeps])).toEqual(['2026-06-19 - decision/move -']);
  });
});

test('to announce an appointment: five days, on the official site', () => {
  const appointment = (
    publications: { kind: 'official-site' | 'media'; date: string }[],
  ): Identified<'appointment'> => ({
    id: 'n-1',
    data: { person: 'p-1', date: '2026-07-01', post: 'директор', act: 'akt', publications },
  });
  const of = (one: ReturnType<typeof appointment>) => duties('announce-appointment', [], { appointments: [one] });
  expect(of(appointment([]))).toEqual(['2026-07-06 - appointment/n-1 -']);
  expect(of(appointment([{ kind: 'media', date: '2026-07-02' }]))).toEqual(['2026-07-06 - appointment/n-1 -']);
  expect(of(appointment([{ kind: 'official-site', date: '2026-07-08' }]))).toEqual([
    '2026-07-06 2026-07-08 appointment/n-1 -',
  ]);
});

test.each([
  ['2025-12-29', '2026-01-03'],
  ['2026-05-08', '2026-05-13'],
  ['2028-02-25', '2028-03-01'],
])('appointed on %s, announced by %s', (date, due) => {
  const one: Identified<'appointment'> = { id: 'n-1', data: { person: 'p-1', date, post: 'глава', act: 'akt' } };
  expect(duties('announce-appointment', [], { appointments: [one] })).toEqual([`${due} - appointment/n-1 -`]);
});

test.each([
  ['2026-01-15', '2026-02-14'],
  ['2028-01-30', '2028-02-29'],
  ['2025-12-02', '2026-01-01'],
])('included on %s, approved by %s', (day, due) => {
  const own = register({ s1: day }, [INCLUDED]);
  expect(duties('approve-list', [], { register: own })).toEqual([`${due} - decision/in -`]);
});

test('to publish decisions: only where the methodology gives a term, from the signature', () => {
  const term = { decisionPublication: { days: 3, start: 'signed' as const, clause: 'п. 4.9' } };
  const own = profile({ deadlines: { ...profile().deadlines, ...term } });
  const protocols = [protocol('s1', '2026-01-15', { signedOn: '2026-01-16', publishedOn: '2026-01-18' })];
  expect(duties('publish-decisions', [INCLUDED])).toEqual([]);
  expect(duties('publish-decisions', [INCLUDED], { profile: own, protocols })).toEqual([
    '2026-01-19 2026-01-18 protocol/s1 -',
  ]);
});

test('to do what the Commission assigned: each with a term, by its number', () => {
  const assignments = [
    { text: 'а', responsible: 'p-3', due: '2026-02-01', doneOn: '2026-02-03' },
    { text: 'б', responsible: 'p-3' },
    { text: 'в', responsible: 'p-3', due: '2026-03-01' },
  ];
  expect(duties('do-assignment', [decision('a', 's1', 'assign', { assignments })])).toEqual([
    '2026-02-01 2026-02-03 decision/a 0',
    '2026-03-01 - decision/a 2',
  ]);
  const rejected = decision('a', 's1', 'assign', { assignments, vote: { for: 1, against: 4 } });
  expect(duties('do-assignment', [rejected])).toEqual([]);
});

describe('yearly', () => {
  test('nothing before anyone was included', () => {
    for (const kind of [
      'approve-summary-plan',
      'review-plan-results',
      'review-everyone',
      'publish-career-material',
    ] as const)
      expect(duties(kind, [])).toEqual([]);
  });

  test('the plan: by 19 January of every year after the first', () => {
    const plan = decision('plan', 's2', 'approve-summary-plan', { year: 2027 });
    expect(duties('approve-summary-plan', [INCLUDED])).toEqual(['2027-01-19 - municipality/m 2027']);
    expect(duties('approve-summary-plan', [INCLUDED, plan])).toEqual(['2027-01-19 2026-05-20 municipality/m 2027']);
    expect(duties('approve-summary-plan', [INCLUDED], {}, '2027-01-01')).toEqual([
      '2027-01-19 - municipality/m 2027',
      '2028-01-19 - municipality/m 2028',
    ]);
  });

  test('the results of a year: by 31 January of the next', () => {
    expect(duties('review-plan-results', [INCLUDED])).toEqual(['2027-01-31 - municipality/m 2026']);
    const review = decision('review', 's2', 'review-plan-results', { year: 2026 });
    expect(duties('review-plan-results', [INCLUDED, review])).toEqual(['2027-01-31 2026-05-20 municipality/m 2026']);
  });

  test('everyone who was there on 1 January: kept, extended or gone', () => {
    const keep = (persons: string[]) => decision('keep', 's3', 'keep', { persons });
    const sittings = [protocol('s1', '2026-01-15'), protocol('s3', '2027-06-10')];
    const two = [INCLUDED, inclusion('in-2', 's1', 'p-2', { position: 'nach' })];
    const of = (...more: ReturnType<typeof decision>[]) =>
      duties('review-everyone', [...two, ...more], { protocols: sittings }, '2027-11-21');
    expect(of()).toEqual(['2027-12-31 - municipality/m 2027']);
    expect(of(keep(['p-1']))).toEqual(['2027-12-31 - municipality/m 2027']);
    expect(of(keep(['p-1', 'p-2']))).toEqual(['2027-12-31 2027-06-10 municipality/m 2027']);
    expect(of(keep(['p-1']), decision('out', 's3', 'exclude', { person: 'p-2' }))).toEqual([
      '2027-12-31 2027-06-10 municipality/m 2027',
    ]);
  });

  test('a material about a career every quarter, from the quarter that somebody began in the reserve', () => {
    const material = (date: string, quarter?: string): Identified<'material'> => ({
      id: date,
      data: { kind: 'career', title: 'А', date, ...(quarter !== undefined && { quarter }) },
    });
    const of = (...materials: Identified<'material'>[]) =>
      duties('publish-career-material', [INCLUDED], { materials }, '2026-07-01');
    expect(of()).toEqual(['2026-06-30 - municipality/m 2026-2', '2026-09-30 - municipality/m 2026-3']);
    expect(of(material('2026-06-30'))[0]).toBe('2026-06-30 2026-06-30 municipality/m 2026-2');
    expect(of(material('2026-07-02', '2026-2'))).toEqual([
      '2026-06-30 2026-07-02 municipality/m 2026-2',
      '2026-09-30 - municipality/m 2026-3',
    ]);
  });
});

test('all stand in the order of their last days', () => {
  const records = {
    municipality: 'm',
    register: register(days, [INCLUDED]),
    acts: [],
    appointments: [],
    materials: [],
  };
  const due = dutiesOf(records, TODAY).map((duty) => duty.due);
  expect(due.length).toBeGreaterThan(4);
  expect(due).toEqual(due.toSorted());
});
