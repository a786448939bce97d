import { describe, expect, test } from 'vitest';
import { clashingMemberships, compositionOn, memberOf } from '../../src/domain/commission.ts';
import type { Membership } from '../../src/domain/records.ts';
import { COMMISSION, member, profile } from './build.ts';

const persons = (members: readonly Membership[]) => members.map(({ data }) => data.person);

describe('compositionOn', () => {
  const changing = [
    member('c-1', 'chair', { until: '2025-06-30' }),
    member('c-2', 'chair', { from: '2025-07-01' }),
    member('c-3'),
  ];
  test.each([
    ['2024-12-31', []],
    ['2025-01-01', ['c-1', 'c-3']],
    ['2025-06-30', ['c-1', 'c-3']],
    ['2025-07-01', ['c-2', 'c-3']],
    ['2030-01-01', ['c-2', 'c-3']],
  ])('on %s: %j', (date, expected) => {
    expect(persons(compositionOn(changing, date, profile()).members)).toEqual(expected);
  });

  test('changes between two sittings of one month', () => {
    const seven = [...COMMISSION, member('c-8', 'member', { from: '2026-03-15' })];
    expect(compositionOn(seven, '2026-03-10', profile()).voting.size).toBe(7);
    expect(compositionOn(seven, '2026-03-20', profile()).voting.size).toBe(8);
  });

  test.each<[string, Parameters<typeof profile>[0], number]>([
    ['the secretary votes by default', { secretaryVotes: undefined } as never, 7],
    ['the secretary votes', { secretaryVotes: true }, 7],
    ['the secretary does not vote', { secretaryVotes: false }, 6],
  ])('%s', (_, changes, voting) => {
    expect(compositionOn(COMMISSION, '2026-01-01', profile(changes)).voting.size).toBe(voting);
  });

  test('a member without a vote belongs to the composition but is not counted', () => {
    const composition = compositionOn(
      [member('c-1', 'chair'), member('c-9', 'member', { voting: false })],
      '2026-01-01',
      profile(),
    );
    expect(persons(composition.members)).toEqual(['c-1', 'c-9']);
    expect([...composition.voting]).toEqual(['c-1']);
    expect(memberOf(composition, 'c-9')).toBeDefined();
    expect(memberOf(composition, 'c-10')).toBeUndefined();
  });
});

describe('clashingMemberships', () => {
  const clash = (list: readonly Membership[]) =>
    clashingMemberships(list).map(({ first, second, why }) => `${why}: ${first.id} / ${second.id}`);

  test.each<[string, Membership[], string[]]>([
    [
      'one after the other',
      [member('a1', 'chair', { until: '2025-06-30' }), member('a2', 'chair', { from: '2025-07-01' })],
      [],
    ],
    [
      'two chairs on one day',
      [member('a1', 'chair', { until: '2025-07-01' }), member('a2', 'chair', { from: '2025-07-01' })],
      ['chair: a1-2025 / a2-2025-07-01'],
    ],
    [
      'two chairs without an end',
      [member('a1', 'chair'), member('a2', 'chair', { from: '2025-07-01' })],
      ['chair: a1-2025 / a2-2025-07-01'],
    ],
    [
      'one person twice',
      [member('a1'), member('a1', 'deputy', { from: '2025-07-01' })],
      ['person: a1-2025 / a1-2025-07-01'],
    ],
    [
      'one person as chair twice: once is enough',
      [member('a1', 'chair'), member('a1', 'chair', { from: '2025-07-01' })],
      ['person: a1-2025 / a1-2025-07-01'],
    ],
    [
      'a new term after the old',
      [member('a1', 'member', { until: '2025-06-30' }), member('a1', 'chair', { from: '2025-07-01' })],
      [],
    ],
    ['two deputies', [member('a1', 'deputy'), member('a2', 'deputy')], []],
    [
      'a short term inside a long one',
      [
        member('a1', 'chair'),
        member('a2', 'chair', { from: '2025-03-01', until: '2025-03-31' }),
        member('a3', 'chair', { from: '2025-06-01' }),
      ],
      ['chair: a1-2025 / a2-2025-03-01', 'chair: a1-2025 / a3-2025-06-01'],
    ],
  ])('%s', (_, list, expected) => {
    expect(clash(list)).toEqual(expected);
    expect(clash([...list].reverse())).toEqual(expected);
  });

  test('none in a proper Commission', () => {
    expect(clash(COMMISSION)).toEqual([]);
  });
});
