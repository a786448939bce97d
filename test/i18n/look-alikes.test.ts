import { describe, expect, test } from 'vitest';
import { foreignLetters, isJustRussian, lettersSaid, oddWords } from '../../src/i18n/look-alikes.ts';

const said = (text: string, known: string[] = []) =>
  oddWords(text, (word) => known.includes(word)).map(
    ({ index, letters, russian, word }) =>
      `${index} ${word}${russian === undefined ? '' : ` = ${russian}`}: ${lettersSaid(letters)}`,
  );

describe('finds', () => {
  test.each<[string, string, string[]]>([
    ['a Latin letter', 'отдел кaдров', ['6 кaдров: латинская «a», 2-я буква']],
    [
      'two in one word, and one in the next',
      'coвет peктор',
      [
        '0 coвет: латинская «c», 1-я буква; латинская «o», 2-я буква',
        '6 peктор: латинская «p», 1-я буква; латинская «e», 2-я буква',
      ],
    ],
    [
      'more than can be said',
      'aaaaббббб',
      ['0 aaaaббббб: латинская «a», 1-я буква; латинская «a», 2-я буква; латинская «a», 3-я буква; и другие'],
    ],
    ['a Russian letter in a Latin word', 'Yandех', ['0 Yandех: русская «е», 5-я буква; русская «х», 6-я буква']],
    ['a Roman numeral of two alphabets', 'ХХI век', ['0 ХХI: латинская «I», 3-я буква']],
    ['Greek in Russian', 'сοвет', ['0 сοвет: греческая «ο», 2-я буква']],
    ['Greek in Latin', 'Rοstov', ['0 Rοstov: греческая «ο», 2-я буква']],
    ['Armenian in Russian', 'сօвет', ['0 сօвет: чужая «օ», 2-я буква']],
    [
      'full width and mathematics',
      'Ａкт 𝐀кт',
      ['0 Ａкт: оформительская «Ａ», 1-я буква', '4 𝐀кт: оформительская «𝐀», 1-я буква'],
    ],
    [
      'a word of capitals',
      'Городской COBET',
      ['10 COBET = СОВЕТ: латинская «C», 1-я буква; латинская «O», 2-я буква; латинская «B», 3-я буква; и другие'],
    ],
    [
      'another one',
      'PECTOP вуза',
      ['0 PECTOP = РЕСТОР: латинская «P», 1-я буква; латинская «E», 2-я буква; латинская «C», 3-я буква; и другие'],
    ],
    ['a Greek letter for a word', 'Α также', ['0 Α = А: греческая «Α», 1-я буква']],
    ['a Latin preposition', 'работа c кадрами', ['7 c = с: латинская «c», 1-я буква']],
    ['the letter of a number', 'распоряжение № 231-p', ['19 p = р: латинская «p», 1-я буква']],
    [
      'an accent and a soft hyphen are no letters',
      'за\u0301м\u00adoк',
      ['0 за\u0301м\u00adoк: латинская «o», 4-я буква'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('a word that is known to the asker', () => {
    expect(said('посёлок Tokma, TOKA', ['тока'])).toEqual([expect.stringMatching(/^15 TOKA = ТОКА/)]);
    expect(said('посёлок Tokma, TOKA')).toEqual([]);
  });
});

test.each([
  'Ёлкин-Берёзов, «ёлочки» — № 12-р, 231-р, Устав',
  'IT, HR, SMART, e-mail, PDF, MBA, CEO, COO, TOP, TEAM, EXPO, BOOK, MAX, COACH, TOYOTA',
  '352-VII ДГ, XX век, XXI век, MMXX год, том X, часть C, витамин B, формат A4, A и B сидели',
  'Wi-Fi, IT-специалист, SMART-цели, HR-служба, COVID-19, USB-C, 3D-печать, 7А класс, Windows-1251',
  'rezerv@cobet.example, https://mockba.example/COBET, cobet.docx, o/c',
  'замо\u0301к, и\u0306 двумя знаками, ҥ ӧ ә ө Ӹ, Θ α β Ω, 1º, 2ª',
  'Gemeinde München, Διοίκηση, 行政',
])('lets through: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test('a name is Russian altogether', () => {
  expect(foreignLetters('Smith').map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
  for (const name of ['Ёлкин-Өлөҥөв', 'Ибрагим-оглы', "Д'Артаньянов", 'Ян Б.'])
    expect(foreignLetters(name)).toEqual([]);
});

test('what is just Russian holds no other letter, no mark and nothing with two spellings', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    const odd = /[^\P{L}\p{Script=Cyrillic}]|\p{M}|\u00ad/u.test(character) || character.normalize('NFC') !== character;
    if (odd && isJustRussian(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toStrictEqual([]);
  expect(isJustRussian('Ёлкин-Берёзов, «ёлочки» — № 12; 20\u00a0%\n')).toBe(true);
});
