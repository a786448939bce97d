import { describe, expect, test } from 'vitest';
import { didYouMean, suggest } from '../../src/findings/suggest.ts';

describe('suggest', () => {
  test.each<[string, string[], string | undefined]>([
    ['kep', ['keep', 'exclude'], 'keep'],
    ['Keep', ['keep'], 'keep'],
    ['surnme', ['surname', 'name'], 'surname'],
    ['p-007', ['p-0001', 'p-0007'], 'p-0007'],
    ['zasedanie-2026-2', ['zasedanie-2026-02', 'zasedanie-2025-02'], 'zasedanie-2026-02'],
    ['birthDate', ['basis', 'surname', 'name'], undefined],
    ['x', ['keep'], undefined],
    ['', ['keep'], undefined],
    ['keep', [], undefined],
    ['ab', ['ac', 'ad'], 'ac'],
    ['очная', ['in-person', 'remote'], undefined],
  ])('«%s» among %j', (word, candidates, expected) => {
    expect(suggest(word, candidates)).toBe(expected);
  });
});

test('didYouMean is a sentence with a leading space, or nothing', () => {
  expect(didYouMean('kep', ['keep'])).toBe(' Возможно, имелось в виду «keep».');
  expect(didYouMean('kep', ['exclude'])).toBe('');
});
