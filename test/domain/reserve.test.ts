import { describe, expect, test } from 'vitest';
import type { Stay } from '../../src/domain/reserve.ts';
import type { Register } from '../../src/domain/register.ts';
import { act, decision, inclusion, profile, protocol, register } from './build.ts';

const brief = ({ person, level, position }: Stay) => [person, level, position].filter(Boolean).join(' ');
const current = (r: Register, date: string) => r.reserveOn(date).current.map(brief);
const ended = (r: Register, date: string) =>
  r.reserveOn(date).ended.map((stay) => `${brief(stay)} until ${stay.end?.decision.id ?? ''}`);
const conflicts = (r: Register, date = '2030-01-01') =>
  r
    .reserveOn(date)
    .conflicts.map(({ kind, resolution, person, earlier }) =>
      [kind, resolution.decision.id, person, earlier?.decision.id].filter(Boolean).join(' '),
    );

describe('a life in the reserve', () => {
  const life = register(
    { s1: '2025-02-10', s2: '2026-01-15', s3: '2026-03-01', s4: '2026-06-01' },
    [
      inclusion('d1', 's1', 'p-1', { level: 'perspective', position: undefined } as never),
      decision('d2', 's2', 'keep', { persons: ['p-1'] }),
      decision('d3', 's3', 'transfer', { person: 'p-1', level: 'functional', position: 'zam' }),
      decision('d4', 's4', 'exclude', { person: 'p-1', ground: 'appointed' }),
    ],
    {
      acts: [act('a1', { date: '2025-03-01', approves: ['d1'] }), act('a3', { date: '2026-03-20', approves: ['d3'] })],
    },
  );

  test.each<[string, string[], string[]]>([
    ['2025-02-09', [], []],
    ['2025-02-10', ['p-1 perspective'], []],
    ['2026-02-28', ['p-1 perspective'], []],
    ['2026-03-01', ['p-1 functional zam'], ['p-1 perspective until d3']],
    ['2026-05-31', ['p-1 functional zam'], ['p-1 perspective until d3']],
    ['2026-06-01', [], ['p-1 perspective until d3', 'p-1 functional zam until d4']],
  ])('on %s', (date, now, past) => {
    expect(current(life, date)).toEqual(now);
    expect(ended(life, date)).toEqual(past);
    expect(conflicts(life, date)).toEqual([]);
  });

  test.each<[string, string | undefined]>([
    ['2025-02-28', undefined],
    ['2025-03-01', 'a1'],
    ['2026-03-19', undefined],
    ['2026-03-20', 'a3'],
  ])('on %s approved by %s', (date, approval) => {
    expect(life.reserveOn(date).current[0]?.approval?.id).toBe(approval);
  });

  test('the yearly decision to keep is remembered, the post at inclusion is carried over', () => {
    const [stay] = life.reserveOn('2026-02-01').current;
    expect(stay?.kept.map((kept) => kept.decision.id)).toEqual(['d2']);
    expect(life.reserveOn('2026-04-01').current[0]).toMatchObject({ postAtInclusion: 'начальник отдела', kept: [] });
  });
});

describe('approval', () => {
  const with_ = (...acts: Parameters<typeof act>[1][]) =>
    register({ s1: '2026-02-10' }, [inclusion('d1', 's1', 'p-1')], {
      acts: acts.map((data, n) => act(`a${n + 1}`, { approves: ['d1'], ...data })),
    }).reserveOn('2026-12-31').current[0]?.approval?.id;

  test.each<[string, Parameters<typeof act>[1][], string | undefined]>([
    ['an act of the same day', [{ date: '2026-02-10' }], 'a1'],
    ['the earlier of two', [{ date: '2026-04-01' }, { date: '2026-03-01' }], 'a2'],
    ['an act older than the decision approves nothing', [{ date: '2026-02-09' }], undefined],
    ['and does not stand in the way of a later one', [{ date: '2026-02-09' }, { date: '2026-03-01' }], 'a2'],
    ['an act approves from the day it is in force', [{ date: '2026-02-15', inForceFrom: '2027-01-01' }], undefined],
    ['an act without a date approves', [{}], 'a1'],
    ['an act about others approves nothing', [{ date: '2026-03-01', approves: ['d9'] }], undefined],
  ])('%s', (_, acts, expected) => {
    expect(with_(...acts)).toBe(expected);
  });
});

