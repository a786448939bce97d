import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addsUp, leastOf, outcomeOf, type Ballot } from '../../src/domain/voting.ts';
import type { Profile } from '../../src/domain/records.ts';
import { profile } from './build.ts';

const HALF = { numerator: 1, denominator: 2, strict: true };
const TWO_THIRDS = { numerator: 2, denominator: 3, strict: false };

function ballot(yes: number, no: number, abstained: number, more: Partial<Ballot> = {}): Ballot {
  return {
    for: yes,
    against: no,
    abstained,
    notVoted: 0,
    voters: yes + no + abstained,
    casting: undefined,
    chairPresides: true,
    chairPresent: more.chairPresides ?? true,
    ...more,
  };
}

const withTie = (rule: Profile['tie']['rule']) => profile({ tie: { rule, clause: 'п. 1' } });

describe('leastOf', () => {
  test.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 3],
    [6, 4],
    [7, 4],
    [8, 5],
    [9, 5],
  ])('more than half of %i is %i', (total, least) => {
    expect(leastOf(total, HALF)).toBe(least);
  });

  test.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 4],
    [6, 4],
    [7, 5],
    [8, 6],
    [9, 6],
  ])('two thirds of %i are %i', (total, least) => {
    expect(leastOf(total, TWO_THIRDS)).toBe(least);
  });

  test.each([
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
  ])('not less than half of %i is %i', (total, least) => {
    expect(leastOf(total, { ...HALF, strict: false })).toBe(least);
  });

  test('all of them', () => {
    expect(leastOf(7, { numerator: 1, denominator: 1, strict: false })).toBe(7);
  });

  test('is the least number that makes up the share', () => {
    const share = fc.record({
      numerator: fc.integer({ min: 1, max: 9 }),
      denominator: fc.integer({ min: 9, max: 12 }),
      strict: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), share, (total, { numerator, denominator, strict }) => {
        const enough = (n: number) =>
          strict ? n * denominator > total * numerator : n * denominator >= total * numerator;
        const least = leastOf(total, { numerator, denominator, strict });
        expect(enough(least)).toBe(true);
        expect(enough(least - 1)).toBe(false);
      }),
    );
  });
});

describe('outcomeOf: a majority of those present', () => {
  test.each<[string, Ballot, ReturnType<typeof outcomeOf>]>([
    ['7 present, 3 за, 2 против, 2 воздержались', ballot(3, 2, 2), { result: 'rejected', tie: false, needed: 4 }],
    ['7 present, 4 за', ballot(4, 3, 0), { result: 'adopted', tie: false, needed: 4 }],
    ['6 present, 3 за, 3 воздержались', ballot(3, 0, 3), { result: 'rejected', tie: false, needed: 4 }],
    [
      '6 present, 3:3, the chair за',
      ballot(3, 3, 0, { casting: 'for' }),
      { result: 'adopted', brokenTie: 'chair', tie: true, needed: 4 },
    ],
    [
      '6 present, 3:3, the chair против',
      ballot(3, 3, 0, { casting: 'against' }),
      { result: 'rejected', brokenTie: 'chair', tie: true, needed: 4 },
    ],
    [
      '6 present, 3:3, the deputy за',
      ballot(3, 3, 0, { casting: 'for', chairPresides: false }),
      { result: 'adopted', brokenTie: 'deputy', tie: true, needed: 4 },
    ],
    ['6 present, 3:3, nobody casts', ballot(3, 3, 0), { result: 'undecided', tie: true, needed: 4 }],
    ['one present, за', ballot(1, 0, 0), { result: 'adopted', tie: false, needed: 1 }],
    ['nobody voted', ballot(0, 0, 5), { result: 'rejected', tie: false, needed: 3 }],
    [
      'a casting vote without a tie changes nothing',
      ballot(3, 4, 0, { casting: 'for' }),
      { result: 'rejected', tie: false, needed: 4 },
    ],
  ])('%s', (_, votes, outcome) => {
    expect(outcomeOf(votes, profile())).toEqual(outcome);
  });

  test('of those who voted, where the profile counts so', () => {
    const voted = profile({ majority: { ...profile().majority, base: 'voted' } });
    expect(outcomeOf(ballot(3, 2, 2), voted)).toEqual({ result: 'adopted', tie: false, needed: 3 });
    expect(outcomeOf(ballot(2, 2, 3), voted)).toMatchObject({ result: 'undecided', tie: true });
  });

  test('of two thirds, where the profile asks for them', () => {
    const strict = profile({ majority: { ...profile().majority, ...TWO_THIRDS } });
    expect(outcomeOf(ballot(4, 3, 0), strict)).toMatchObject({ result: 'rejected', needed: 5 });
    expect(outcomeOf(ballot(5, 2, 0), strict)).toMatchObject({ result: 'adopted', needed: 5 });
  });
});

describe('rules for ties, 3:3', () => {
  test.each<[Profile['tie']['rule'], 'chair' | 'deputy', Ballot['casting'], string]>([
    ['chair', 'chair', 'for', 'adopted'],
    ['chair', 'chair', undefined, 'undecided'],
    ['chair', 'deputy', 'for', 'adopted'],
    ['presiding', 'deputy', 'for', 'adopted'],
    ['presiding', 'deputy', 'against', 'rejected'],
    ['chair-side', 'chair', 'for', 'adopted'],
    ['chair-side', 'chair', 'against', 'rejected'],
    ['chair-side', 'chair', undefined, 'undecided'],
    ['chair-side', 'deputy', 'for', 'rejected'],
    ['none', 'chair', 'for', 'rejected'],
    ['none', 'deputy', undefined, 'rejected'],
  ])('%s, the %s presides and casts %s: %s', (rule, presiding, casting, result) => {
    const votes = ballot(3, 3, 0, { casting, chairPresides: presiding === 'chair' });
    expect(outcomeOf(votes, withTie(rule)).result).toBe(result);
  });
});

test.each<[Ballot, boolean]>([
  [ballot(3, 2, 1), true],
  [ballot(3, 2, 1, { notVoted: 1, voters: 7 }), true],
  [ballot(3, 2, 1, { voters: 7 }), false],
  [ballot(3, 2, 1, { voters: 5 }), false],
])('addsUp %j: %s', (votes, expected) => {
  expect(addsUp(votes)).toBe(expected);
});

test('more votes за never turn adoption into rejection', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), fc.nat(9), (yes, no, abstained) => {
      const before = outcomeOf(ballot(yes, no, abstained), profile()).result;
      const moved = no > 0 ? ballot(yes + 1, no - 1, abstained) : ballot(yes + 1, no, abstained);
      if (before === 'adopted') expect(outcomeOf(moved, profile()).result).toBe('adopted');
    }),
  );
});
