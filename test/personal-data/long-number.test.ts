import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BIRTH_DATE } from '../../src/personal-data/birth-date.ts';
import { HOME_ADDRESS } from '../../src/personal-data/home-address.ts';
import { mayHoldLongNumber } from '../../src/personal-data/long-number.ts';
import { NINE_DIGITS, NUMBERS } from '../../src/personal-data/personal-data.ts';
import { plainNumbers } from '../../src/personal-data/plain-text.ts';
import { PRIVATE_EMAIL } from '../../src/personal-data/private-email.ts';
import { asWritten } from '../../src/personal-data/rewriting.ts';

test('no number of nine digits is passed over, however it is written', () => {
  const piece = fc.constantFrom(
    ...['1', '23', '456', '7890', '12345678', ' ', '  ', '-', '.', '_', ' _ ', '\n', '\n  ', '\n # ', '\t', ' \n\t'],
    ...['О', 'о', 'З', 'з', 'O', 'o', 'No', '№', '(', ')', '/', ',', '+', '        ', 'а'],
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 3, maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      if (NINE_DIGITS.test(plainNumbers(asWritten(text)).text)) expect(mayHoldLongNumber(text)).toBe(true);
    }),
    {
      numRuns: 20_000,
      seed: 20_261_122,
      examples: [[['456', '456', '\n  ', '456']], [['1234', 'О', '-', 'З', '456', '7']]],
    },
  );
});

test('what is no long number holds nothing that a detector of numbers knows, whatever stands between its digits', () => {
  const digits = fc.constantFrom('1', '4', '9', '45', '60', '79', '123', '9001', '2026', '345678', '4081781', '112233');
  const piece = fc.oneof(
    { arbitrary: digits, weight: 3 },
    { arbitrary: fc.constantFrom(...Array.from('-+. ()№_/,No°º'), ' № ', ', № ', ' / ', '//', '-/'), weight: 2 },
  );
  const known = ['112-233-445 95', '6012 № 345678', '+7 (900) 123-45-67', '4000 0000 0000 0002', '60 1234567'];
  const texts = fc.oneof(
    fc.array(piece, { minLength: 3, maxLength: 16 }).map((pieces) => pieces.join('')),
    fc
      .tuple(fc.constantFrom(...known), fc.constantFrom('/', '.', ',', '-', ' '), fc.nat(16))
      .map(([number, sign, at]) => number.slice(0, at) + sign + number.slice(at)),
  );
  let found = 0;
  const passed = fc.property(texts, (text) => {
    const { text: plain } = plainNumbers(asWritten(text));
    if (NUMBERS.every((detector) => [...detector.find(plain)].length === 0)) return;
    found += 1;
    expect(NINE_DIGITS.test(plain) || plain.includes('°') || plain.includes('º')).toBe(true);
    if (NINE_DIGITS.test(plain)) expect(mayHoldLongNumber(text)).toBe(true);
  });
  fc.assert(passed, { numRuns: 20_000, seed: 20_261_122 });
  expect(found).toBeGreaterThan(100);
});

test('everyday texts hold none', () => {
  expect(mayHoldLongNumber('телефон +7 (000) 000-00-00')).toBe(true);
  expect(mayHoldLongNumber('m-0001/decisions/2026/2026-03-12.yaml')).toBe(false);
  expect(mayHoldLongNumber('date: 2026-03-12\npopulation: 7985\nнаселение 7985 человек, 2024 год')).toBe(false);
});

test('reading letters as digits makes no word that a detector waits for', () => {
  const piece = fc.constantFrom(
    '1',
    '19',
    'О',
    'о',
    'З',
    'г',
    'р.',
    'рожд',
    'кв',
    '.',
    '@',
    ' ',
    '  ',
    '\n  ',
    '-',
    '№',
    'а',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const plain = asWritten(pieces.join(''));
      for (const { may } of [BIRTH_DATE, HOME_ADDRESS, PRIVATE_EMAIL].map((one) => ({
        may: (text: string) => one.may?.(text),
      })))
        if (may(plain.text) === false) expect(may(plainNumbers(plain).text)).toBe(false);
    }),
    { numRuns: 20_000, seed: 20_261_122 },
  );
});
