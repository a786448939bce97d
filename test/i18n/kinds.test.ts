import { expect, test } from 'vitest';
import { holds, kindsIn } from '../../src/i18n/kinds.ts';

test('a text holds the kinds of all its characters, wherever they stand', () => {
  const plain = kindsIn('Ёлка, № 5\n');
  expect([holds(plain, 'doubtful'), holds(plain, 'spelling'), holds(plain, 'typographic')]).toEqual([
    false,
    false,
    false,
  ]);
  expect(holds(kindsIn('слово — слово'), 'typographic')).toBe(true);
  expect(holds(kindsIn('100\u00a0%'), 'spelling')).toBe(true);
  expect(holds(kindsIn('слово\u200b'), 'doubtful')).toBe(true);
  expect(holds(kindsIn('слoво'), 'foreign')).toBe(true);
  expect(holds(kindsIn('слово'), 'foreign')).toBe(false);
});

test('behind the everyday blocks a character is of every kind', () => {
  for (const far of ['\u2400', '\uffff', '\u{1f600}', '\ud800'])
    for (const kind of ['doubtful', 'foreign', 'typographic', 'spelling', 'unusual'] as const)
      expect(holds(kindsIn(`а${far}`), kind), kind).toBe(true);
});
