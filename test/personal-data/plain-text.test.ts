import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainNumbers, plainText } from '../../src/personal-data/plain-text.ts';
import { asWritten, rewritten } from '../../src/personal-data/rewriting.ts';

/** The question that is asked of every text first leaves out no character that the answer would change. */
test('every sign of Unicode that is no everyday one is made plain, alone and over a letter', () => {
  const exact =
    /[\u0400-\u04ff]\p{M}+|[^ -~\n\t\r\u0400-\u04ff«»№…\u00a0\u2000-\u200a\u202f\u3000\u2010-\u2015\u2212]/u;
  const missed: string[] = [];
  for (let code = 0x80; code < 0x30000; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const text = `а${String.fromCodePoint(code)}`;
    const found = exact.exec(text)?.[0];
    const usual = found === undefined || found.normalize('NFKC') === found;
    if (!usual && plainText(text).text === text) missed.push(code.toString(16));
  }
  expect(missed).toStrictEqual([]);
});

test('what stands for digits and between their groups is found wherever looking back would find it', () => {
  const piece = fc.constantFrom(
    '1',
    '23',
    ' ',
    '  ',
    '-',
    '_',
    ' _ ',
    '\n',
    '\n  ',
    '\n # ',
    '\t',
    'О',
    'о',
    'З',
    'з',
    'O',
    'o',
    '(',
    ')',
    'а',
  );
  const letters = /(?<=\d[- ]?)[ОоOoЗз](?=\d)|(?<=\d)[ОоOoЗз]+(?=[- ]?\d)/g;
  const gaps = /(?<=[\d)-])(?: {2,}|[ \t]*\n[ \t]+(?:# ?)?| ?_ ?|\t)(?=[\d(-])/g;
  const digits = (found: string) => found.replaceAll(/[ОоOo]/g, '0').replaceAll(/[Зз]/g, '3');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = pieces.join('');
      const exact = rewritten(rewritten(asWritten(text), letters, digits), gaps, () => ' ');
      expect(plainNumbers(asWritten(text)).text).toBe(exact.text);
    }),
    {
      numRuns: 5000,
      seed: 20_261_122,
      examples: [[['1', ' ', 'О', '1']], [['1', 'З', '-', '23']], [['1', '\n  ', '1']]],
    },
  );
});