describe('without effect', () => {
  test.each<[string, Parameters<typeof protocol>[2], Parameters<typeof inclusion>[3]]>([
    ['a sitting without a quorum', { present: ['c-1', 'c-2', 'c-3'] }, { vote: { for: 3 } }],
    ['a decision that was rejected', {}, { vote: { for: 2, against: 3 } }],
    ['a tie that nobody broke', {}, { vote: { for: 2, against: 2, abstained: 1 } }],
  ])('%s', (_, sitting, changes) => {
    const r = register({}, [inclusion('d1', 's1', 'p-1', changes)], {
      protocols: [protocol('s1', '2026-02-10', sitting)],
    });
    expect(r.resolutions.get('d1')?.valid).toBe(false);
    expect(current(r, '2026-12-31')).toEqual([]);
    expect(conflicts(r)).toEqual([]);
  });

  test.each(['refuse', 'recommend', 'assign', 'other', 'approve-summary-plan', 'first-ten-include'] as const)(
    'kind %s',
    (kind) => {
      const r = register({ s1: '2026-02-10' }, [decision('d1', 's1', kind, { person: 'p-1' })]);
      expect(r.reserveOn('2026-12-31')).toMatchObject({ current: [], ended: [], conflicts: [] });
    },
  );

  test('a decision whose protocol is missing', () => {
    expect(register({}, [inclusion('d1', 's1', 'p-1')]).inOrder).toEqual([]);
  });
});

describe('conflicts', () => {
  const days = { s1: '2026-01-10', s2: '2026-02-10', s3: '2026-03-10' };
  test.each<[string, Parameters<typeof register>[1], string[]]>([
    ['included twice', [inclusion('d1', 's1', 'p-1'), inclusion('d2', 's2', 'p-1')], ['included-twice d2 p-1 d1']],
    [
      'kept while not in',
      [decision('d1', 's1', 'keep', { persons: ['p-1', 'p-2'] })],
      ['kept-not-in d1 p-1', 'kept-not-in d1 p-2'],
    ],
    ['prolonged while not in', [decision('d1', 's1', 'extend', { person: 'p-1' })], ['kept-not-in d1 p-1']],
    ['excluded while not in', [decision('d1', 's1', 'exclude', { person: 'p-1' })], ['excluded-not-in d1 p-1']],
    [
      'excluded twice',
      [
        inclusion('d1', 's1', 'p-1'),
        decision('d2', 's2', 'exclude', { person: 'p-1' }),
        decision('d3', 's3', 'exclude', { person: 'p-1' }),
      ],
      ['excluded-not-in d3 p-1'],
    ],
    [
      'kept after exclusion',
      [
        inclusion('d1', 's1', 'p-1'),
        decision('d2', 's2', 'exclude', { person: 'p-1' }),
        decision('d3', 's3', 'keep', { person: 'p-1' }),
      ],
      ['kept-not-in d3 p-1'],
    ],
    [
      'transferred without inclusion',
      [decision('d1', 's1', 'transfer', { person: 'p-1', level: 'functional' })],
      ['transferred-not-in d1 p-1'],
    ],
    [
      'transferred from one of several places',
      [
        inclusion('d1', 's1', 'p-1'),
        inclusion('d2', 's1', 'p-1', { position: 'glava' }),
        decision('d3', 's2', 'transfer', { person: 'p-1', level: 'perspective' }),
      ],
      ['transfer-unclear d3 p-1'],
    ],
    [
      'excluded from another level',
      [inclusion('d1', 's1', 'p-1'), decision('d2', 's2', 'exclude', { person: 'p-1', level: 'perspective' })],
      ['excluded-not-in d2 p-1'],
    ],
    [
      'excluded from another post',
      [inclusion('d1', 's1', 'p-1'), decision('d2', 's2', 'exclude', { person: 'p-1', position: 'glava' })],
      ['excluded-not-in d2 p-1'],
    ],
  ])('%s', (_, decisions, expected) => {
    expect(conflicts(register(days, decisions))).toEqual(expected);
  });

  test.each<[string, Parameters<typeof register>[1]]>([
    ['two posts', [inclusion('d1', 's1', 'p-1'), inclusion('d2', 's2', 'p-1', { position: 'glava' })]],
    ['two levels', [inclusion('d1', 's1', 'p-1'), inclusion('d2', 's2', 'p-1', { level: 'perspective' })]],
    [
      'included anew after exclusion',
      [inclusion('d1', 's1', 'p-1'), decision('d2', 's2', 'exclude', { person: 'p-1' }), inclusion('d3', 's3', 'p-1')],
    ],
    ['two people for one post', [inclusion('d1', 's1', 'p-1'), inclusion('d2', 's1', 'p-2')]],
    [
      'excluded and included in one question',
      [inclusion('d0', 's1', 'p-1'), inclusion('d1', 's2', 'p-1'), decision('d2', 's2', 'exclude', { person: 'p-1' })],
    ],
  ])('none: %s', (_, decisions) => {
    expect(conflicts(register(days, decisions))).toEqual([]);
  });

  test('a conflict has no effect: the first inclusion stays', () => {
    const r = register(days, [inclusion('d1', 's1', 'p-1'), inclusion('d2', 's2', 'p-1')]);
    expect(r.reserveOn('2026-12-31').current.map(({ begin }) => begin.decision.id)).toEqual(['d1']);
  });

  test('is seen only from its day on', () => {
    const r = register(days, [inclusion('d1', 's1', 'p-1'), inclusion('d2', 's2', 'p-1')]);
    expect(conflicts(r, '2026-02-09')).toEqual([]);
    expect(conflicts(r, '2026-02-10')).toHaveLength(1);
  });
});

