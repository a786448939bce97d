import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BIRTH_DATE } from '../../src/personal-data/birth-date.ts';
import { HOME_ADDRESS } from '../../src/personal-data/home-address.ts';
import { mayHoldLongNumber } from '../../src/personal-data/long-number.ts';
import { plainNumbers } from '../../src/personal-data/plain-text.ts';
import { PRIVATE_EMAIL } from '../../src/personal-data/private-email.ts';
import { asWritten } from '../../src/personal-data/rewriting.ts';

const NINE_DIGITS = /\d(?:[-+. ()№_/,No]{0,6}\d){8}/;

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

test('everyday texts hold none', () => {
  expect(mayHoldLongNumber('телефон +7 (000) 000-00-00')).toBe(true);
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
