import { describe, expect, test } from 'vitest';
import { appliesIn, clauseIn } from '../../src/domain/clauses.ts';
import { profile, without } from './build.ts';

describe('the clause of a rule', () => {
  test.each<[string, string | undefined]>([
    ['M4.19a', 'п. 4.19'],
    ['M6.1', 'п. 6.1, 6.8'],
    ['M8.8', 'п. 8.8'],
    ['M13.1', 'п. 13.1'],
    ['M14.1', 'п. 14.1'],
    ['A1-4.6', 'Приложение 1, п. 4.6'],
    ['X10', undefined],
    ['M2.2b', undefined],
  ])('%s stands beside its number or term: %s', (rule, clause) => {
    expect(clauseIn(profile(), rule)).toBe(clause);
  });

  test('is first of all what the list of rules says', () => {
    const own = profile({
      rules: [
        { rule: 'M4.19a', clause: 'ст. 7' },
        { rule: 'M6.1', applies: true },
      ],
    });
    expect(clauseIn(own, 'M4.19a')).toBe('ст. 7');
    expect(clauseIn(own, 'M6.1')).toBe('п. 6.1, 6.8');
  });
});

describe('a rule applies', () => {
  const silent = without('yearlyReviewClause');
  test.each<[string, Parameters<typeof appliesIn>[0], string, boolean]>([
    ['by itself', profile(), 'M2.2b', true],
    ['where its optional clause is named', profile(), 'M14.1', true],
    ['not where its optional clause is missing', silent, 'M14.1', false],
    ['not without a term of publication', profile(), 'X10', false],
    ['not where the list says so', profile({ rules: [{ rule: 'M2.2b', applies: false }] }), 'M2.2b', false],
    ['where the list gives it a clause', { ...silent, rules: [{ rule: 'M14.1', clause: 'ст. 9' }] }, 'M14.1', true],
  ])('%s', (_name, own, rule, applies) => {
    expect(appliesIn(own, rule)).toBe(applies);
  });
});