describe('exclusion and transfer choose the stay they mean', () => {
  const days = { s1: '2026-01-10', s2: '2026-02-10' };
  const twice = [inclusion('d1', 's1', 'p-1'), inclusion('d2', 's1', 'p-1', { level: 'perspective', position: 'x' })];

  test.each<[string, Parameters<typeof decision>[3], string[]]>([
    ['by level', { level: 'perspective' }, ['p-1 functional zam']],
    ['by post', { position: 'zam' }, ['p-1 perspective x']],
    ['without either: all', {}, []],
  ])('%s', (_, where, left) => {
    const r = register(days, [...twice, decision('d3', 's2', 'exclude', { person: 'p-1', ...where })]);
    expect(current(r, '2026-12-31')).toEqual(left);
  });

  test('a transfer to a level moves the stay at the other level', () => {
    const r = register(days, [
      ...twice,
      decision('d3', 's2', 'transfer', { person: 'p-1', level: 'functional', position: 'glava' }),
    ]);
    expect(current(r, '2026-12-31')).toEqual(['p-1 functional zam', 'p-1 functional glava']);
  });
});

describe('terms', () => {
  const days = { s1: '2025-02-28', s2: '2026-01-15', s3: '2026-02-01' };
  const extend = decision('d2', 's2', 'extend', { person: 'p-1' });
  const ends = (decisions: Parameters<typeof register>[1], termMonths?: number) =>
    register(days, decisions, { profile: profile(termMonths === undefined ? {} : { termMonths }) }).reserveOn(
      '2026-12-31',
    ).current[0]?.termEnds;

  test.each<[string, string | undefined, string | undefined]>([
    ['without a term', ends([inclusion('d1', 's1', 'p-1')]), undefined],
    ['three years', ends([inclusion('d1', 's1', 'p-1')], 36), '2028-02-28'],
    ['prolonged from the end, not from the decision', ends([inclusion('d1', 's1', 'p-1'), extend], 36), '2031-02-28'],
    [
      'kept is not prolonged',
      ends([inclusion('d1', 's1', 'p-1'), decision('d2', 's2', 'keep', { person: 'p-1' })], 36),
      '2028-02-28',
    ],
    [
      'a transfer begins anew',
      ends(
        [inclusion('d1', 's1', 'p-1'), decision('d3', 's3', 'transfer', { person: 'p-1', level: 'perspective' })],
        36,
      ),
      '2029-02-01',
    ],
    ['prolonging without a term sets none', ends([inclusion('d1', 's1', 'p-1'), extend]), undefined],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });
});
