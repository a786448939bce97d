import { describe, expect, test } from 'vitest';
import { compositionOn } from '../../src/domain/commission.ts';
import { resolve, sittingOf, type Sitting } from '../../src/domain/sitting.ts';
import type { Protocol } from '../../src/domain/records.ts';
import { COMMISSION, decision, member, profile, protocol } from './build.ts';

const DAY = '2026-01-15';
function sitting(
  changes: Partial<Protocol['data']> = {},
  rules: Parameters<typeof profile>[0] = {},
  members = COMMISSION,
): Sitting {
  return sittingOf(protocol('s-1', DAY, changes), compositionOn(members, DAY, profile(rules)), profile(rules));
}
const people = (n: number) => COMMISSION.slice(0, n).map(({ data }) => data.person);

describe('quorum', () => {
  test.each([
    [3, false],
    [4, true],
    [7, true],
  ])('of 7 members %i came: %s', (n, hasQuorum) => {
    expect(sitting({ present: people(n) })).toMatchObject({ members: 7, quorum: 4, hasQuorum });
  });

  test.each([
    [4, false],
    [5, true],
  ])('by two thirds, of 7 members %i came: %s', (n, hasQuorum) => {
    const quorum = { numerator: 2, denominator: 3, strict: false, clause: 'п. 1' };
    expect(sitting({ present: people(n) }, { quorum })).toMatchObject({ quorum: 5, hasQuorum });
  });

  test('counts members of that day only, each once', () => {
    const { present } = sitting({ present: ['c-1', 'c-4', 'stranger'] }, {}, [
      ...COMMISSION,
      member('late', 'member', { from: '2026-02-01' }),
    ]);
    expect([...present]).toEqual(['c-1', 'c-4']);
  });

  test('does not count members without a vote', () => {
    const members = [...COMMISSION.slice(0, 6), member('c-7', 'member', { voting: false })];
    expect(sitting({ present: ['c-1', 'c-2', 'c-3', 'c-7'] }, {}, members)).toMatchObject({
      members: 6,
      quorum: 4,
      hasQuorum: false,
    });
  });

  test('does not count the secretary where the profile says so', () => {
    expect(sitting({ present: ['c-1', 'c-2', 'c-3', 'c-4'] }, { secretaryVotes: false })).toMatchObject({
      members: 6,
      quorum: 4,
      hasQuorum: false,
    });
  });

  test('is out of reach without a Commission', () => {
    expect(sitting({}, {}, [])).toMatchObject({ members: 0, hasQuorum: false });
  });
});

describe('those who take part by video', () => {
  const remote = { present: ['c-1', 'c-2', 'c-3', 'c-4'], remote: ['c-4'], form: 'mixed' as const };
  test.each<[string, Partial<Protocol['data']>, Parameters<typeof profile>[0], number]>([
    ['count by default', remote, {}, 4],
    ['count where the profile says so', remote, { remoteCounts: true }, 4],
    ['do not count where the profile says so', remote, { remoteCounts: false }, 3],
    ['nobody counts in a sitting by video', { ...remote, form: 'remote' }, { remoteCounts: false }, 0],
    ['all count in a sitting by video by default', { ...remote, form: 'remote' }, {}, 4],
  ])('%s', (_, changes, rules, present) => {
    expect(sitting(changes, rules).present.size).toBe(present);
  });
});

describe('who presides', () => {
  test.each([
    ['c-1', 'chair'],
    ['c-2', 'deputy'],
    ['c-4', 'member'],
    ['stranger', undefined],
  ])('%s: %s', (presiding, role) => {
    expect(sitting({ presiding }).presidingRole).toBe(role);
  });

  test('whether the chair came', () => {
    expect(sitting().chairPresent).toBe(true);
    expect(sitting({ present: ['c-2', 'c-3', 'c-4', 'c-5'] }).chairPresent).toBe(false);
  });
});

describe('resolve', () => {
  const take = (vote: Parameters<typeof decision>[3], changes: Partial<Protocol['data']> = {}) =>
    resolve(decision('d-1', 's-1', 'other', vote), sitting(changes), profile());

  test('is valid when a sitting with a quorum adopts it', () => {
    expect(take({ vote: { for: 5 } })).toMatchObject({ valid: true, date: DAY });
  });

  test('is not valid without a quorum, however they voted', () => {
    expect(take({ vote: { for: 3 } }, { present: people(3) })).toMatchObject({
      valid: false,
      outcome: { result: 'adopted' },
    });
  });

  test.each([
    ['rejected', { for: 2, against: 3 }],
    ['undecided', { for: 2, against: 2, abstained: 1 }],
  ])('is not valid when %s', (result, vote) => {
    expect(take({ vote })).toMatchObject({ valid: false, outcome: { result } });
  });

  test('acts from its own date where it names one', () => {
    expect(take({ effectiveFrom: '2026-02-01' }).date).toBe('2026-02-01');
  });

  test('counts as voters those present without those who withdrew, strangers not subtracted', () => {
    const { ballot } = take({ vote: { for: 2, against: 2, casting: 'for', recused: ['c-5', 'stranger'] } });
    expect(ballot).toEqual({
      for: 2,
      against: 2,
      abstained: 0,
      notVoted: 0,
      voters: 4,
      casting: 'for',
      chairPresides: true,
      chairPresent: true,
    });
    expect(take({ vote: { for: 2, against: 2, casting: 'for', recused: ['c-5'] } }).valid).toBe(true);
  });
});
