import { describe, expect, test } from 'vitest';
import { characterName, hiddenIn, isEveryday, withoutLeftBehind } from '../../src/i18n/hidden-characters.ts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step));
const number = (char: string) => (char.codePointAt(0) ?? 0).toString(16);

describe('refuses and names', () => {
  test.each<[string, string[], RegExp]>([
    [
      'marks of direction',
      ['\u061c', '\u200e', '\u200f', ...range(0x202a, 0x202c), ...range(0x2066, 0x2069)],
      /^знак направления письма/,
    ],
    ['overrides of direction', ['\u202d', '\u202e'], /^знак, который разворачивает строку/],
    [
      'zero width',
      ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'],
      /нулевой ширины|соединитель слов|метка порядка байтов/,
    ],
    [
      'controls',
      [...range(1, 8), ...range(0xb, 0x1f), ...range(0x7f, 0x9f)],
      /управляющий знак|табуляция|разрыв страницы/,
    ],
    ['fillers of Hangul', ['\u115f', '\u1160', '\u3164', '\uffa0'], /^невидимая корейская буква/],
    ['tags', ['\u{e0001}', ...range(0xe0020, 0xe007f)], /^невидимая метка/],
    ['selectors', [...range(0xfe00, 0xfe0f), '\u{e0100}', '\u{e01ef}'], /^невидимый знак начертания/],
    ['Mongolian and interlinear', ['\u180e', ...range(0xfff9, 0xfffb)], /монгольский|пояснения/],
    [
      'old and mathematical format signs',
      [...range(0x2061, 0x2064), ...range(0x206a, 0x206f), '\u034f', '\u{1d173}'],
      /^невидимый/,
    ],
    ['separators of lines', ['\u2028', '\u2029'], /^разделитель/],
    [
      'private use, such as bullets of Word',
      ['\uf0b7', '\ue000', '\u{f0000}', '\u{10fffd}'],
      /^знак из особого шрифта/,
    ],
    [
      'what Unicode does not have',
      ['\ufffe', '\uffff', '\ufdd0', '\u0378', '\u{1fffe}'],
      /^знак, которого нет в Юникоде/,
    ],
    ['half a character', ['\ud800', '\udfff'], /^половина знака/],
    ['an empty Braille cell', ['\u2800'], /^пустой знак/],
  ])('%s', (_, characters, says) => {
    for (const char of characters) {
      expect(hiddenIn(`буква${char}буква`), number(char)).toMatchObject({ index: 5 });
      expect(characterName(char), number(char)).toMatch(says);
      expect(characterName(char)).toContain(`(U+${number(char).toUpperCase().padStart(4, '0')})`);
    }
  });

  test('five marks over one letter', () => {
    expect(hiddenIn(`а${'\u0301'.repeat(5)}`)).toMatchObject({
      index: 5,
      says: expect.stringMatching(/^пятый подряд/) as string,
    });
  });

  test('a joiner that joins no emoji, and a selector after a letter', () => {
    for (const text of ['а\u200dб', '😀\u200dа', 'а\ufe0f', '1\ufe0f', '😀\u200d'])
      expect(hiddenIn(text), text).toBeDefined();
  });

  test('with the way to mend it', () => {
    expect(hiddenIn('\u200b')?.says).toBe(
      'знак нулевой ширины (U+200B). Его не видно, а поиск из-за него не находит слова. Уберите: npm run fix, или наберите это место заново',
    );
    expect(hiddenIn('\u202e')?.says).toMatch(/Сотрите это место и наберите заново, не копируя$/);
  });
});

test.each([
  'Ёлкин-Берёзов, «ёлочки» — № 12-р; 20\u00a0%, 5\u202fкм, 10\u2009000, \u2026 \u2013 \u2212 \u2116 \u00a7 \u20bd',
  'замо\u0301к, и\u0306 и е\u0308 двумя знаками, ҥ ӧ ә ө Ӹ',
  'строка\tс табуляцией\nи вторая, мяг\u00adкий перенос',
  '😀 👩‍👩‍👧 👍🏽 ❤️ ☎︎ ✔️ 1️⃣ 🇷🇺 👨🏻‍💻 🏳️‍🌈',
  'Διοίκηση, Gemeinde, 行政, עִיר, مدينة, Ωμ α β, ½ m² №',
  '',
])('lets through: %s', (text) => {
  expect(hiddenIn(text)).toBeUndefined();
});

test('only what changes nothing is taken out', () => {
  expect(withoutLeftBehind('\ufeffмяг\u00adкий\u200b и\u0306\u2060 \u200eа\u200f')).toBe('мягкий й а');
  const kept = '\u202eа\u200d\u00a0\ue000';
  expect(withoutLeftBehind(kept)).toBe(kept);
});

test('everyday characters are neither hidden nor marks over letters, whatever stands beside them', () => {
  const special = /[\p{C}\p{DI}\p{Zl}\p{Zp}\p{M}\u2800]/u;
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (isEveryday(character) && special.test(character) && !'\t\n'.includes(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toStrictEqual([]);
  expect(isEveryday('Ёлкин-Берёзов, «ёлочки» — № 12-р;\t20\u00a0%\n')).toBe(true);
});
